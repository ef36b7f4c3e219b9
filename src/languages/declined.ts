/** What the paradigms of a language that declines its nouns give; `C` is its list of noun classes. */
export interface Declension {
  /** The cells of the singular, then as many of the plural; forms in one cell are separated by spaces. */
  noun(lemma: string, nounClass: string, stem?: string, genitivePlural?: string): readonly string[];
  /** Six cases each of masculine, feminine, neuter and plural. */
  adjective(lemma: string): readonly string[];
}

export interface DeclinedForms {
  readonly lemma: string;
  readonly nounClass: string;
  readonly singular: readonly string[];
  readonly plural: readonly string[];
}

const ADJECTIVE_CASES = 6;
const PLURAL_ROW = 3;
const rowOf = (nounClass: string): number => (nounClass.startsWith('f') ? 1 : nounClass.startsWith('n') ? 2 : 0);

/**
 * All forms of a noun or noun phrase, from a line of the lexicon: `lemma/class/stem/genitive plural`, the last two if the lemma does not tell them.
 *
 * Words before the head are adjectives, given in the masculine, and agree with it; what follows `_` never changes («член_екіпажу»).
 *
 * @example
 * declined('транспортний засіб/mu/засоб', declension).plural[0];
 * //=> 'транспортні засоби'
 */
export function declined(spec: string, declension: Declension): DeclinedForms {
  const [phrase = '', nounClass = '', stem, genitivePlural] = spec.split('/');
  const [declinedPart = '', tail] = phrase.split('_', 2) as [string, string?];
  const headAt = declinedPart.lastIndexOf(' ') + 1;
  const cells = declension.noun(declinedPart.slice(headAt), nounClass, stem || undefined, genitivePlural || undefined);
  const half = cells.length / 2;
  const adjectives =
    headAt === 0
      ? []
      : declinedPart
          .slice(0, headAt - 1)
          .split(' ')
          .map((adjective) => declension.adjective(adjective));
  const forms = (from: number, row: number): readonly string[] => {
    const found = new Set<string>();
    for (let at = 0; at < half; at++) {
      for (const form of (cells[from + at] as string).split(' ')) if (form !== '') found.add(inPhrase(form, at, row));
    }
    return [...found];
  };
  const inPhrase = (head: string, at: number, row: number): string => {
    let text = '';
    // A case beyond the six of adjectives is a vocative, which looks like the nominative.
    const cell = at < ADJECTIVE_CASES ? at : 0;
    for (const adjective of adjectives) text += `${agreeing((adjective[row * ADJECTIVE_CASES + cell] as string).split(' '), nounClass)} `;
    return tail === undefined ? text + head : `${text}${head} ${tail.replaceAll('_', ' ')}`;
  };
  const singular = forms(0, rowOf(nounClass));
  const plural = forms(half, PLURAL_ROW);
  return { lemma: singular[0] ?? plural[0] ?? declinedPart, nounClass, singular, plural };
}

/** Of «новий нового» in the accusative, the second agrees with persons. */
const agreeing = (variants: readonly string[], nounClass: string): string =>
  (nounClass.includes('p') && nounClass !== 'p' ? variants.at(-1) : variants[0]) as string;
