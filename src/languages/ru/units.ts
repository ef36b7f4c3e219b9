import type { LexicalEntry } from '../../core/sense.ts';
import type { UnitModifierSense, UnitSense } from '../../core/senses/quantities.ts';
import { fusedAges, unitEntries, unitSense } from '../measures.ts';
import { table } from '../table.ts';
import { declension, declineAdjective } from './paradigms.ts';

/** See measures.ts for the notation. */
const UNITS = table`
percent %: =% | процент/m | процентный пункт/m | =п.п. | =п. п. | -процентный
money UAH: гривна/f//гривен | гривня/f//гривен | =гривень | =грн | =грн. | <₴ | <uah
money UAH*0.01: копийка/f//копиек
money USD: доллар/m | =долл | =долл. | =долларов сша | =доллары сша | =доллара сша | =долларами сша | =долларах сша | =долларам сша | =доллар сша | =долл. сша | <$ | <us$ | <usd | бакс/m
money USD*0.01: цент/m
money EUR: евро/0 | <€ | <eur
money GBP: фунт/m | =фунтов стерлингов | =фунта стерлингов | =фунты стерлингов | =фунтами стерлингов | =фунтах стерлингов | <£ | <gbp
money RUB: рубль/mb | =руб | =руб. | =р. | <₽ | <rub
money RUB*0.01: копейка/f//копеек | =коп | =коп.
money PLN: злотый/a | <pln
money CNY: юань/m | <cny | <¥
money JPY: иена/f | йена/f | <jpy
money CHF: франк/m | <chf
money TRY: лира/f | <try
money SEK: крона/f | <sek
money CZK: <czk
money INR: рупия/f | <inr
money KZT: тенге/0
money BYN: <byn
money HUF: форинт/m
money RON: лей/m/ле
money GEL: лари/0
money ILS: шекель/m | <₪
money MXN: песо/0
money BRL: реал/m
money KRW: =вон
money IRR: риал/m
money VND: донг/m
money UZS: сум/m
money KGS: сом/m
money AMD: драм/m
money AZN: манат/m
money BTC: биткоин/m | биткойн/m | <₿ | =btc
measure m: метр/m | ~м | -метровый
measure km: километр/m | =км | -километровый
measure cm: сантиметр/m | =см | -сантиметровый
measure mm: миллиметр/m | =мм | -миллиметровый
measure dm: дециметр/m | =дм
measure um: микрометр/m | микрон/m | =мкм
measure nm: нанометр/m | =нм
measure [mi_i]: миля/f//миль
measure [nmi_i]: морская миля/f//миль | =морских миль | =морские мили
measure [ft_i]: фут/m
measure [in_i]: дюйм/m
measure [yd_i]: ярд/m
measure m2: =метров квадратных | =м кв | =м. кв. | =м кв. | =м.кв. | =м2 | =м² | =квм
measure km2: =км2 | =км²
measure m3: кубометр/m | =м3 | =м³ | куб/m
measure har: гектар/m | =га
measure ar: сотка/f//соток
measure [acr_us]: акр/m
measure g: грамм/m | =граммов | ~г | =гр
measure kg: килограмм/m | =килограммов | =кг | кило/0 | -килограммовый
measure mg: миллиграмм/m | =мг
measure ug: микрограмм/m | =мкг
measure t: тонна/f//тонн | ~т | -тонный
measure kt: килотонна/f//килотонн
measure dt: центнер/m | =ц
measure L: литр/m | ~л | -литровый
measure mL: миллилитр/m | =мл
measure [bbl_us]: баррель/m
measure [gal_us]: галлон/m
measure Cel: градус/m | =° | =°c | =°с | =° с | =° c | =градусов цельсия | =градуса цельсия | =градуса по цельсию | =градусов по цельсию | =градуса по цельсию | =℃
measure [degF]: =градусов по фаренгейту | =градусов фаренгейта | =°f | =℉
measure km/h: =км/ч | =км/час | =км / ч | =километров в час | =километра в час | =километр в час
measure m/s: =м/с | =м / с | =м/сек | =метров в секунду | =метра в секунду
measure W: ватт/m | =вт
measure kW: киловатт/m | =квт
measure MW: мегаватт/m | =мвт
measure GW: гигаватт/m | =гвт
measure kW.h: киловатт-час/m | =квт·ч | =квт.ч | =квт*ч | =квт-ч | =квт ч | =квт⋅ч | =киловатт-часов
measure MW.h: =мвт·ч | =мвт*ч | =мвт-ч | =мегаватт-часов | =мегаватт-часа
measure GW.h: =гвт·ч | =гвт*ч
measure V: вольт/m
measure A: ампер/m
measure [HP]: =л.с. | =л. с. | =лошадиных сил | =лошадиные силы
measure Hz: герц/m | =гц
measure MHz: мегагерц/m | =мгц
measure GHz: гигагерц/m | =ггц
measure kBy: килобайт/m | =кб
measure MBy: мегабайт/m | =мб
measure GBy: гигабайт/m | =гб
measure TBy: терабайт/m | =тб
measure [cal]: калория/f
measure kcal: килокалория/f | =ккал
measure dB: децибел/m | =дб
measure mm[Hg]: =мм рт. ст. | =миллиметров ртутного столба
measure [car_m]: карат/m
measure u_pood: пуд/m
duration a: год/mu | =год | =года | =году | =годом | =годе | =годы | =годов | =годам | =годами | =годах | =лет | =летам | =летами | =летах | -летний | -годичный
duration mo: месяц/m | =мес | =мес. | -месячный
duration wk: неделя/f//недель | =нед | -недельный
duration d: день/m/дн | рабочий день/m/дн | календарный день/m/дн | банковский день/m/дн | =дней | сутки/p//суток | =суток | =суткам | =сутками | =сутках | =дн. | -дневный | -суточный
duration h: час/m | =ч | =ч. | -часовой
duration min: минута/f//минут | =мин | =мин. | -минутный
duration s: секунда/f//секунд | =сек | =сек. | -секундный
duration 10.a: десятилетие/n
duration 100.a: век/ma | столетие/n
duration 1000.a: тысячелетие/n
duration 3.mo: квартал/m
clock h: =часов утра | =часа утра | =час утра | =часов дня | =часа дня | =часов вечера | =часа вечера | =часов ночи | =часа ночи | =утра | =вечера | =пополудни | =ночи
age a: =лет от роду | =года от роду
`;

