import type { LexicalEntry } from '../../core/sense.ts';
import type { NumeralSense, NumeralType, OrdinalSense, VagueSense } from '../../core/senses/numerals.ts';
import type { NumeralConventions } from '../contracts/numerals.ts';
import { inflect, phrases } from '../forms.ts';

export const numerals: NumeralConventions = {
  decimal: ',',
  group: ['.'],
  joiners: [],
  articles: [],
  minus: ['-', '−', 'минус'],
  ranges: { от: ['до'], между: ['и'] },
  changes: { с: ['до', 'на'], со: ['до', 'на'] },
  links: [],
  alternatives: ['или', 'либо'],
  conjunctions: ['и', 'или', 'либо', ','],
  changeStems:
    'вырос возрос возрастае возрастаю возрастал возрастан увелич уменьш сократ сокращ повыс повыш сниз сниж подня поднял подорожа подешев упал упад пада рост роста расте росл рос дошл дошел доход дойд достиг довел довест довед доведен расшир опуст опуска приговор осужд осудил урез сужен обвал прирос приба ускор замедл подскоч рухн просе взлете дешеве'.split(
      ' ',
    ),
  hedgeGaps: ['в', 'во', 'на', 'с', 'со', 'из', 'за', 'по', 'до', 'от', 'о', 'об', 'через', 'для', 'у', 'к'],
  clockPrepositions: { в: [0, 23], во: [0, 23], с: [9, 23], со: [9, 23], к: [0, 23], до: [13, 23], после: [13, 23], на: [13, 23] },
  pronounAfterOne: [
    'из',
    'с',
    'со',
    'другого',
    'другому',
    'другим',
    'другой',
    'другую',
    'раз',
    'словом',
    'на',
    'за',
    'от',
    'до',
    'и',
    'лишь',
    'только',
    'в',
    'по',
    'о',
  ],
  pronounBeforeOne: ['еще', 'ни', 'не', 'один', 'одна', 'одно', 'одни', 'одного', 'одну'],
  partitives: [],
  cardinalEndings: {
    ти: null,
    и: [0, 5, 6, 7, 8, 9],
    ть: null,
    мя: [2, 3, 4],
    х: [2, 3, 4],
    ех: [3, 4],
    ух: [2],
    ми: [7, 8],
    ка: null,
    ро: null,
  },
  // The Latin e and a are slips that even locale data have.
  ordinalEndings: 'й ый ой ий го ого его му ому ему м ым им ом ем я ая ья ю ую ью е ое ье e a а ые ьи и х ых ьих ми ыми ьими'.split(' '),
};

const units = [
  [0, 'ноль ноля нолю нолем ноле нуль нуля нулю нулем нуле'],
  [1, 'один одна одно одного одной одному одну одним одном одною'],
  [2, 'два две двух двум двумя'],
  [3, 'три трех трем тремя'],
  [4, 'четыре четырех четырем четырьмя'],
  [5, 'пять пяти пятью'],
  [6, 'шесть шести шестью'],
  [7, 'семь семи'],
  [8, 'восемь восьми восемью восьмью'],
  [9, 'девять девяти девятью'],
] as const;
const teens: readonly (readonly [number, string])[] = [
  [10, 'десят'],
  [11, 'одиннадцат'],
  [12, 'двенадцат'],
  [13, 'тринадцат'],
  [14, 'четырнадцат'],
  [15, 'пятнадцат'],
  [16, 'шестнадцат'],
  [17, 'семнадцат'],
  [18, 'восемнадцат'],
  [19, 'девятнадцат'],
];
const tens = [
  [20, 'двадцать двадцати двадцатью'],
  [30, 'тридцать тридцати тридцатью'],
  [40, 'сорок сорока'],
  [50, 'пятьдесят пятидесяти пятьюдесятью'],
  [60, 'шестьдесят шестидесяти шестьюдесятью'],
  [70, 'семьдесят семидесяти семьюдесятью'],
  [80, 'восемьдесят восьмидесяти восемьюдесятью восьмьюдесятью'],
  [90, 'девяносто девяноста'],
] as const;
const hundreds = [
  [100, 'сто ста'],
  [200, 'двести двухсот двумстам двумястами двухстах'],
  [300, 'триста трехсот тремстам тремястами трехстах'],
  [400, 'четыреста четырехсот четыремстам четырьмястами четырехстах'],
  [500, 'пятьсот пятисот пятистам пятьюстами пятистах'],
  [600, 'шестьсот шестисот шестистам шестьюстами шестистах'],
  [700, 'семьсот семисот семистам семьюстами семистах'],
  [800, 'восемьсот восьмисот восьмистам восемьюстами восьмьюстами восьмистах'],
  [900, 'девятьсот девятисот девятистам девятьюстами девятистах'],
] as const;
const collectives: readonly (readonly [number, string])[] = [
  [2, 'двое двоих двоим двоими'],
  [3, 'трое троих троим троими'],
  [4, 'четверо четверых четверым четверыми'],
  [5, 'пятеро пятерых пятерым пятерыми'],
  [6, 'шестеро шестерых шестерым шестерыми'],
  [7, 'семеро семерых семерым семерыми'],
  [8, 'восьмеро восьмерых восьмерым восьмерыми'],
  [9, 'девятеро девятерых девятерым девятерыми'],
  [10, 'десятеро десятерых десятерым десятерыми'],
];

