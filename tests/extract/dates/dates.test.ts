import { describe, expect, test } from 'vitest';
import { extract, extractDates } from '../../../src/pipeline.ts';

const read = (language: string, text: string, published?: string) => extractDates({ text, language, ...(published === undefined ? {} : { published }) });

describe('grain and basis', () => {
  test.for([
    ['uk', '26 жовтня 2025 року', '2025-10-26', 'day', 'stated'],
    ['uk', '26 жовтня', '2025-10-26', 'day', 'published'],
    ['uk', 'минулого тижня', '2025-10-13/2025-10-19', 'week', 'published'],
    ['uk', 'у вересні', '2025-09', 'month', 'published'],
    ['uk', 'у 2019 році', '2019', 'year', 'stated'],
    ['uk', 'III квартал 2024 року', '2024-07/2024-09', 'quarter', 'stated'],
    ['uk', 'влітку 2024 року', '2024-22', 'season', 'stated'],
    ['uk', '90-х років', '199X', 'decade', 'stated'],
    ['uk', 'ХХ століття', '19XX', 'century', 'stated'],
    ['ru', 'с 2022 по 2024 год', '2022/2024', 'year', 'stated'],
    ['ru', 'за последние два дня', '2025-10-25/2025-10-26', 'day', 'published'],
    ['ru', 'в прошлом году', '2024', 'year', 'published'],
    ['en', 'since 1993', '1993/..', 'year', 'stated'],
    ['en', 'last week', '2025-10-13/2025-10-19', 'week', 'published'],
    ['en', 'the 1990s', '199X', 'decade', 'stated'],
  ] as const)('%s: %s', ([language, text, value, grain, basis]) => {
    expect(read(language, text, '2025-10-26').map((date) => [date.value, date.grain, date.basis])).toEqual([[value, grain, basis]]);
  });

  test('a date that leans on the one before says so', () => {
    const dates = read('ru', '25 октября 2025 года открыли форум. В тот же день подписали договор.', '2025-10-26');
    expect(dates.map(({ value, basis }) => [value, basis])).toEqual([
      ['2025-10-25', 'stated'],
      ['2025-10-25', 'context'],
    ]);
  });
});

describe('without a publication date what is known is kept', () => {
  test.for([
    ['uk', '26 жовтня', 'XXXX-10-26'],
    ['uk', 'у вересні', 'XXXX-09'],
    ['uk', 'торік', 'XXXX'],
    ['uk', 'вчора', 'XXXX-XX-XX'],
    ['uk', 'минулого тижня', 'XXXX-XX-XX'],
    ['uk', 'у жовтні минулого року', 'XXXX-10'],
    ['uk', 'за останні 10 років', 'XXXX/XXXX'],
    ['uk', '25–26 жовтня', 'XXXX-10-25/XXXX-10-26'],
    ['ru', 'в среду', 'XXXX-XX-XX'],
    ['ru', '26 октября 2025 года', '2025-10-26'],
    ['ru', '5 марта 2014 года начали, а 18 марта завершили', '2014-03-05 2014-03-18'],
    ['en', 'yesterday', 'XXXX-XX-XX'],
    ['en', 'in March 2014', '2014-03'],
    ['en', 'until the end of the year', '../XXXX~'],
  ] as const)('%s: %s', ([language, text, value]) => {
    expect(
      read(language, text)
        .map((date) => date.value)
        .join(' '),
    ).toBe(value);
  });
});

describe('the span is the date without the words that only tie it to the sentence', () => {
  test.for([
    ['uk', 'Це сталося у 2019 році, кажуть вони.', '2019 році'],
    ['uk', 'Станом на 14 жовтня підписали 72 країни.', '14 жовтня'],
    ['uk', 'Із 1993 року вони разом.', 'Із 1993 року'],
    ['uk', 'у неділю, 26 жовтня, відбулося', 'неділю, 26 жовтня'],
    ['uk', 'за 2012 р. виросло', '2012 р.'],
    ['ru', 'в ночь на 3 мая произошло', '3 мая'],
    ['ru', 'в период с 2022 по 2024 год', 'с 2022 по 2024 год'],
    ['en', 'It was signed on Sunday, Oct. 26, 2025, in Hanoi.', 'Sunday, Oct. 26, 2025'],
    ['en', 'between May and July 2024, it', 'between May and July 2024'],
    ['en', "yesterday's talks", 'yesterday'],
  ] as const)('%s: %s', ([language, text, span]) => {
    const dates = read(language, text, '2025-10-26');
    expect(dates.map((date) => [date.text, text.slice(date.start, date.end)])).toEqual([[span, span]]);
  });
});

describe('a day that no calendar has is an issue, not a date', () => {
  test.for([
    ['uk', 'Зустріч відбудеться 31 лютого.', '31 лютого'],
    ['uk', '29 лютого 2023 року', '29 лютого 2023 року'],
    ['uk', 'рішення від 31.04.2024', '31.04.2024'],
    ['ru', '31 июня 2024 года', '31 июня 2024 года'],
    ['en', 'February 30, 2024', 'February 30, 2024'],
  ] as const)('%s: %s', ([language, text, span]) => {
    const { dates, issues } = extract({ text, language, published: '2025-10-26' });
    expect({ dates, issues: issues.map(({ code, start, end }) => [code, text.slice(start, end)]) }).toEqual({ dates: [], issues: [['date.impossible', span]] });
  });
});

describe('the side of publication', () => {
  test.for([
    ['uk', '2025-01-10', '20 грудня загинули двоє', '2024-12-20'],
    ['uk', '2025-12-20', '5 січня відбудеться суд', '2026-01-05'],
    ['ru', '2025-01-10', 'в ноябре приняли закон', '2024-11'],
    ['ru', '2025-12-20', 'в марте пройдут выборы', '2026-03'],
    ['en', '2025-01-10', 'they met on December 20', '2024-12-20'],
    ['en', '2025-12-20', 'they will meet on January 5', '2026-01-05'],
    ['en', '2025-12-20', 'the vote, scheduled for January 5, was denounced', '2026-01-05'],
    ['en', '2025-10-22', 'he was arrested on Friday', '2025-10-17'],
    ['en', '2025-10-22', 'he will be tried on Friday', '2025-10-24'],
    ['en', '2025-10-22', 'he was arrested on Wednesday', '2025-10-22'],
    ['uk', '2026-01-03', 'у ніч на 31 грудня стався обстріл', '2025-12-31'],
    ['uk', '2025-03-01', 'минулого грудня', '2024-12'],
    ['uk', '2024-03-01', 'вчора', '2024-02-29'],
    ['uk', '2025-03-31', 'місяць тому', '2025-02'],
    ['en', '2025-01-01', 'yesterday', '2024-12-31'],
    ['en', '2025-01-01', 'last week', '2024-12-23/2024-12-29'],
    ['en', '2025-01-01', 'last year', '2024'],
  ] as const)('%s, published %s: %s', ([language, published, text, value]) => {
    expect(read(language, text, published).map((date) => date.value)).toEqual([value]);
  });
});

test('an article about the past lends its year to the days that follow', () => {
  const text = 'In 1832 he returned to Paris. On 29 May he wrote a letter. The duel took place on 30 May. He was buried on 2 June.';
  expect(read('en', text, '2010-03-01').map((date) => date.value)).toEqual(['1832', '1832-05-29', '1832-05-30', '1832-06-02']);
});

test('a publication date with a time, or one that is none', () => {
  expect(read('en', 'yesterday', '2025-10-26T23:30:00+07:00').map((date) => date.value)).toEqual(['2025-10-25']);
});
