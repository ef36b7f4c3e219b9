import type { NounConventions } from '../contracts/nouns.ts';

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));
const NOT_PLURAL = /(?:ss|us|is|'s)$/;

/** "canisters" from its plural; a word that does not look like one is none. */
function singularOf(word: string): string | undefined {
  if (word.length < 4) return undefined;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (!word.endsWith('s') || NOT_PLURAL.test(word)) return undefined;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return SIBILANT_PLURAL.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

const SIBILANT_PLURAL = /(?:ss|x|zz|ch|sh)es$/;

export const nounPhrases: NounConventions = {
  headLast: true,
  numberAfter: (value) => (value === 1 ? 'singular' : 'plural'),
  isModifier: () => true,
  agree: () => true,
  mayBeGenitivePlural: () => true,
  guess: singularOf,
  mayBeNoun: () => false,
  conceptOf: (lemma) => lemma,
  stops: words(
    `of in on at to from by for with without into onto over under about against between among during after before since until till through across near around off out up down per than via within
    he she it they them him her his hers its their theirs we us our you your i my me this these those that which who whom whose what when where why how while because if as so but nor yet not no
    a an the is are was were be been being am has have had having do does did will would shall should can could may might must said says told also already still only just there here then now ago later earlier
    each every both all any some such`.replace(/\s+/g, ' '),
  ),
  conjunctions: words('and or &'),
  partitives: words('of'),
  ratios: words('in out'),
  determiners: words('the these those its their his her our your all'),
  counters: words('number numbers total toll tally count'),
  copulas: words('was were is are stood stands reached reaches totalled totaled'),
  anaphors: words('them these those such whom'),
  person: 'person',
  vote: 'vote',
};