const ONES = ['одно', 'двух', 'трех', 'четырех', 'пяти', 'шести', 'семи', 'восьми', 'девяти'];
const TEENS = ['десяти', 'одиннадцати', 'двенадцати', 'тринадцати', 'четырнадцати', 'пятнадцати', 'шестнадцати', 'семнадцати', 'восемнадцати', 'девятнадцати'];
const TENS = ['двадцати', 'тридцати', 'сорока', 'пятидесяти', 'шестидесяти', 'семидесяти', 'восьмидесяти', 'девяносто'];

export function units(): readonly LexicalEntry<UnitSense>[] {
  const endings = adjective('летний');
  return [
    ...unitEntries(UNITS, declension),
    ...fusedAges(ONES, TEENS, TENS, endings),
    [unitSense('duration', 'a', { value: 0.5 }), ['полгода', 'полугода', 'полугодие', 'полугодия']],
    [unitSense('duration', 'h', { value: 0.5 }), ['полчаса', 'получаса']],
    [unitSense('duration', 'd', { value: 1.5 }), ['полутора суток']],
    [unitSense('duration', 'a', { value: 50 }), ['полвека', 'полувека']],
    [unitSense('percent', '%', { value: 0.5 }), ['полпроцента']],
  ];
}

const adjective = (lemma: string): readonly string[] => [...new Set(declineAdjective(lemma).flatMap((cell) => cell.split(' ')))];
export const unitModifiers = (): readonly LexicalEntry<UnitModifierSense>[] => [
  [{ power: 2 }, [...adjective('квадратный'), 'кв', 'кв.']],
  [{ power: 3 }, [...adjective('кубический'), ...adjective('кубовый'), 'куб', 'куб.']],
  [{ power: 1 }, [...adjective('погонный'), ...adjective('условный'), ...adjective('метрический'), 'пог.']],
];
