import type { NewWords } from '../contracts/new-words.ts';
import { conjugateNew, type GuessedNoun, inflectNew, type MasculineEnding } from '../new-words.ts';
import { conjugate } from './conjugations.ts';
import { decline } from './office-forms.ts';
import { declension } from './paradigms.ts';

const NEUTER = /(?:[ое]|(нн|тт|лл|сс|зз|дд|чч|жж)я)$/;
const FEMININE = /[ая]$/;
const FEMININE_IN_CONSONANT = /(?:іс|зн|пов)ть$|знь$/;
const PLURAL = /(?:[^аеиіоуєїюя][иі]|ї)$/;
const ADJECTIVAL = /ий$/;
/** будинок, будинк-; українець, українц-. */
const FLEETING = /^(.{2,}[бвгґджзклмнпрстфхцчшщ])(?:о(к)|е(ц)ь)$/;
const MASCULINE: readonly MasculineEnding[] = [
  [/[аеі]$/, 'ий'],
  [/[яє]$/, 'ій'],
];

function guess(head: string, animate: boolean): GuessedNoun {
  if (ADJECTIVAL.test(head)) return { classes: ['a'] };
  if (NEUTER.test(head)) return { classes: ['n'] };
  if (FEMININE.test(head)) return { classes: [animate ? 'fp' : 'f'] };
  if (PLURAL.test(head)) return { classes: [animate ? 'pp' : 'p'] };
  if (FEMININE_IN_CONSONANT.test(head)) return { classes: ['f3'] };
  const [, start, k, ts] = FLEETING.exec(head) ?? [];
  // The genitive of a thing may end in -а and in -у.
  const classes = animate ? ['mp'] : ['m', 'mu'];
  return start === undefined ? { classes } : { classes, stem: start + (k ?? ts ?? '') };
}

export const newWords: NewWords = {
  noun: (lemma, animate) => inflectNew(lemma, (head) => guess(head, animate), MASCULINE, declension),
  verb: (infinitive, aspect) => conjugateNew(infinitive, aspect, conjugate),
  office: decline,
};
