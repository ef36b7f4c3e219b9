import { isDay } from '../core/day.ts';

const PREFIXES = /^(?:www\d?|m|amp|mobile)\./;
const SEPARATED = /(?:^|[/_.-])((?:19|20)\d\d)([/_.-])(\d\d?)\2(\d\d?)(?![\d])/;
const REVERSED = /(?:^|[/_-])(\d\d?)([/_.-])(\d\d?)\2((?:19|20)\d\d)(?!\d)/;
const NAMED = /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d\d?)(?:\/|$)/i;
/** 20251026 or a stamp of date and time in one: 14 digits to the second, 17 to the millisecond. */
const STAMP = /(?:^|\D)(20\d\d)(\d\d)(\d\d)(?:(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?\d{0,3})?(?!\d)/;
/** Months as addresses spell them, whatever the language of the page. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Longest address that is looked at. */
const ADDRESS_LENGTH = 2000;

const parse = (address: string): URL | null => (address.length <= ADDRESS_LENGTH && URL.canParse(address) ? new URL(address) : null);

/** The outlet of an address: its host without «www.» and its like. */
export function outletOf(address: string): string | null {
  const host = parse(address)?.hostname ?? '';
  return host === '' ? null : host.replace(PREFIXES, '');
}

/** The day inside an address: /2025/10/26/, /2025/oct/26/, 20251026195616821. */
export function dayOfAddress(address: string): string | null {
  const url = parse(address);
  if (url === null) return null;
  const path = url.pathname;
  const named = NAMED.exec(path);
  const [year, month, day] =
    named !== null
      ? [named[1], String(MONTHS.indexOf((named[2] as string).toLowerCase()) + 1), named[3]]
      : (pick(SEPARATED.exec(path), 1, 3, 4) ?? pick(STAMP.exec(path), 1, 2, 3) ?? pick(REVERSED.exec(path), 4, 3, 1) ?? []);
  if (year === undefined || month === undefined || day === undefined || !isDay(Number(year), Number(month), Number(day))) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const pick = (match: RegExpExecArray | null, ...groups: readonly [number, number, number]): (string | undefined)[] | undefined =>
  match === null ? undefined : groups.map((group) => match[group]);
