import type { NewWords } from '../contracts/new-words.ts';
import { conjugateNew, type GuessedNoun, inflectNew, type MasculineEnding } from '../new-words.ts';
import { conjugate } from './conjugations.ts';
import { decline } from './office-forms.ts';
import { declension } from './paradigms.ts';

const NEUTER_IN_MYA = /мя$/;
const NEUTER = /[ое]$/;
const FEMININE = /[ая]$/;
const FEMININE_IN_CONSONANT = /(?:ос|зн|ев)ть$|знь$/;
const PLURAL = /[ыи]$/;
const ADJECTIVAL = /(?:ый|[щшкж]ий)$/;
/** рынок, рынк-; украинец, украинц-. */
const FLEETING = /^(.{2,}[бвгджзклмнпрстфхцчшщ])(?:о(к)|е(ц))$/;
const MASCULINE: readonly MasculineEnding[] = [
  [/(?<=[гкхжчшщ])(?:ая|ое|ие)$|(?:яя|ее)$|(?<=н)ие$/, 'ий'],
  [/(?:ая|ое|ые)$/, 'ый'],
];

function guess(head: string, animate: boolean): GuessedNoun {
  if (ADJECTIVAL.test(head)) return { classes: ['a'] };
  if (NEUTER_IN_MYA.test(head)) return { classes: ['nm'] };
  if (NEUTER.test(head)) return { classes: ['n'] };
  if (FEMININE.test(head)) return { classes: [animate ? 'fp' : 'f'] };
  if (PLURAL.test(head)) return { classes: [animate ? 'pp' : 'p'] };
  if (FEMININE_IN_CONSONANT.test(head)) return { classes: ['f3'] };
  const [, start, k, ts] = FLEETING.exec(head) ?? [];
  const classes = [animate ? 'mp' : 'm'];
  return start === undefined ? { classes } : { classes, stem: start + (k ?? ts ?? '') };
}

export const newWords: NewWords = {
  noun: (lemma, animate) => inflectNew(lemma, (head) => guess(head, animate), MASCULINE, declension),
  verb: (infinitive, aspect) => conjugateNew(infinitive, aspect, conjugate),
  office: decline,
};
