import type { LexicalEntry } from '../../core/sense.ts';
import type { UnitModifierSense, UnitSense } from '../../core/senses/quantities.ts';
import type { Declension } from '../declined.ts';
import { unitEntries, unitSense } from '../measures.ts';
import { table } from '../table.ts';
import { declineNoun } from './paradigms.ts';

const declension: Declension = { noun: (lemma) => declineNoun(lemma), adjective: (lemma) => Array<string>(24).fill(lemma) };

/** See measures.ts for the notation. */
const UNITS = table`
percent %: =% | =percent | =per cent | =pct | =percentage point | =percentage points | =percentage-point | =pc | =p.p.
money USD: dollar | =us dollar | =us dollars | =u.s. dollar | =u.s. dollars | <$ | <us$ | <us $ | <u.s.$ | <usd | buck
money USD*0.01: cent
money CAD: <c$ | <ca$ | <cad
money AUD: <a$ | <au$ | <aud
money NZD: <nz$ | <nzd
money HKD: <hk$ | <hkd
money SGD: <s$ | <sgd
money UAH: hryvnia | =hryvnias | =hryvnyas | =hryvnya | =hryven | <₴ | <uah
money EUR: euro | <€ | <eur
money GBP: pound | =pounds sterling | =pound sterling | <£ | <gbp | quid
money GBP*0.01: =pence | =penny
money RUB: rouble | ruble | <₽ | <rub
money PLN: zloty | =zlotys | =zloties | <pln
money CNY: yuan | =yuan | =renminbi | <cny | <rmb
money JPY: =yen | <¥ | <jpy
money CHF: franc | <chf
money TRY: lira | =lira | <try
money SEK: krona | crown | =kronor | =kronas | <sek
money NOK: =krone | =kroner | <nok
money DKK: <dkk
money CZK: koruna | <czk
money INR: rupee | <₹ | <inr | <rs | <rs.
money MXN: peso | <mxn
money BRL: real | =reais | <r$ | <brl
money KRW: =won | <₩ | <krw
money ZAR: =rand | <zar
money NGN: naira | =naira | <₦
money KES: =kenyan shilling | =kenyan shillings
money ILS: shekel | <₪ | <ils
money IQD: dinar
money IRR: rial
money SAR: riyal
money AED: dirham
money VND: =dong | <₫
money THB: =baht | <฿
money PHP: <₱
money KZT: =tenge
money HUF: forint
money BTC: bitcoin | <₿ | =btc
measure m: metre | meter | ~m
measure km: kilometre | kilometer | =km | =kms
measure cm: centimetre | centimeter | =cm
measure mm: millimetre | millimeter | =mm
measure um: micrometre | micrometer | micron
measure nm: nanometre | nanometer | =nm
measure [mi_i]: mile | =mi
measure [nmi_i]: nautical mile
measure [ft_i]: foot | =ft | =ft.
measure [in_i]: inch
measure [yd_i]: yard | =yd
measure m2: =m2 | =m² | =sqm | =sq m
measure km2: =km2 | =km²
measure m3: =m3 | =m³
measure har: hectare | =ha
measure [acr_us]: acre
measure g: gram | gramme | ~g
measure kg: kilogram | kilogramme | kilo | =kg | =kgs
measure mg: milligram | =mg
measure ug: microgram
measure t: tonne | ton | metric ton | =tons
measure kt: kiloton | kilotonne
measure [lb_av]: =lb | =lbs | =pounds of
measure [oz_av]: ounce | =oz
measure [stone_av]: =stone
measure L: litre | liter
measure mL: millilitre | milliliter | =ml
measure [gal_us]: gallon
measure [bbl_us]: barrel | =bbl
measure [pt_us]: pint
measure Cel: =°c | =degrees celsius | =degree celsius | =degrees centigrade | =degrees c | =° c | =celsius | =℃ | =c
measure [degF]: =°f | =degrees fahrenheit | =degree fahrenheit | =degrees f | =° f | =fahrenheit | =℉
measure deg: degree | =°
measure K: kelvin
measure km/h: =km/h | =kph | =kmh | =kilometres per hour | =kilometers per hour | =kilometres an hour | =kilometers an hour | =km per hour
measure [mi_i]/h: =mph | =miles per hour | =miles an hour
measure m/s: =m/s | =metres per second | =meters per second | =metres a second
measure [kn_i]: knot
measure W: watt
measure kW: kilowatt | =kw
measure MW: megawatt | =mw
measure GW: gigawatt | =gw
measure TW: terawatt | =tw
measure kW.h: kilowatt hour | =kilowatt-hour | =kilowatt-hours | =kwh
measure MW.h: megawatt hour | =megawatt-hour | =megawatt-hours | =mwh
measure GW.h: gigawatt hour | =gigawatt-hours | =gwh
measure TW.h: =twh | =terawatt-hours | =terawatt hours
measure [HP]: =horsepower | =hp
measure V: volt
measure A: =amps | =ampere | =amperes
measure Hz: =hertz | =hz
measure kHz: kilohertz | =khz
measure MHz: =megahertz | =mhz
measure GHz: =gigahertz | =ghz
measure By: byte
measure kBy: kilobyte | =kb
measure MBy: megabyte | =mb
measure GBy: gigabyte | =gb
measure TBy: terabyte | =tb
measure [cal]: calorie
measure kcal: =kcal
measure dB: decibel | =db
measure eV: electronvolt
measure mm[Hg]: =mmhg | =millimetres of mercury
measure [car_m]: carat
duration a: year | =yr | =yrs
duration mo: month
duration wk: week
duration d: day | working day | business day | calendar day | trading day
duration h: hour | =hr | =hrs
duration min: minute | =min | =mins
duration s: second | =sec | =secs
duration ms: millisecond
duration 10.a: decade
duration 100.a: century | =centuries
duration 1000.a: millennium | =millennia
duration 3.mo: =quarters
duration 2.wk: fortnight
age a: =year-old | =year-olds | =years old | =year old | =years of age | =year - old | =yr old | =yo | =y/o
clock h: =am | =pm | =a.m. | =p.m. | =a.m | =p.m | =o'clock | =gmt | =utc
`;

export const units = (): readonly LexicalEntry<UnitSense>[] => [
  ...unitEntries(UNITS, declension),
  [unitSense('duration', 'h', { value: 0.5 }), ['half an hour', 'half-hour', 'half-an-hour']],
  [unitSense('duration', 'd', { value: 0.5 }), ['half a day']],
  [unitSense('duration', 'a', { value: 0.5 }), ['half a year']],
  [unitSense('duration', 'a', { value: 50 }), ['half a century', 'half-century']],
];

export const unitModifiers = (): readonly LexicalEntry<UnitModifierSense>[] => [
  [{ power: 2 }, ['square', 'sq', 'sq.']],
  [{ power: 3 }, ['cubic', 'cu']],
  [{ power: 1 }, ['linear', 'metric', 'short', 'nautical', 'imperial']],
];
