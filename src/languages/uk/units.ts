import type { LexicalEntry } from '../../core/sense.ts';
import type { UnitModifierSense, UnitSense } from '../../core/senses/quantities.ts';
import { fusedAges, unitEntries, unitSense } from '../measures.ts';
import { table } from '../table.ts';
import { declension, declineAdjective } from './paradigms.ts';

/** See measures.ts for the notation. */
const UNITS = table`
percent %: =% | відсоток/m/відсотк | процент/m | відсотковий пункт/mu | процентний пункт/mu | =в.п. | =п.п. | =в. п. | =п. п. | -відсотковий | -процентний
money UAH: гривня/f//гривень | =грн | =грн. | =гр. | <₴ | <uah | =гривні | -гривневий
money UAH*0.01: копійка/f//копійок | =коп | =коп.
money USD: долар/m | =дол | =дол. | =доларів сша | =долари сша | =долара сша | =доларами сша | =доларах сша | =доларам сша | =долар сша | =дол. сша | <$ | <us$ | <usd | бакс/m
money USD*0.01: цент/m
money EUR: євро/0 | <€ | <eur
money GBP: фунт/m | =фунтів стерлінгів | =фунти стерлінгів | =фунта стерлінгів | =фунтами стерлінгів | =фунтах стерлінгів | <£ | <gbp
money RUB: рубль/m/рубл | <₽ | <rub | =руб | =руб.
money PLN: злотий/a | <pln | =zł
money CNY: юань/m/юан | <cny | <¥
money JPY: єна/f | ієна/f | <jpy
money CHF: франк/m | <chf
money TRY: ліра/f | <try
money SEK: крона/f | <sek
money CZK: <czk
money INR: рупія/f | <inr
money KZT: теньге/0 | тенге/0
money BYN: <byn
money HUF: форинт/m
money RON: лей/m/ле
money GEL: ларі/0
money ILS: шекель/m/шекел | <₪
money MXN: песо/0
money BRL: реал/m
money KRW: =вон
money IRR: ріал/m
money VND: донг/m
money BTC: біткоїн/m | біткойн/m | <₿ | =btc
money ETH: ефір/m
measure m: метр/m | ~м | -метровий
measure km: кілометр/m | =км | -кілометровий
measure cm: сантиметр/m | =см | -сантиметровий
measure mm: міліметр/m | =мм | -міліметровий
measure dm: дециметр/m | =дм
measure um: мікрометр/m | =мкм
measure nm: нанометр/m | =нм
measure [mi_i]: миля/f//миль | =миль
measure [nmi_i]: морська миля/f//миль | =морських миль | =морські милі
measure [ft_i]: фут/m
measure [in_i]: дюйм/m
measure [yd_i]: ярд/m
measure m2: =метрів квадратних | =метри квадратні | =м кв | =м. кв. | =м кв. | =м.кв. | =м2 | =м² | =квм | квадрат/m
measure km2: =км2 | =км²
measure m3: кубометр/m | =м3 | =м³ | куб/m
measure har: гектар/m | =га
measure ar: сотка/f//соток | ар/m
measure [acr_us]: акр/m
measure g: грам/m | ~г | =гр
measure kg: кілограм/m | =кг | кіло/0 | -кілограмовий
measure mg: міліграм/m | =мг
measure ug: мікрограм/m | =мкг
measure t: тонна/f//тонн | =тон | =тону | =тони | ~т | -тонний
measure kt: кілотонна/f//кілотонн
measure dt: центнер/m | =ц
measure L: літр/m | ~л | -літровий
measure mL: мілілітр/m | =мл
measure [bbl_us]: барель/m/барел
measure [gal_us]: галон/m
measure Cel: градус/m | =° | =°c | =°с | =° с | =° c | =градусів цельсія | =градуси цельсія | =градуса цельсія | =градусів за цельсієм | =градуси за цельсієм | =градуса за цельсієм | =℃
measure [degF]: =градусів за фаренгейтом | =градусів фаренгейта | =°f | =℉
measure km/h: =км/год | =км/год. | =км / год | =кілометрів за годину | =кілометри за годину | =кілометра за годину | =кілометрів на годину | =кілометри на годину | =кілометрів/год
measure m/s: =м/с | =м / с | =м/сек | =метрів за секунду | =метри за секунду | =метра за секунду | =метрів на секунду | =метри на секунду
measure W: ват/m | =вт
measure kW: кіловат/m | =квт
measure MW: мегават/m | =мвт
measure GW: гігават/m | =гвт
measure kW.h: кіловат-година/f//кіловат-годин | =кіловатгодин | =квт·год | =квт.год | =квт*год | =квт-год | =квт год | =квт⋅год
measure MW.h: мегават-година/f//мегават-годин | =мвт·год | =мвт*год | =мвт-год | =мвт год
measure GW.h: =гвт·год | =гвт*год | =гвт-год | =гвт год
measure V: вольт/m
measure A: ампер/m
measure [HP]: =к.с. | =к. с. | =кінських сил | =кінські сили
measure Hz: герц/m | =гц
measure MHz: мегагерц/m | =мгц
measure GHz: гігагерц/m | =ггц
measure kBy: кілобайт/m | =кб
measure MBy: мегабайт/m | =мб
measure GBy: гігабайт/m | =гб
measure TBy: терабайт/m | =тб
measure [cal]: калорія/f
measure kcal: кілокалорія/f | =ккал
measure dB: децибел/m | =дб
measure mm[Hg]: =мм рт. ст. | =міліметрів ртутного стовпа
measure [car_m]: карат/m
measure u_pood: пуд/m
duration a: рік/mu/рок | =р. | =літ | -річний
duration a*0.5: =півріччя
duration mo: місяць/m/місяц | =міс | =міс. | -місячний
duration wk: тиждень/m/тижн | =тиж | -тижневий
duration d: день/m/дн | робочий день/m/дн | календарний день/m/дн | банківський день/m/дн | =днів | доба/f//діб | =дн. | -денний | -добовий
duration h: година/f//годин | =год | =год. | -годинний
duration min: хвилина/f//хвилин | =хв | =хв. | -хвилинний
duration s: секунда/f//секунд | =сек | =сек. | -секундний
duration 10.a: десятиліття/n | десятиріччя/n | декада/f
duration 100.a: століття/n | сторіччя/n
duration 1000.a: тисячоліття/n
duration 3.mo: квартал/m
clock h: =години ранку | =годині ранку | =годин ранку | =години дня | =годині дня | =години вечора | =годині вечора | =години ночі | =годині ночі | =ранку | =вечора | =пополудні | =ночі
age a: =років від роду | =роки від роду | =річний вік
`;

