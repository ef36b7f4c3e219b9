import type { NewWords } from './contracts/new-words.ts';
import { type Declension, type DeclinedForms, decliner } from './declined.ts';
import type { Conjugate, VerbForms } from './predicate-rows.ts';

/** What is told of a new noun by its end: classes of the language, with the stem of the oblique cases if the lemma does not tell it. */
export interface GuessedNoun {
  readonly classes: readonly string[];
  readonly stem?: string;
}

/** The ending of an adjective of any gender or number, and that of the masculine, which the paradigms want. */
export type MasculineEnding = readonly [ending: RegExp, masculine: string];

function masculineOf(adjective: string, endings: readonly MasculineEnding[]): string {
  const [ending, masculine] = endings.find(([found]) => found.test(adjective)) ?? [];
  return ending === undefined ? adjective : adjective.replace(ending, masculine ?? '');
}

/** Inflects a noun of a language with declensions in every class that its lemma may belong to. */
export function inflectNew(lemma: string, guess: (head: string) => GuessedNoun, masculine: readonly MasculineEnding[], declension: Declension): DeclinedForms {
  const words = lemma.split(' ');
  const head = words.pop() ?? '';
  const { classes, stem = '' } = guess(head);
  const phrase = [...words.map((word) => masculineOf(word, masculine)), head].join(' ');
  const singular = new Set<string>();
  const plural = new Set<string>();
  const inflect = decliner(declension);
  for (const nounClass of classes) {
    const forms = inflect(`${phrase}/${nounClass}/${stem}`);
    for (const ending of forms.singular) singular.add(forms.stem + ending);
    for (const ending of forms.plural) plural.add(forms.stem + ending);
  }
  return { lemma, nounClass: classes[0] ?? '', stem: '', singular: [...singular], plural: [...plural] };
}

/** The forms of a verb in the aspect that is given, in both where none is. */
export const conjugateNew = (verb: string, aspect: Parameters<NewWords['verb']>[1], conjugate: Conjugate): readonly VerbForms[] => [
  ...(aspect === 'imperfective' ? [] : conjugate(verb, true)),
  ...(aspect === 'perfective' ? [] : conjugate(verb, false)),
];
