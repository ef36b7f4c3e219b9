import type { LexicalEntry } from '../../core/sense.ts';
import type { NumeralSense, NumeralType, OrdinalSense, VagueSense } from '../../core/senses/numerals.ts';
import type { NumeralConventions } from '../contracts/numerals.ts';
import { phrases } from '../forms.ts';

export const numerals: NumeralConventions = {
  decimal: '.',
  group: [','],
  joiners: ['and'],
  articles: ['a', 'an'],
  minus: ['-', '−', 'minus'],
  ranges: { between: ['and'] },
  changes: { from: ['to', 'through', 'till', 'until'] },
  links: ['to', 'through'],
  alternatives: ['or'],
  conjunctions: ['and', 'or', ','],
  changeStems: [
    'ris',
    'rose',
    'grow',
    'grew',
    'increas',
    'decreas',
    'fall',
    'fell',
    'drop',
    'declin',
    'reduc',
    'cut',
    'jump',
    'climb',
    'soar',
    'surg',
    'plung',
    'slump',
    'shrank',
    'shrink',
    'went',
    'rais',
    'lower',
    'doubl',
    'tripl',
    'expand',
    'improv',
    'slid',
    'slip',
    'bump',
    'swell',
    'swoll',
    'chang',
    'mov',
    'edg',
    'eas',
    'slow',
    'accelerat',
    'tumbl',
    'plumm',
    'dip',
    'rebound',
    'leap',
    'trim',
    'slash',
    'sentenc',
    'jail',
  ],
  hedgeGaps: ['in', 'at', 'by', 'of', 'a', 'an', 'on', 'to', 'for', 'from', 'with', 'even'],
  clockPrepositions: {},
  pronounAfterOne: [
    'of',
    'another',
    'can',
    'could',
    'should',
    'would',
    'must',
    'may',
    'might',
    'is',
    'was',
    'has',
    'had',
    'who',
    'that',
    'which',
    'or',
    'and',
    'to',
    'in',
    'on',
    'at',
    'by',
    'for',
    'from',
    'with',
    'as',
    'thing',
    'more',
    'day',
    'where',
    'whose',
    'does',
    'did',
    'will',
    'becomes',
    'said',
    'told',
    'about',
    'but',
    'than',
    'being',
    "'s",
    'reason',
    'side',
    'hand',
    'after',
    'if',
    'when',
    'while',
  ],
  pronounBeforeOne: ['no', 'this', 'that', 'the', 'any', 'every', 'each', 'which', 'another', 'some'],
  partitives: ['of'],
  cardinalEndings: {},
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
};

const small: Readonly<Record<'unit' | 'teen' | 'ten', readonly (readonly [number, string])[]>> = {
  unit: [
    [1, 'one'],
    [2, 'two'],
    [3, 'three'],
    [4, 'four'],
    [5, 'five'],
    [6, 'six'],
    [7, 'seven'],
    [8, 'eight'],
    [9, 'nine'],
  ],
  teen: [
    [10, 'ten'],
    [11, 'eleven'],
    [12, 'twelve'],
    [13, 'thirteen'],
    [14, 'fourteen'],
    [15, 'fifteen'],
    [16, 'sixteen'],
    [17, 'seventeen'],
    [18, 'eighteen'],
    [19, 'nineteen'],
  ],
  ten: [
    [20, 'twenty'],
    [30, 'thirty'],
    [40, 'forty'],
    [50, 'fifty'],
    [60, 'sixty'],
    [70, 'seventy'],
    [80, 'eighty'],
    [90, 'ninety'],
  ],
};
const scales: readonly (readonly [NumeralType, number, string])[] = [
  ['multiplier', 100, 'hundred'],
  ['magnitude', 1e3, 'thousand'],
  ['magnitude', 1e6, 'million'],
  ['magnitude', 1e9, 'billion'],
  ['magnitude', 1e12, 'trillion'],
  ['magnitude', 1e15, 'quadrillion'],
];