const MASCULINE = '- а у ом е ы ов ам ами ах';
const magnitudes: readonly (readonly [number, readonly string[]])[] = [
  [1e3, 'тысяча тысячи тысяче тысячу тысячей тысячью тысяч тысячам тысячами тысячах'.split(' ')],
  [1e6, inflect('миллион', MASCULINE)],
  [1e9, inflect('миллиард', MASCULINE)],
  [1e12, inflect('триллион', MASCULINE)],
  [1e15, inflect('квадриллион', MASCULINE)],
];
const multipliers: readonly (readonly [number, readonly string[]])[] = [
  [10, 'десяток десятка десятку десятком десятке десятки десятков десяткам десятками десятках'.split(' ')],
  [12, 'дюжина дюжины дюжину дюжине дюжиной дюжин'.split(' ')],
  [100, 'сотня сотни сотню сотне сотней сотен сотням сотнями сотнях'.split(' ')],
];

export function numeralWords(): readonly LexicalEntry<NumeralSense>[] {
  const entries: LexicalEntry<NumeralSense>[] = [];
  const add = (type: NumeralType, value: number, forms: readonly string[]) => entries.push([{ type, value }, forms]);
  for (const [value, line] of units) add('unit', value, line.split(' '));
  // In the plural it means "some" unless a numeral stands before or after it.
  entries.push([{ type: 'unit', value: 1, weak: '' }, ['одни', 'одних', 'одними']]);
  // «семью» is the accusative of «семья» at least as often.
  entries.push([{ type: 'unit', value: 7, weak: 'ми' }, ['семью']]);
  for (const [value, stem] of teens) add('teen', value, inflect(stem, 'ь и ью'));
  for (const [value, line] of tens) add('ten', value, line.split(' '));
  for (const [value, line] of hundreds) add('hundred', value, line.split(' '));
  for (const [value, line] of collectives) add('collective', value, line.split(' '));
  for (const [value, forms] of magnitudes) add('magnitude', value, forms);
  for (const [value, forms] of multipliers) add('multiplier', value, forms);
  add('abbreviation', 1e3, ['тыс', 'тыс.']);
  add('abbreviation', 1e6, ['млн', 'млн.']);
  add('abbreviation', 1e9, ['млрд', 'млрд.']);
  add('abbreviation', 1e12, ['трлн', 'трлн.']);
  add('suffix', 1e3, ['к', 'k']);
  add('part', 0.5, ['пол']);
  add('part', 1.5, ['полтора', 'полторы', 'полутора']);
  add('hundred', 150, ['полтораста', 'полутораста']);
  add('plus', 0.5, ['с половиной', 'с половиною']);
  add('plus', 0.25, ['с четвертью']);
  add('fraction', 1 / 2, ['половина', 'половину', 'половине', 'половины', 'половиной']);
  add('fraction', 1 / 3, ['треть', 'трети', 'третью', 'третей', 'третями', 'третям', 'третях']);
  add('fraction', 1 / 4, ['четверть', 'четверти', 'четвертью', 'четвертей', 'четвертями', 'четвертям', 'четвертях']);
  for (const [value, stem] of [...ORDINAL_STEMS.filter(([value]) => value >= 5 && value <= 10), [100, 'сот'] as const, [1000, 'тысячн'] as const]) {
    add('denominator', 1 / value, inflect(stem, 'ых ым ыми'));
    entries.push([{ type: 'denominator', value: 1 / value, singular: true }, inflect(stem, 'ая ой ую')]);
  }
  add('whole', 0, ['целая', 'целых', 'целые', 'целую', 'целой', 'целыми', 'целым']);
  for (const [value, forms] of [...magnitudes, ...multipliers]) {
    const then = { type: value < 1000 ? ('multiplier' as const) : ('magnitude' as const), value };
    entries.push([{ type: 'part', value: 0.5, then }, forms.flatMap((form) => [`пол${form}`, `полу${form}`])]);
  }
  return entries;
}

