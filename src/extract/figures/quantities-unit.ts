import { SENSES, type Sense } from '../../core/sense.ts';
import type { UnitSense } from '../../core/senses/quantities.ts';
import { senseOf, type Token } from '../../core/token.ts';
import { isHyphen } from '../../grammar/digit-endings.ts';
import type { Reading } from '../../grammar/matchers.ts';

/** Units share their bit with the words for squares and cubes before them. */
const UNIT = SENSES.unit.bit;
const PLACE = SENSES.nationality.bit | SENSES.country.bit;
/** What may begin a unit. */
const BEGINS = UNIT | SENSES.unitModifier.bit | PLACE;

/** A unit as it is written after or before a number. */
export interface UnitReading {
  readonly kind: UnitSense['kind'];
  readonly unit: string;
  readonly factor: number;
  /** Part of one word with the number («51-річна», "24-hour"). */
  readonly compound: boolean;
}

/** What «рублів», "dollars" are when their country is named. ISO 3166-1 → ISO 4217. */
const CURRENCIES: Readonly<Record<string, string>> = {
  ...{ US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', HK: 'HKD', SG: 'SGD', TW: 'TWD', JM: 'JMD', NA: 'NAD', ZW: 'ZWL', FJ: 'FJD' },
  ...{ RU: 'RUB', BY: 'BYN', SU: 'SUR', UA: 'UAH', KZ: 'KZT', PL: 'PLN', CZ: 'CZK', SK: 'SKK', HU: 'HUF', RO: 'RON', MD: 'MDL', BG: 'BGN', GE: 'GEL' },
  ...{ GB: 'GBP', EG: 'EGP', SY: 'SYP', LB: 'LBP', SD: 'SDG', SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', EE: 'EEK', CH: 'CHF', FR: 'FRF', BE: 'BEF' },
  ...{ CN: 'CNY', JP: 'JPY', KR: 'KRW', KP: 'KPW', IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', ID: 'IDR', TR: 'TRY', IT: 'ITL', IL: 'ILS', VN: 'VND' },
  ...{ MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', CU: 'CUP', PH: 'PHP', UY: 'UYU', BR: 'BRL', IR: 'IRR', YE: 'YER', OM: 'OMR', SA: 'SAR', QA: 'QAR' },
  ...{
    IQ: 'IQD',
    RS: 'RSD',
    KW: 'KWD',
    JO: 'JOD',
    TN: 'TND',
    DZ: 'DZD',
    LY: 'LYD',
    MK: 'MKD',
    KE: 'KES',
    TZ: 'TZS',
    UG: 'UGX',
    SO: 'SOS',
    AE: 'AED',
    MA: 'MAD',
  },
};

/** Reads the unit after a number: «кв. м», «російських рублів», "-year-old". `digits`: the number is written with digits, so that «м» may be metres. */
export function readUnit(tokens: readonly Token[], at: number, digits: boolean): Reading<UnitReading> | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const compound = isHyphen(first) && tokens[at + 1]?.spaced === false;
  let next = compound ? at + 1 : at;
  if (((tokens[next] as Token).kinds & BEGINS) === 0) return undefined;
  let power = 1;
  let country: string | undefined;
  for (let steps = 0; steps < 2; steps++) {
    const token = tokens[next];
    if (token === undefined || token.breaks === 2 || senseOf(token, SENSES.unit) !== undefined) break;
    const modifier = senseOf(token, SENSES.unitModifier);
    const nation = modifier === undefined ? (senseOf(token, SENSES.nationality) ?? senseOf(token, SENSES.country)) : undefined;
    if (modifier !== undefined) power = modifier.value.power;
    else if (nation !== undefined) country = nation.value.code;
    else return undefined;
    next += (modifier ?? nation)?.length ?? 1;
  }
  const sense = unitAt(tokens, next, digits, compound);
  if (sense === undefined || (sense.value.value !== undefined && !compound)) return undefined;
  if (country !== undefined && sense.value.kind !== 'money') return undefined;
  const { kind, unit, factor } = sense.value;
  const code = country === undefined ? ofCountry(tokens, at, unit) : (CURRENCIES[country] ?? unit);
  return { value: { kind, unit: power > 1 ? powerOf(code, power) : code, factor, compound }, next: next + sense.length };
}

/** Currencies of the same name as the one that the name alone is taken for. */
const NAMESAKES: Readonly<Record<string, readonly string[]>> = {
  ...{ SEK: ['NOK', 'DKK', 'CZK', 'ISK'], NOK: ['DKK', 'SEK'], MXN: ['ARS', 'CLP', 'COP', 'CUP', 'PHP', 'UYU'], INR: ['PKR', 'LKR', 'NPR'] },
  ...{ IQD: ['RSD', 'KWD', 'JOD', 'TND', 'DZD', 'LYD', 'MKD'], AED: ['MAD'], KES: ['TZS', 'UGX', 'SOS'], IRR: ['YER', 'OMR', 'SAR', 'QAR'] },
};
/** How far before the name of a currency its country is looked for. */
const COUNTRY_REACH = 16;

/** «Норвегія дасть 1,5 млрд крон»: the currency of the country named last, if it has that name. */
function ofCountry(tokens: readonly Token[], at: number, unit: string): string {
  const namesakes = NAMESAKES[unit];
  if (namesakes === undefined) return unit;
  for (let i = at - 1; i >= 0 && i >= at - COUNTRY_REACH; i--) {
    const token = tokens[i] as Token;
    if ((token.kinds & PLACE) === 0) continue;
    const country = senseOf(token, SENSES.country) ?? senseOf(token, SENSES.nationality);
    const code = country === undefined ? undefined : CURRENCIES[country.value.code];
    if (code !== undefined && (code === unit || namesakes.includes(code))) return code;
  }
  return unit;
}

/** Not every square has a power in UCUM: the square foot is [sft_i]. */
const powerOf = (unit: string, power: number): string => (unit === '[ft_i]' ? (power === 2 ? '[sft_i]' : '[cft_i]') : `${unit}${power}`);

function unitAt(tokens: readonly Token[], at: number, digits: boolean, compound: boolean) {
  const token = tokens[at];
  if (token === undefined || token.breaks === 2 || (token.kinds & UNIT) === 0) return undefined;
  const { senses } = token;
  for (let i = 0; i < senses.length; i++) {
    const sense = senses[i] as Sense;
    if (sense.kind !== 'unit') continue;
    if (sense.value.form === 'letter' && (!digits || compound || token.caps > 0)) continue;
    if (sense.value.form === 'sign' && (!isWrittenAsSign(tokens, at, sense.length) || opensNumber(tokens, at, sense.length))) continue;
    // «три часовых пояса» has no hours in it.
    if (sense.value.form === 'adjective' && !compound) continue;
    return sense;
  }
  return undefined;
}

/** "two $1m cheques": a sign that is tied to the number after it. */
const opensNumber = (tokens: readonly Token[], at: number, length: number): boolean =>
  tokens[at]?.spaced === true && tokens[at + length]?.kind === 'number' && tokens[at + length]?.spaced === false;

/** A sign or code that stands before its number: "$", "US$", "USD". Codes in capitals only. */
export function signAt(tokens: readonly Token[], at: number): Reading<UnitReading> | undefined {
  const token = tokens[at];
  if (token === undefined || (token.kinds & UNIT) === 0) return undefined;
  const sense = senseOf(token, SENSES.unit);
  if (sense === undefined || sense.value.form !== 'sign' || !isWrittenAsSign(tokens, at, sense.length)) return undefined;
  const { kind, unit, factor } = sense.value;
  return { value: { kind, unit, factor, compound: false }, next: at + sense.length };
}

/** Letters of a sign or code are capitals, and close to their sign: "A$5" is Australian, "a $5 note" is not; "TRY 5" is money, "try 5" is not. */
function isWrittenAsSign(tokens: readonly Token[], at: number, length: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return true;
  if (length > 1 && tokens[at + 1]?.spaced === false) return token.caps > 0;
  return token.caps === 2 || (token.caps === 1 && token.text.length === 2);
}
