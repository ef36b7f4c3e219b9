import type { NounConventions } from '../contracts/nouns.ts';

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));
const VOWEL_END = /[аеиоуыэюя]$/;
const MODIFIER = /(?:[ыи]х|[ыи]ми|[ыи]м|[ыи]е|[ыи]й|[ая]я|ое|ого|его|[^аеиоуыэюя]но)(?:ся)?$/;
/** Endings of verbs, adverbs and converbs. */
const NO_NOUN = /(?:ть|ти|ся|сь|ла|ло|ли|л|ют|ят|ут|ат|ет|ит|о|е|в|ши|учи|ючи)$/;
/** Endings of the genitive plural, and what the dictionary form has instead. */
const GENITIVE_PLURAL: readonly (readonly [ending: string, lemma: string])[] = [
  ['ений', 'ение'],
  ['аний', 'ание'],
  ['цев', 'ец'],
  ['ев', 'й'],
  ['ов', ''],
  ['остей', 'ость'],
  ['ей', 'ь'],
  ['ий', 'ия'],
  ['ок', 'ка'],
  ['ек', 'ка'],
  ['иц', 'ица'],
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
  agree: (modifier, noun) => {
    const ending = modifier.endsWith('ся') ? modifier.slice(0, -2) : modifier;
    return ending.endsWith('х') ? !VOWEL_END.test(noun) : ending.endsWith('ми') ? noun.endsWith('ми') : ending.endsWith('м') ? noun.endsWith('м') : true;
  },
  mayBeGenitivePlural: (noun) => !VOWEL_END.test(noun),
  guess(word) {
    if (word.length < 4) return undefined;
    for (const [ending, lemma] of GENITIVE_PLURAL) if (word.endsWith(ending)) return word.slice(0, -ending.length) + lemma;
    return undefined;
  },
  mayBeNoun: (word) => word.length > 3 && !NO_NOUN.test(word),
  conceptOf: () => null,
  stops: words(
    `в во у на с со из изо к ко до от для за по при про о об обо над под перед через без между среди около после в течение вследствие против кроме благодаря вокруг вблизи близ свыше более менее
    он она оно они их его ее ему ей им них ним ними это этот эта эти тот та те который которая которое которые которых которого которой которыми что кто кого чего как когда где куда но а чем если чтобы поэтому
    есть был была было были будет будут быть не ни уже еще тоже также лишь только года год больше меньше`.replace(/\s+/g, ' '),
  ),
  conjunctions: words('и или либо'),
  partitives: words('из изо от'),
  ratios: new Set(),
  determiners: words('этих тех всех этими теми'),
  counters: words('число числа числу числом количество количества количеству количеством численность численности'),
  copulas: words(
    'было был была были будет составляет составила составило составил стало насчитывается насчитывалось достигла достигло достиг достигает равно оказалось',
  ),
  anaphors: words('их них ними таких этих те'),
  person: 'человек',
  vote: 'голос',
};
