import { francAll } from 'franc';
import { bench, describe } from 'vitest';
import { identifyLanguage } from '../../src/identify/index.ts';

const sentences = [
  'Конвенцію проти кіберзлочинності підписали представники сімдесяти двох країн світу.',
  'Представители семидесяти двух стран подписали конвенцию против киберпреступности.',
  'Representatives of seventy-two countries signed the convention against cybercrime.',
];

describe('language of a sentence', () => {
  bench('newstally', () => {
    for (const sentence of sentences) identifyLanguage(sentence);
  });
  bench('franc', () => {
    for (const sentence of sentences) francAll(sentence);
  });
});