export function numeralWords(): readonly LexicalEntry<NumeralSense>[] {
  const entries: LexicalEntry<NumeralSense>[] = [[{ type: 'unit', value: 0 }, ['zero', 'nought']]];
  const add = (type: NumeralType, value: number, words: readonly string[], then?: NumeralSense) =>
    entries.push([then === undefined ? { type, value } : { type, value, then }, words]);
  const words = (['unit', 'teen', 'ten'] as const).flatMap((type) => small[type].map(([value, word]) => ({ type, value, word })));
  for (const { type, value, word } of words) add(type, value, [word]);
  for (const [type, value, word] of scales) {
    add(type, value, [word, `${word}s`]);
    // Lost spaces ("two hundredand five") are a known fault of locale data and of converted pages.
    add(type, value, [`${word}and`], { type: 'joiner', value: 0 });
    for (const small of words) add(type, value, [word + small.word], { type: small.type, value: small.value });
  }
  add('multiplier', 12, ['dozen', 'dozens']);
  add('abbreviation', 1e3, ['thsd']);
  add('abbreviation', 1e6, ['mln', 'mn', 'mio', 'mil']);
  add('abbreviation', 1e9, ['bn', 'bln']);
  add('abbreviation', 1e12, ['tn', 'trn', 'trln']);
  add('suffix', 1e3, ['k']);
  add('suffix', 1e6, ['m', 'mm']);
  add('suffix', 1e9, ['b']);
  add('suffix', 1e12, ['t']);
  add('part', 0.5, ['half a', 'half', 'half an']);
  add('plus', 0.5, ['and a half', '1/2', '½']);
  add('plus', 0.25, ['and a quarter', '¼']);
  add('plus', 0.75, ['and three quarters', 'and three-quarters', '¾']);
  add('fraction', 1 / 2, ['half', 'halves']);
  // A third and a quarter are more often an ordinal and three months.
  entries.push([{ type: 'fraction', value: 1 / 3, weak: '' }, ['third', 'thirds']]);
  entries.push([{ type: 'fraction', value: 1 / 4, weak: '' }, ['quarter', 'quarters', 'fourth', 'fourths']]);
  for (const [value, word] of ordinals.slice(4, 10)) {
    add('denominator', 1 / value, [`${word}s`]);
    entries.push([{ type: 'denominator', value: 1 / value, singular: true }, [word]]);
  }
  add('denominator', 1 / 100, ['hundredths']);
  add('denominator', 1 / 1000, ['thousandths']);
  return entries;
}

const ordinals: readonly (readonly [number, string])[] = [
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [4, 'fourth'],
  [5, 'fifth'],
  [6, 'sixth'],
  [7, 'seventh'],
  [8, 'eighth'],
  [9, 'ninth'],
  [10, 'tenth'],
  [11, 'eleventh'],
  [12, 'twelfth'],
  [13, 'thirteenth'],
  [14, 'fourteenth'],
  [15, 'fifteenth'],
  [16, 'sixteenth'],
  [17, 'seventeenth'],
  [18, 'eighteenth'],
  [19, 'nineteenth'],
  [20, 'twentieth'],
  [30, 'thirtieth'],
  [40, 'fortieth'],
  [50, 'fiftieth'],
  [60, 'sixtieth'],
  [70, 'seventieth'],
  [80, 'eightieth'],
  [90, 'ninetieth'],
  [100, 'hundredth'],
  [1e3, 'thousandth'],
  [1e6, 'millionth'],
  [1e9, 'billionth'],
];

export const ordinalWords = (): readonly LexicalEntry<OrdinalSense>[] => {
  const entries: LexicalEntry<OrdinalSense>[] = [[{ value: 0 }, ['zeroth']]];
  for (const [value, word] of ordinals) {
    entries.push([{ value }, [word]]);
    if (value >= 100) continue;
    for (const [type, scale, scaleWord] of scales) entries.push([{ value, after: { type, value: scale } }, [scaleWord + word]]);
  }
  return entries;
};

export const vagueWords = (): readonly LexicalEntry<VagueSense>[] =>
  phrases<VagueSense>([
    [{ low: 2, high: 9 }, 'several | a few'],
    [{ low: 2, high: 3 }, 'a couple of | a couple'],
    [{ low: 20, high: 99 }, 'dozens | tens of | scores of'],
    [{ low: 200, high: 999 }, 'hundreds'],
    [{ low: 2000, high: 9999 }, 'thousands'],
    [{ low: 2e6, high: 9999999 }, 'millions'],
    [{ low: 2e9, high: 9999999999 }, 'billions'],
    [{ low: 2e12, high: 9999999999999 }, 'trillions'],
  ]);
