import type { LexicalEntry } from '../../core/sense.ts';
import type { NumeralSense, NumeralType, OrdinalSense, VagueSense } from '../../core/senses/numerals.ts';
import type { NumeralConventions } from '../contracts/numerals.ts';
import { inflect, phrases } from '../forms.ts';

export const numerals: NumeralConventions = {
  decimal: ',',
  group: ['.'],
  joiners: [],
  articles: [],
  minus: ['-', '−', 'мінус'],
  ranges: { від: ['до'], між: ['та', 'і', 'й'], поміж: ['та', 'і', 'й'] },
  changes: { з: ['до', 'на'], із: ['до', 'на'], зі: ['до', 'на'] },
  links: [],
  alternatives: ['або', 'чи'],
  conjunctions: ['і', 'й', 'та', 'або', 'чи', ','],
  changeStems:
    "зрос зріс збільш зменш скорот скороч підвищ підвищи знизи знижен знижу знижа піднял підняв підніс подорожча подешевша впав впал впаде упал упав виріс вирос дійш довел довест довод доведен дорівн сягн доход дійде розшир спуст спуска росте ростуть зросте зросту зросл падa падає падають падінн рости росл ріс зріст зростан додал перевел перерах уріза урізал засудж засудил засудив засудит засуди прискор пришвидш сповільн уповільн здешев подешев злет підскоч дорожча здорожч просі присудж присудил присудив ув'язнен просун вкороти обвал обмеж поменш побільш".split(
      ' ',
    ),
  hedgeGaps: ['у', 'в', 'на', 'з', 'із', 'зі', 'за', 'по', 'до', 'від', 'про', 'через', 'для', 'протягом', 'навіть'],
  clockPrepositions: { о: [0, 24], об: [0, 24], з: [13, 23], із: [13, 23], до: [13, 23], після: [13, 23] },
  pronounAfterOne: [
    'з',
    'із',
    'зі',
    'одного',
    'одному',
    'одним',
    'одну',
    'одній',
    'одна',
    'одне',
    'раз',
    'разом',
    'словом',
    'на',
    'за',
    'від',
    'до',
    'до',
    'і',
    'й',
    'та',
    'лише',
    'тільки',
    'в',
    'у',
    'по',
    'про',
  ],
  pronounBeforeOne: ['ще', 'ні', 'не', 'жоден', 'один', 'одна', 'одне', 'одні', 'одного', 'одну'],
  partitives: [],
  cardinalEndings: {
    ти: null,
    ть: null,
    ма: null,
    ох: null,
    ом: [0, 5, 6, 7, 8, 9],
    ьох: null,
    ьома: null,
    х: [2, 3, 4],
    ми: [7, 8],
    ро: null,
    ка: null,
  },
  ordinalEndings: 'й ий ій го ого му ому м им ім а я ша га та ої ї ою ю у ту ме е є те і ті х их ми ими'.split(' '),
};

const units = [
  [0, 'нуль нуля нулю нулеві нулем нулі'],
  [1, 'один одна одне одно одного одної однієї одному одній одну одним однією одною однім'],
  [2, 'два дві двох двом двома'],
  [3, 'три трьох трьом трьома'],
  [4, 'чотири чотирьох чотирьом чотирма чотирьома'],
  [5, "п'ять п'яти п'ятьох п'ятьом п'ятьма п'ятьома"],
  [6, 'шість шести шістьох шістьом шістьма шістьома'],
  [7, 'сім семи сімох сімом сімома'],
  [8, 'вісім восьми вісьмох вісьмом вісьма вісьмома'],
  [9, "дев'ять дев'яти дев'ятьох дев'ятьом дев'ятьма дев'ятьома"],
] as const;

