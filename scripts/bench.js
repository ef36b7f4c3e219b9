// Speed of the whole extraction beside chrono-node's dates and a bare tokenising pass, on the plain texts of the fixtures, and of reconciliation. Run after the build.
import { readdirSync, readFileSync } from 'node:fs';
import { en, ru, uk } from 'chrono-node';
import { extract, readArticle, reconcile } from '../dist/index.js';

const FIXTURES = new URL('../fixtures/', import.meta.url);
/** The least that any reading of a text can do: to see its words, numbers and signs. */
const BARE = /\p{L}+|\p{N}+|[^\s]/gu;
const PUBLISHED = '2025-10-26';
const REFERENCE = new Date(`${PUBLISHED}T12:00:00Z`);
/** Each text so many times a round; the first rounds are for the compiler. */
const REPEATS = 20;
const WARM_UP = 10;
const ROUNDS = 15;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function timed(work, articles) {
  const start = performance.now();
  for (let i = 0; i < REPEATS; i++) for (const article of articles) work(article);
  return performance.now() - start;
}

for (const [language, chrono] of Object.entries({ uk, ru, en })) {
  const paths = readdirSync(FIXTURES, { recursive: true }).filter((path) => path.endsWith('.txt') && path.includes(`/${language}-`));
  const articles = paths.sort().map((path) => readArticle({ text: readFileSync(new URL(path, FIXTURES), 'utf8'), published: PUBLISHED }));
  const jobs = {
    extract: (article) => extract(article),
    chrono: ({ text }) => chrono.parse(text, REFERENCE),
    bare: ({ text }) => text.match(BARE),
  };
  const times = { extract: [], chrono: [], bare: [] };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const name of Object.keys(jobs)) {
      const time = timed(jobs[name], articles);
      if (round >= 0) times[name].push(time);
    }
  }
  const bytes = REPEATS * articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const speed = (name) => (bytes / median(times[name]) / 1000).toFixed(1);
  const ratio = (other) => median(times.extract.map((time, i) => time / times[other][i])).toFixed(2);
  console.log(
    `${language}: ${articles.length} articles, extract ${speed('extract')} MB/s, ${ratio('chrono')} times chrono-node, ${ratio('bare')} times a bare pass`,
  );
}

/** Rising counts of so many events by eight sources, a tenth of them rounded: the same claims every time. */
function claims(count, events) {
  return Array.from({ length: count }, (_, i) => {
    const event = (i * 7919) % events;
    const day = 1 + ((i * 31) % 28);
    const truth = 40 + (event % 900) + 2 * day;
    return {
      id: `c${i}`,
      measure: { topic: `event-${event}`, counted: 'country', predicate: 'sign' },
      value: i % 10 === 0 ? Math.max(10, Math.floor(truth / 50) * 50) : truth,
      asOf: `2025-10-${String(day).padStart(2, '0')}`,
      source: `source${i % 8}.example`,
    };
  });
}

const CLAIMS = 100_000;
for (const events of [CLAIMS / 10, 10]) {
  const input = claims(CLAIMS, events);
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    reconcile(input);
    return performance.now() - start;
  });
  console.log(`reconcile: ${CLAIMS} claims on ${events} events, ${Math.round(CLAIMS / median(times))} thousand claims/s`);
}