const ORDINAL_STEMS: readonly (readonly [number, string])[] = [
  [0, 'нулев'],
  [1, 'перв'],
  [2, 'втор'],
  [4, 'четверт'],
  [5, 'пят'],
  [6, 'шест'],
  [7, 'седьм'],
  [8, 'восьм'],
  [9, 'девят'],
  ...teens,
  [20, 'двадцат'],
  [30, 'тридцат'],
  [40, 'сороков'],
  [50, 'пятидесят'],
  [60, 'шестидесят'],
  [70, 'семидесят'],
  [80, 'восьмидесят'],
  // A slip that even locale data have.
  [80, 'восемьдесят'],
  [90, 'девяност'],
  [100, 'сот'],
  [200, 'двухсот'],
  [300, 'трехсот'],
  [400, 'четырехсот'],
  [500, 'пятисот'],
  [600, 'шестисот'],
  [700, 'семисот'],
  [800, 'восьмисот'],
  [900, 'девятисот'],
  [1e3, 'тысячн'],
  [2e3, 'двухтысячн'],
  [3e3, 'трехтысячн'],
  [4e3, 'четырехтысячн'],
  [5e3, 'пятитысячн'],
  [1e4, 'десятитысячн'],
  [1e5, 'стотысячн'],
  [2e5, 'двухсоттысячн'],
  [1e6, 'миллионн'],
  [1e9, 'миллиардн'],
];

export const ordinalWords = (): readonly LexicalEntry<OrdinalSense>[] => [
  // «третьому» is a slip that even locale data have.
  [{ value: 3 }, inflect('трет', 'ий ьего ьему ьому ьим ьем ья ьей ью ье ьи ьих ьими')],
  ...ORDINAL_STEMS.map(([value, stem]): LexicalEntry<OrdinalSense> => [{ value }, inflect(stem, 'ый ой ого ому ым ом ая ую ою ое ые ых ыми')]),
];

const vague = (low: number, high: number): VagueSense => ({ low, high });
export const vagueWords = (): readonly LexicalEntry<VagueSense>[] => [
  ...phrases<VagueSense>([
    [vague(2, 9), 'несколько | нескольких | нескольким | несколькими'],
    [vague(2, 3), 'пару'],
    [vague(20, 99), 'десятки | десятков | десяткам | десятками | десятках'],
    [vague(200, 999), 'сотен | сотням | сотнями | сотнях'],
    [{ low: 200, high: 999, ambiguous: true }, 'сотни'],
    [vague(2000, 9999), 'тысяч | тысячам | тысячами | тысячах'],
    [{ low: 2000, high: 9999, ambiguous: true }, 'тысячи'],
  ]),
  [vague(2e6, 9999999), inflect('миллион', 'ы ов ам ами ах')],
  [vague(2e9, 9999999999), inflect('миллиард', 'ы ов ам ами ах')],
  [vague(2e12, 9999999999999), inflect('триллион', 'ы ов ам ами ах')],
];