const NADCIAT = 'ь и ьох ьом ьма ьома';
const teens: readonly (readonly [number, string])[] = [
  [10, 'десят'],
  [11, 'одинадцят'],
  [12, 'дванадцят'],
  [13, 'тринадцят'],
  [14, 'чотирнадцят'],
  [15, "п'ятнадцят"],
  [16, 'шістнадцят'],
  [17, 'сімнадцят'],
  [18, 'вісімнадцят'],
  [19, "дев'ятнадцят"],
];
const tens: readonly (readonly [number, string, string])[] = [
  [20, 'двадцят', NADCIAT],
  [30, 'тридцят', NADCIAT],
  [40, 'сорок', '- а'],
  [50, "п'ятдесят", '- и ьох ьом ьма ьома'],
  [60, 'шістдесят', '- и ьох ьом ьма ьома'],
  [70, 'сімдесят', '- и ьох ьом ьма ьома'],
  [80, 'вісімдесят', '- и ьох ьом ьма ьома'],
  [90, "дев'яност", 'о а'],
];
const hundreds = [
  [100, 'сто ста'],
  [200, 'двісті двохсот двомстам двомастами двохстах'],
  [300, 'триста трьохсот трьомстам трьомастами трьохстах'],
  [400, 'чотириста чотирьохсот чотирьомстам чотирмастами чотирьохстах'],
  [500, "п'ятсот п'ятисот п'ятистам п'ятьмастами п'ятьомастами п'ятистах"],
  [600, 'шістсот шестисот шестистам шістьмастами шістьомастами шестистах'],
  [700, 'сімсот семисот семистам сьомастами сімомастами семистах'],
  [800, 'вісімсот восьмисот восьмистам вісьмастами вісьмомастами восьмистах'],
  [900, "дев'ятсот дев'ятисот дев'ятистам дев'ятьмастами дев'ятьомастами дев'ятистах"],
] as const;
const collectives = [
  [2, 'двоє двійко двоєчко'],
  [3, 'троє трійко троєчко'],
  [4, 'четверо'],
  [5, "п'ятеро"],
  [6, 'шестеро'],
  [7, 'семеро'],
  [8, 'восьмеро'],
  [9, "дев'ятеро"],
  [10, 'десятеро'],
  [11, 'одинадцятеро'],
  [12, 'дванадцятеро'],
  [13, 'тринадцятеро'],
  [14, 'чотирнадцятеро'],
  [15, "п'ятнадцятеро"],
  [16, 'шістнадцятеро'],
  [17, 'сімнадцятеро'],
  [18, 'вісімнадцятеро'],
  [19, "дев'ятнадцятеро"],
  [20, 'двадцятеро'],
  [30, 'тридцятеро'],
] as const;

const THOUSAND = 'тисяча тисячі тисячу тисячею тисяч тисячам тисячами тисячах'.split(' ');
const MASCULINE = '- а у ові ом і и ів ам ами ах';
const magnitudes: readonly (readonly [number, readonly string[]])[] = [
  [1e3, THOUSAND],
  [1e6, inflect('мільйон', MASCULINE)],
  [1e9, inflect('мільярд', MASCULINE)],
  [1e12, inflect('трильйон', MASCULINE)],
  [1e15, inflect('квадрильйон', MASCULINE)],
];
const multipliers: readonly (readonly [number, readonly string[]])[] = [
  [10, 'десяток десятка десятку десяткові десятком десятки десятків десяткам десятками десятках'.split(' ')],
  [12, 'дюжина дюжини дюжину дюжині дюжиною дюжин'.split(' ')],
  [100, 'сотня сотні сотню сотнею сотень сотням сотнями сотнях'.split(' ')],
];

export function numeralWords(): readonly LexicalEntry<NumeralSense>[] {
  const entries: LexicalEntry<NumeralSense>[] = [];
  const add = (type: NumeralType, value: number, forms: readonly string[]) => entries.push([{ type, value }, forms]);
  for (const [value, line] of units) add('unit', value, line.split(' '));
  // In the plural it means "some" unless a numeral stands before or after it.
  entries.push([{ type: 'unit', value: 1, weak: '' }, ['одні', 'одних', 'одними']]);
  for (const [value, stem] of teens) add('teen', value, inflect(stem, NADCIAT));
  for (const [value, stem, endings] of tens) add('ten', value, inflect(stem, endings));
  for (const [value, line] of hundreds) add('hundred', value, line.split(' '));
  for (const [value, line] of collectives) add('collective', value, line.split(' '));
  for (const [value, forms] of magnitudes) add('magnitude', value, forms);
  for (const [value, forms] of multipliers) add('multiplier', value, forms);
  // CLDR's long scale; never alone, since «більярд» is a game.
  add('abbreviation', 1e12, inflect('більйон', MASCULINE));
  add('abbreviation', 1e15, inflect('більярд', MASCULINE));
  add('abbreviation', 1e3, ['тис', 'тис.']);
  add('abbreviation', 1e6, ['млн', 'млн.']);
  add('abbreviation', 1e9, ['млрд', 'млрд.']);
  add('abbreviation', 1e12, ['трлн', 'трлн.']);
  add('suffix', 1e3, ['к', 'k']);
  add('part', 0.5, ['пів']);
  add('part', 1.5, ['півтора', 'півтори']);
  add('hundred', 150, ['півтораста']);
  add('plus', 0.5, ['з половиною']);
  add('plus', 0.25, ['з чвертю']);
  add('fraction', 1 / 2, ['половина', 'половину', 'половині', 'половини', 'половиною']);
  add('fraction', 1 / 3, ['третина', 'третини', 'третину', 'третині', 'третиною', 'третин', 'третинами', 'третинам', 'третинах']);
  add('fraction', 1 / 4, ['чверть', 'чверті', 'чвертю', 'чвертей', 'чвертями', 'чвертям', 'чвертях']);
  for (const [value, stem] of [...ORDINAL_STEMS.filter(([value]) => value >= 5 && value <= 10), [100, 'сот'] as const, [1000, 'тисячн'] as const]) {
    add('denominator', 1 / value, inflect(stem, 'і их'));
    entries.push([{ type: 'denominator', value: 1 / value, singular: true }, inflect(stem, 'а ої у')]);
  }
  add('whole', 0, ['ціла', 'цілих', 'цілі', 'цілу', 'цілої', 'цілими', 'цілим']);
  for (const [value, forms] of [...magnitudes, ...multipliers]) {
    const then = { type: value < 1000 ? ('multiplier' as const) : ('magnitude' as const), value };
    entries.push([{ type: 'part', value: 0.5, then }, forms.map((form) => `пів${form}`)]);
    entries.push([{ type: 'part', value: 0.5, then }, forms.map((form) => `пів-${form}`)]);
  }
  return entries;
}

