import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packs } from '../../../src/languages/registry.ts';
import { extractDates } from '../../../src/pipeline.ts';

const APOSTROPHES = ["'", '’', 'ʼ', '`', '‘', '´', '′', '＇'];
const DASHES = ['-', '–', '—', '‑', '−'];
const SPACES = [' ', '\u00a0', '\u202f', '\u2009', '  ', '\t'];

const valuesOf = (language: string, text: string) => extractDates({ text, language, published: '2025-10-26' }).map((date) => date.value);

describe('every apostrophe, dash and space gives the same value', () => {
  test.for([
    ['uk', "у п{'}ятницю", ['2025-10-24']],
    ['uk', "п{'}ять років тому", ['2020']],
    ['uk', '25{-}26 жовтня 2025 року', ['2025-10-25/2025-10-26']],
    ['uk', 'у 2022{-}2024 роках', ['2022/2024']],
    ['uk', '26{ }жовтня{ }2025{ }року', ['2025-10-26']],
    ['uk', 'минулого{ }тижня', ['2025-10-13/2025-10-19']],
    ['uk', '1990{-}х років', ['199X']],
    ['ru', 'май{-}июль 2024 года', ['2024-05/2024-07']],
    ['ru', '24 октября 1945{ }г. {-} 2025{ }г.', ['1945-10-24/2025']],
    ['ru', 'последние{ }три{ }месяца{ }2024{ }года', ['2024-10/2024-12']],
    ['en', 'October{ }26,{ }2025', ['2025-10-26']],
    ['en', 'May 3{-}5', ['2025-05-03/2025-05-05']],
    ['en', "the 1990{'}s", ['199X']],
    ['en', 'mid{-}2016', ['2016~']],
  ] as const)('%s: %s', ([language, pattern, values]) => {
    const texts = APOSTROPHES.flatMap((apostrophe) =>
      DASHES.flatMap((dash) => SPACES.map((space) => pattern.replaceAll("{'}", apostrophe).replaceAll('{-}', dash).replaceAll('{ }', space))),
    );
    expect([...new Set(texts)].filter((text) => JSON.stringify(valuesOf(language, text)) !== JSON.stringify(values))).toEqual([]);
  });
});

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('any day', () => {
  test.for(packs.map(({ code }) => code))('%s: is read as it was written', (language) => {
    const months: Record<string, readonly string[]> = {
      uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' '),
      ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
      en: 'January February March April May June July August September October November December'.split(' '),
    };
    fc.assert(
      fc.property(day, (iso) => {
        const [year, month, date] = iso.split('-').map(Number) as [number, number, number];
        expect(valuesOf(language, iso)).toEqual([iso]);
        expect(valuesOf(language, `${date} ${months[language]?.[month - 1]} ${year}`)).toEqual([iso]);
        expect(valuesOf(language, `${String(date).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`)).toEqual([iso]);
      }),
      { numRuns: 60 },
    );
  });

  test('yesterday and tomorrow are the days beside publication', () => {
    fc.assert(
      fc.property(day, (published) => {
        const at = Date.parse(published);
        const iso = (days: number) => new Date(at + days * 86_400_000).toISOString().slice(0, 10);
        const values = extractDates({ text: 'yesterday, today, tomorrow', language: 'en', published }).map((date) => date.value);
        expect(values).toEqual([iso(-1), iso(0), iso(1)]);
      }),
      { numRuns: 200 },
    );
  });

  test('spans read back as their text, in any text', () => {
    const words = [
      '26',
      'жовтня',
      '2025',
      'року',
      'з',
      'по',
      'до',
      '-',
      '.',
      ',',
      'минулого',
      'тижня',
      '24/7',
      '(',
      'вчора',
      'р.',
      '90-х',
      'кінець',
      'та',
      "п'ятниця",
      'ХХ',
      'ст.',
      '31.02.2025',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        const dates = extractDates({ text, language: 'uk', published: '2025-10-26' });
        expect(dates.map((date) => text.slice(date.start, date.end))).toEqual(dates.map((date) => date.text));
        expect(dates.every((date, index) => index === 0 || (dates[index - 1]?.end ?? 0) <= date.start)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('hostile input is read in linear time', () => {
  test.for([
    ['uk', '26 '],
    ['uk', 'з 2014 '],
    ['uk', 'жовтня '],
    ['uk', '5, '],
    ['uk', '5 та '],
    ['uk', 'останні три '],
    ['en', 'May '],
    ['en', 'from '],
    ['en', '2011, '],
    ['en', '5 and '],
    ['ru', 'начало '],
    ['ru', '12.'],
  ] as const)('%s: %s', ([language, part]) => {
    const started = performance.now();
    valuesOf(language, part.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
