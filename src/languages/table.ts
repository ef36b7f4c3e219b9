/*
 * Tables of words, an entry a line, most of them `concept: words`. A table is text until its language is first met.
 *
 * What ships is packed: Cyrillic letters, which take two bytes each, change places with signs that take one, and concepts, which the tables of all
 * languages have in the same order, are written once. All tables ship in one file, which Node loads when a language is first met. The build does so
 * (scripts/pack-tables.ts); the source is as it is read.
 */

export type Table = () => string;

/** A table as it is written: between backticks, the first line empty. */
export const table = (strings: TemplateStringsArray): Table => {
  const text = (strings[0] ?? '').trim();
  return () => text;
};

/** Without ends of lines and double quotes what ships are plain string literals, which engines read fastest. */
const LETTERS = 'абвгдежзийклмнопрстуфхцчшщъыьэюяєіїґ\n';
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^&;@#%{$}';
/** What stands between concepts as they ship. */
const BETWEEN = '}';

/** What stands for the line of a concept that a table lacks, and before a line that has no place in the order of concepts. */
const ABSENT = '-';
const ELSEWHERE = '!';

/** How many code units are made a string at once: as many arguments as any engine takes. */
const RUN = 4096;

/** The text with `LETTERS` and `SIGNS` in each other's place; doing it twice undoes it. */
function swapped(text: string): string {
  const other = new Uint16Array(0x500);
  for (let i = 0; i < LETTERS.length; i++) {
    other[LETTERS.charCodeAt(i)] = SIGNS.charCodeAt(i);
    other[SIGNS.charCodeAt(i)] = LETTERS.charCodeAt(i);
  }
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = other[text.charCodeAt(i)] || text.charCodeAt(i);
  let result = '';
  for (let from = 0; from < units.length; from += RUN) result += String.fromCharCode(...units.subarray(from, from + RUN));
  return result;
}

const headOf = (line: string): string => {
  const colon = line.indexOf(': ');
  return colon < 0 ? line : line.slice(0, colon);
};

/** The concepts of a table, in its order, as they ship. */
export const headsOf = (text: string): string => text.split('\n').map(headOf).join(BETWEEN);

/** A table for shipping. `heads` are concepts, as `headsOf` gives them, many of which it has in the same order; they ship apart. */
export function pack(text: string, heads: string): string {
  const order = heads === '' ? [] : heads.split(BETWEEN);
  const packed: string[] = [];
  let next = 0;
  for (const line of text.split('\n')) {
    const head = headOf(line);
    const at = order.indexOf(head, next);
    if (at < 0) packed.push(order.length === 0 ? line : ELSEWHERE + line);
    else {
      for (; next < at; next++) packed.push(ABSENT);
      packed.push(line.slice(head.length + 2));
      next++;
    }
  }
  return swapped(packed.join('\n'));
}

/** The table again. */
export function unpack(packed: string, heads: string): string {
  const text = swapped(packed);
  if (heads === '') return text;
  const order = heads.split(BETWEEN);
  const lines: string[] = [];
  let next = 0;
  for (const line of text.split('\n')) {
    if (line.startsWith(ELSEWHERE)) lines.push(line.slice(ELSEWHERE.length));
    else {
      const head = order[next++] ?? '';
      if (line !== ABSENT) lines.push(line === '' ? head : `${head}: ${line}`);
    }
  }
  return lines.join('\n');
}