const ORDINAL_STEMS: readonly (readonly [number, string])[] = [
  [0, 'нульов'],
  [1, 'перш'],
  [2, 'друг'],
  [4, 'четверт'],
  [5, "п'ят"],
  [6, 'шост'],
  [7, 'сьом'],
  [8, 'восьм'],
  [9, "дев'ят"],
  ...teens,
  [20, 'двадцят'],
  [30, 'тридцят'],
  [40, 'сороков'],
  [50, "п'ятдесят"],
  [60, 'шістдесят'],
  [70, 'сімдесят'],
  [80, 'вісімдесят'],
  [90, "дев'яност"],
  [100, 'сот'],
  [200, 'двохсот'],
  [200, 'двісот'],
  [300, 'трьохсот'],
  [300, 'трисот'],
  [400, 'чотирьохсот'],
  [400, 'чотирисот'],
  [500, "п'ятисот"],
  [600, 'шестисот'],
  [700, 'семисот'],
  [800, 'восьмисот'],
  [900, "дев'ятисот"],
  [1e3, 'тисячн'],
  [2e3, 'двотисячн'],
  [2e3, 'двохтисячн'],
  [3e3, 'трьохтисячн'],
  [3e3, 'тритисячн'],
  [4e3, 'чотиритисячн'],
  [5e3, "п'ятитисячн"],
  [1e4, 'десятитисячн'],
  [1e5, 'стотисячн'],
  [2e5, 'двохсоттисячн'],
  [1e6, 'мільйонн'],
  [1e9, 'мільярдн'],
];

export const ordinalWords = (): readonly LexicalEntry<OrdinalSense>[] => [
  [{ value: 3 }, inflect('трет', 'ій ього ьому ім я ьої ю ьою є і іх іми')],
  ...ORDINAL_STEMS.map(([value, stem]): LexicalEntry<OrdinalSense> => [{ value }, inflect(stem, 'ий ого ому им ім а ої ій у ою е і их ими')]),
];

const vague = (low: number, high: number): VagueSense => ({ low, high });
export const vagueWords = (): readonly LexicalEntry<VagueSense>[] => [
  ...phrases<VagueSense>([
    [vague(2, 9), 'кілька | кількох | кільком | кількома | декілька | декількох | декільком | декількома'],
    [vague(2, 3), 'пару'],
    [vague(11, 19), 'кільканадцять | кільканадцяти | кільканадцятьох'],
    [vague(20, 99), 'десятки | десятків | десяткам | десятками | десятках | кількадесят | кількадесяти'],
    [vague(200, 999), 'сотень | сотням | сотнями | сотнях | кількасот | кількохсот'],
    [{ low: 200, high: 999, ambiguous: true }, 'сотні'],
    [vague(2000, 9999), 'тисяч | тисячам | тисячами | тисячах'],
    [{ low: 2000, high: 9999, ambiguous: true }, 'тисячі'],
  ]),
  [vague(2e6, 9999999), inflect('мільйон', 'и ів ам ами ах')],
  [vague(2e9, 9999999999), inflect('мільярд', 'и ів ам ами ах')],
  [vague(2e12, 9999999999999), inflect('трильйон', 'и ів ам ами ах')],
];
