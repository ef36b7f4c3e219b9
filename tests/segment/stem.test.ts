import { expect, test } from 'vitest';
import { stem } from '../../src/segment/stem.ts';

test.for([
  ['uk', 'колективи', 'колектив'],
  ['uk', 'столики', 'столик'],
  ['ru', 'арбитра', 'арбитр'],
  ['ru', 'перехватчика', 'перехватчик'],
  ['en', 'widgets', 'widgets'],
] as const)('%s %s', ([language, word, expected]) => {
  expect(stem(word, language)).toEqual(expected);
});
