/** What the paradigms of a language that declines its nouns give. */
export interface Declension {
  /** The cells of the singular, then as many of the plural; forms in one cell are separated by spaces. They depend on the last `TAIL` letters and keep the others. */
  noun(lemma: string, nounClass: string, stem?: string, genitivePlural?: string): readonly string[];
  /** Six cases each of masculine, feminine, neuter and plural. */
  adjective(lemma: string): readonly string[];
}

/** A noun in all its forms; those of both numbers are what comes after the stem. */
export interface DeclinedForms {
  readonly lemma: string;
  readonly nounClass: string;
  readonly stem: string;
  readonly singular: readonly string[];
  readonly plural: readonly string[];
}

const TAIL = 4;
const ADJECTIVE_CASES = 6;
/** Other words before the head are adverbs and the like («внутрішньо переміщена особа»). */
const ADJECTIVE = /(?:[иіїыо]й|ся)$/;
const PLURAL_ROW = 3;
const rowOf = (nounClass: string): number => (nounClass.startsWith('f') ? 1 : nounClass.startsWith('n') ? 2 : 0);

/**
 * All forms of a noun or noun phrase, from a line of the lexicon: `lemma/class/stem/genitive plural`, the last two if the lemma does not tell them.
 *
 * `=` as the class gives the forms themselves: those of the singular before it, those of the plural after it, `_` for a space in one.
 * Words before the head are adjectives, given in the masculine, and agree with it, or never change if they are none; what follows `_` never changes («член_екіпажу»).
 *
 * Words of a class that end alike have the same endings, which are found once: a decliner is for a whole table.
 *
 * @example
 * decliner(declension)('транспортний засіб/mu/засоб').plural[0];
 * //=> 'транспортні засоби'
 */
export function decliner(declension: Declension): (spec: string) => DeclinedForms {
  const known = new Map<string, DeclinedForms>();
  return (spec) => {
    const slash = spec.indexOf('/');
    const cut = slash - TAIL;
    if (cut <= 0 || slash !== spec.lastIndexOf('/') || APART.test(spec)) return declined(spec, declension);
    const tail = spec.slice(cut);
    let forms = known.get(tail);
    if (forms === undefined) {
      forms = declined(tail, declension);
      known.set(tail, forms);
    }
    const stem = spec.slice(0, cut);
    return { ...forms, lemma: stem + forms.lemma, stem };
  };
}

/** Phrases, and participles in -ся, whose ending is longer. */
const APART = /[ _=-]|ся\//;

function declined(spec: string, declension: Declension): DeclinedForms {
  const [phrase = '', nounClass = '', stem, genitivePlural] = spec.split('/');
  if (nounClass === '=') {
    const singular = listed(phrase);
    const plural = listed(stem ?? '');
    return { lemma: singular[0] ?? plural[0] ?? '', nounClass, stem: '', singular, plural };
  }
  const tailAt = phrase.indexOf('_');
  const declinedPart = tailAt < 0 ? phrase : phrase.slice(0, tailAt);
  const tail = tailAt < 0 ? undefined : phrase.slice(tailAt + 1).replaceAll('_', ' ');
  const headAt = declinedPart.lastIndexOf(' ') + 1;
  const cells = declension.noun(declinedPart.slice(headAt), nounClass, stem || undefined, genitivePlural || undefined);
  const inPhrase = phraseAround(headAt === 0 ? '' : declinedPart.slice(0, headAt - 1), tail, nounClass, declension);
  const half = cells.length / 2;
  const singular: string[] = [];
  const plural: string[] = [];
  // The vocative of what is neither person nor animal is left out: nobody addresses it in the news, and it looks like other words.
  const cases = isAnimate(nounClass) ? half : Math.min(half, ADJECTIVE_CASES);
  const row = rowOf(nounClass);
  for (let at = 0; at < cases; at++) {
    addForms(singular, cells[at] as string, at, row, inPhrase);
    addForms(plural, cells[half + at] as string, at, PLURAL_ROW, inPhrase);
  }
  return { lemma: singular[0] ?? plural[0] ?? declinedPart, nounClass, stem: '', singular, plural };
}

const listed = (forms: string): readonly string[] => (forms === '' ? [] : forms.split(' ').map((form) => form.replaceAll('_', ' ')));

/** Puts a form of the head, in a case and a row of the adjective's table, into its phrase. */
type InPhrase = (head: string, at: number, row: number) => string;

function addForms(found: string[], cell: string, at: number, row: number, inPhrase: InPhrase | undefined): void {
  if (cell === '') return;
  if (inPhrase === undefined && !cell.includes(' ')) {
    if (!found.includes(cell)) found.push(cell);
    return;
  }
  for (const form of cell.split(' ')) {
    const whole = inPhrase === undefined ? form : inPhrase(form, at, row);
    if (!found.includes(whole)) found.push(whole);
  }
}

const isAnimate = (nounClass: string): boolean => nounClass === 'a' || (nounClass.length > 1 && nounClass.includes('p'));

function phraseAround(before: string, tail: string | undefined, nounClass: string, declension: Declension): InPhrase | undefined {
  if (before === '' && tail === undefined) return undefined;
  const after = tail === undefined ? '' : ` ${tail}`;
  const words = before === '' ? [] : before.split(' ').map((word) => (ADJECTIVE.test(word) ? declension.adjective(word) : word));
  return (head, at, row) => {
    let text = '';
    // A case beyond the six of adjectives is a vocative, which looks like the nominative.
    const cell = row * ADJECTIVE_CASES + (at < ADJECTIVE_CASES ? at : 0);
    for (const word of words) text += `${typeof word === 'string' ? word : agreeing(word[cell] as string, nounClass)} `;
    return text + head + after;
  };
}

/** Of «новий нового» in the accusative, the second agrees with persons. */
function agreeing(variants: string, nounClass: string): string {
  const space = variants.indexOf(' ');
  if (space < 0) return variants;
  return isAnimate(nounClass) ? variants.slice(space + 1) : variants.slice(0, space);
}
