import type { NounConventions } from '../contracts/nouns.ts';

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));
const VOWEL_END = /[аеєиіїоуюя]$/;
const MODIFIER = /(?:[иії]х|[иії]ми|ий|[иі]м|ого|ої|[^аеєиіїоуюя]но|ально|дньо)$/;
/** Endings of verbs, adverbs, converbs and adjectives in the plural. */
const NO_NOUN = /(?:ти|ся|ла|ло|ли|в|ють|ять|уть|ать|ить|еть|є|о|чи|ши|і)$/;
/** Endings of the genitive plural, and what the dictionary form has instead. */
const GENITIVE_PLURAL: readonly (readonly [ending: string, lemma: string])[] = [
  ['еннь', 'ення'],
  ['ень', 'ення'],
  ['ань', 'ання'],
  ['ців', 'ець'],
  ['ків', 'к'],
  ['їв', 'й'],
  ['ів', ''],
  ['остей', 'ість'],
  ['ей', 'ь'],
  ['ій', 'ія'],
  ['ок', 'ка'],
  ['иць', 'иця'],
  ['ян', 'янин'],
  ['ищ', 'ище'],
  ['ств', 'ство'],
];

export const nounPhrases: NounConventions = {
  headLast: false,
  numberAfter: (value) => {
    if (value === null) return 'plural';
    if (!Number.isInteger(value)) return 'both';
    const tens = value % 100;
    const ones = value % 10;
    if (tens > 10 && tens < 20) return 'plural';
    return ones === 1 ? 'singular' : ones > 1 && ones < 5 ? 'both' : 'plural';
  },
  isModifier: (word) => word.length > 3 && MODIFIER.test(word),
  agree: (modifier, noun) =>
    modifier.endsWith('х') ? !VOWEL_END.test(noun) : modifier.endsWith('ми') ? noun.endsWith('ми') : modifier.endsWith('м') ? noun.endsWith('м') : true,
  mayBeGenitivePlural: (noun) => !VOWEL_END.test(noun),
  guess(word) {
    if (word.length < 4) return undefined;
    for (const [ending, lemma] of GENITIVE_PLURAL) if (word.endsWith(ending)) return word.slice(0, -ending.length) + lemma;
    return undefined;
  },
  mayBeNoun: (word) => word.length > 3 && !NO_NOUN.test(word),
  conceptOf: () => null,
  stops: words(
    `в у на з із зі зо до від од для за по при про над під перед через без між серед біля після протягом упродовж внаслідок внаслідок унаслідок щодо проти крім окрім завдяки навколо поблизу близько понад
    він вона воно вони їх його її йому їй їм них ним ними це цей ця ці той та те ті який яка яке які яких якого якій якими що хто кого чого як коли де куди бо але а чи ніж якщо щоб тому
    є був була було були буде будуть бути не ні вже ще теж також лише тільки року рік`.replace(/\s+/g, ' '),
  ),
  conjunctions: words('і й та або чи'),
  partitives: words('з із зі від'),
  ratios: new Set(),
  determiners: words('цих тих усіх всіх цими тими'),
  counters: words('число числа числу числом кількість кількості кількістю чисельність чисельності'),
  copulas: words(
    'було був була були буде становить становила становило складає складала стало налічується налічувалося досягла досягло досяг сягнула сягнуло сягає дорівнює виявилося',
  ),
  anaphors: words('їх них ними таких цих ті'),
  person: 'особа',
  vote: 'голос',
};