const ONES = ['одно', 'дво', 'три', 'чотири', "п'яти", 'шести', 'семи', 'восьми', "дев'яти"];
const TEENS = ['десяти', 'одинадцяти', 'дванадцяти', 'тринадцяти', 'чотирнадцяти', "п'ятнадцяти", 'шістнадцяти', 'сімнадцяти', 'вісімнадцяти', "дев'ятнадцяти"];
const TENS = ['двадцяти', 'тридцяти', 'сорока', "п'ятдесяти", 'шістдесяти', 'сімдесяти', 'вісімдесяти', "дев'яносто"];

export function units(): readonly LexicalEntry<UnitSense>[] {
  const endings = adjective('річний');
  return [
    ...unitEntries(UNITS, declension),
    ...fusedAges(ONES, TEENS, TENS, endings),
    [unitSense('duration', 'a', { value: 0.5 }), ['півроку', 'пів-року', 'півріччя']],
    [unitSense('duration', 'h', { value: 0.5 }), ['півгодини']],
    [unitSense('duration', 'h', { value: 1.5 }), ['півторагодинний']],
    [unitSense('duration', 'd', { value: 0.5 }), ['півдоби']],
    [unitSense('duration', 'a', { value: 50 }), ['півстоліття']],
    [unitSense('percent', '%', { value: 0.5 }), ['піввідсотка']],
  ];
}

const adjective = (lemma: string): readonly string[] => [...new Set(declineAdjective(lemma).flatMap((cell) => cell.split(' ')))];
export const unitModifiers = (): readonly LexicalEntry<UnitModifierSense>[] => [
  [{ power: 2 }, [...adjective('квадратний'), 'кв', 'кв.']],
  [{ power: 3 }, [...adjective('кубічний'), ...adjective('кубовий'), 'куб', 'куб.']],
  [{ power: 1 }, [...adjective('погонний'), ...adjective('умовний'), ...adjective('метричний'), 'пог.']],
];
