import type { ClauseWords } from '../contracts/clauses.ts';

export const clauses: ClauseWords = {
  relative: ['who', 'which', 'whom', 'whose', 'where'],
  subordinate: ['that', 'because', 'although', 'though', 'while', 'when', 'if', 'unless', 'whether', 'since', 'until', 'after', 'before', 'as', 'than', 'so'],
  conditional: ['if', 'unless'],
  purpose: [],
  coordinate: ['and', 'or', 'plus', 'also'],
  adversative: ['but', 'however', 'whereas', 'yet', 'instead'],
  preposition: [
    'in', 'on', 'at', 'during', 'within', 'into', 'under', 'over', 'across', 'through', 'throughout', 'against', 'between', 'among', 'with', 'without', 'near', 'around',
    'for', 'from', 'to', 'about', 'off', 'toward', 'towards', 'beyond', 'below', 'above', 'by', 'of', 'after', 'before', 'than', 'per', 'via', 'outside', 'inside',
  ],
  origin: ['from', 'of', 'representing'],
  place: ['in', 'at', 'near', 'across', 'around', 'outside', 'inside', 'throughout', 'off'],
  agent: ['by'],
  negation: ['not', 'never', "didn't", "don't", "doesn't", "wasn't", "weren't", "haven't", "hasn't", "hadn't", "isn't", "aren't", "won't", "wouldn't", "couldn't", "can't", 'cannot'],
  auxiliary: ['was', 'were', 'is', 'are', 'been', 'be', 'being', 'has', 'have', 'had', 'having', 'got', 'getting', 'get', 'did', 'do', 'does'],
  future: ['will', "'ll", 'shall'],
};
