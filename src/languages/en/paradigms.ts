/** Nouns whose plural no rule gives, by their last word. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['man', 'men'],
  ['woman', 'women'],
  ['person', 'people'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['goose', 'geese'],
  ['mouse', 'mice'],
  ['ox', 'oxen'],
  ['life', 'lives'],
  ['knife', 'knives'],
  ['leaf', 'leaves'],
  ['half', 'halves'],
  ['shelf', 'shelves'],
  ['thief', 'thieves'],
  ['wolf', 'wolves'],
  ['calf', 'calves'],
  ['loaf', 'loaves'],
  ['phenomenon', 'phenomena'],
  ['criterion', 'criteria'],
  ['medium', 'media'],
  ['bacterium', 'bacteria'],
  ['stadium', 'stadiums'],
  ['hero', 'heroes'],
  ['potato', 'potatoes'],
  ['tomato', 'tomatoes'],
  ['veto', 'vetoes'],
  ['torpedo', 'torpedoes'],
  ['tornado', 'tornadoes'],
  ['volcano', 'volcanoes'],
  ['embargo', 'embargoes'],
  ['cargo', 'cargoes'],
  ['mosquito', 'mosquitoes'],
  ['bus', 'buses'],
  ['gas', 'gases'],
  ['quiz', 'quizzes'],
]);
/** Nouns that are the same in the plural. */
const UNCHANGED: ReadonlySet<string> = new Set(
  'aircraft spacecraft hovercraft series species headquarters means sheep fish deer salmon cod bison crossroads barracks gallows works offspring personnel police cattle staff handcuffs premises games olympics debris software rohingya roma kyrgyz swiss'.split(
    ' ',
  ),
);
const SIBILANT_END = /(?:s|x|z|ch|sh)$/;
const CONSONANT_Y = /[^aeiou]y$/;

/**
 * The singular and the plural of a noun, of several words perhaps: the last one changes, or the one before a preposition ("member of parliament").
 *
 * @example
 * declineNoun('polling station');
 * //=> ['polling station', 'polling stations']
 */
export function declineNoun(lemma: string): readonly [singular: string, plural: string] {
  const tail = lemma.search(AFTER_HEAD);
  const head = tail < 0 ? lemma : lemma.slice(0, tail);
  const start = Math.max(head.lastIndexOf(' '), head.lastIndexOf('-')) + 1;
  return [lemma, head.slice(0, start) + pluralise(head.slice(start)) + lemma.slice(head.length)];
}

const AFTER_HEAD = /[ -](?:of|in|at|for|by|on|to)(?:[ -]|$)/;

function pluralise(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (UNCHANGED.has(word) || word.endsWith('ese')) return word;
  if (word.endsWith('woman')) return `${word.slice(0, -5)}women`;
  if (word.endsWith('man') && !word.endsWith('human') && word !== 'german') return `${word.slice(0, -3)}men`;
  if (word.endsWith('child')) return `${word}ren`;
  if (word.endsWith('wife')) return `${word.slice(0, -2)}ves`;
  if (word.endsWith('sis')) return `${word.slice(0, -2)}es`;
  if (SIBILANT_END.test(word)) return `${word}es`;
  return CONSONANT_Y.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
