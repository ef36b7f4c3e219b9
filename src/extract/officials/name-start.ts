import { CASES } from '../../core/senses/officials.ts';
import { senseOf, type Token } from '../../core/token.ts';
import { cueOf, isNameWord, type NameSpan } from './name-span.ts';
import type { RoleDraft } from './role.ts';
import type { RoleWords } from './words.ts';

/** Quotation marks and what closes them. */
export const OPENING: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
]);

/** A run of capitalised words after an office, and what is known of it. */
export interface Run {
  readonly tokens: readonly Token[];
  readonly run: NameSpan;
  readonly role: RoleDraft;
  readonly words: RoleWords;
  readonly afterPreposition: boolean;
  /** Capitalised words of the role stand right before. */
  readonly afterProper: boolean;
  readonly at: number;
}

export interface Start {
  readonly at: number;
  readonly doubtful: boolean;
}

/**
 * Where in a run of capitalised words the holder's name starts: words of a place or body may stand before it («мер Краматорська Андрій Панков»).
 *
 * `undefined` if there is no name, because the whole run belongs to the role or the cases forbid it.
 */
export function nameStart(scene: Run): Start | undefined {
  const { tokens, run, role, words, afterPreposition } = scene;
  const starts: number[] = [];
  for (let i = run.at; i < run.next; i++) if (isNameWord(tokens[i], words) && tokens[i - 1]?.text !== '-') starts.push(i);
  if (starts.length === 1 && isOneWord(tokens, run)) return afterPreposition ? undefined : loneName(scene);
  for (const at of starts) {
    const cases = words.given.casesOf((tokens[at] as Token).norm);
    if (cases === undefined || at + 1 >= run.next) continue;
    if (at === run.at && afterPreposition) return undefined;
    const from = at > run.at && isSurnameFirst(scene, starts, at) ? (starts[starts.indexOf(at) - 1] as number) : at;
    const later = starts.slice(starts.indexOf(at));
    const isFixed =
      words.given.isFixed((tokens[at] as Token).norm) &&
      !isRelative(tokens, role) &&
      (agrees(tokens, later.slice(1), role, words) || mayBeIndeclinable(scene, later));
    return (cases & role.cases) !== 0 || isFixed ? { at: from, doubtful: false } : undefined;
  }
  const first = tokens[run.at] as Token;
  const rest = starts.slice(1);
  if (afterPreposition && words.compounds) {
    // "Mayor of London Sadiq Khan said"
    return starts.length === 3 && isSubject(tokens[run.next], words) ? { at: starts[1] as number, doubtful: false } : undefined;
  }
  if (afterPreposition) {
    const at =
      words.compounds || role.cases !== CASES.nominative
        ? undefined
        : rest.slice(0, -1).find((i) => words.casesOf((tokens[i] as Token).norm) === CASES.nominative);
    return at === undefined ? undefined : { at, doubtful: false };
  }
  if (words.isPlaceAdjective(first.norm) && starts.length === 1) return undefined;
  const genitive = words.casesOf(first.norm) & CASES.genitive;
  if (
    !words.compounds &&
    rest.length > 1 &&
    (role.cases & CASES.genitive) === 0 &&
    genitive !== 0 &&
    first.norm.length > 3 &&
    agrees(tokens, rest, role, words)
  )
    return { at: rest[0] as number, doubtful: false };
  if (words.compounds && role.next > role.headNext && starts.length < 2) return undefined;
  if (words.compounds && scene.afterProper && !isSubject(tokens[run.next], words)) return undefined;
  return agrees(tokens, starts, role, words) || mayBeIndeclinable(scene, starts) ? { at: run.at, doubtful: false } : undefined;
}

/** «Сорока Іван Петрович»: the family name stands before a given name with a patronymic. */
function isSurnameFirst({ tokens, words, role }: Run, starts: readonly number[], at: number): boolean {
  const index = starts.indexOf(at);
  const before = tokens[starts[index - 1] ?? -1];
  const after = tokens[starts[index + 1] ?? -1];
  return before !== undefined && after !== undefined && words.isPatronymic(after.norm) && (words.casesOf(before.norm) & role.cases) !== 0;
}

/** Foreign names of women and names in vowels stay as they are in all cases; a relative of the holder, or the subject of what follows, is another person. */
function mayBeIndeclinable({ tokens, run, role, words }: Run, starts: readonly number[]): boolean {
  const after = tokens[run.next];
  if (role.plural || words.compounds || (after?.kind === 'word' && words.isVerb(after.norm))) return false;
  return !isRelative(tokens, role) && starts.every((i) => words.casesOf((tokens[i] as Token).norm) === CASES.nominative);
}

/** «Жена министра Елена Ковалева»: the name is that of a relative of the holder. */
function isRelative(tokens: readonly Token[], role: RoleDraft): boolean {
  for (let i = role.at - 1; i >= Math.max(0, role.at - 4); i--) {
    if (cueOf(tokens[i]) === 'kin') return true;
    if (tokens[i]?.kind === 'mark') return false;
  }
  return false;
}

/** A verb follows, so that what stands before is somebody. */
const isSubject = (after: Token | undefined, words: RoleWords): boolean =>
  after?.kind === 'word' && after.caps === 0 && (words.isVerb(after.norm) || words.stops.has(after));

/** One word, perhaps hyphenated. */
const isOneWord = (tokens: readonly Token[], run: NameSpan): boolean =>
  run.next - run.at === 1 ||
  (tokens[run.at + 1]?.text === '-' &&
    tokens.slice(run.at, run.next).every((token) => token.kind === 'word' || token.text === '-') &&
    tokens.slice(run.at, run.next).filter((token) => token.spaced).length < 2);

const agrees = (tokens: readonly Token[], starts: readonly number[], role: RoleDraft, words: RoleWords): boolean =>
  starts.some((i) => (words.casesOf((tokens[i] as Token).norm) & role.cases) !== 0);

/** A single capitalised word after an office: a surname («министр Лавров») or a place («мер Києва»). */
function loneName({ tokens, run, role, words, at }: Run): Start | undefined {
  const token = tokens[run.next - 1] as Token;
  const after = tokens[run.next];
  const isCapital = token.caps === 2 && (tokens[role.headNext - 1] as Token).caps < 2;
  if (senseOf(token, 'nationality') !== undefined || senseOf(token, 'portfolio') !== undefined) return undefined;
  if (role.plural || isCapital || words.given.casesOf(token.norm) !== undefined) return undefined;
  if (words.compounds) return role.next === role.headNext ? { at, doubtful: isQuoted(tokens, role) } : undefined;
  if (words.isPlaceAdjective(token.norm) && after?.kind === 'word' && !words.isVerb(after.norm)) return undefined;
  const cases = words.casesOf(token.norm);
  if ((cases & role.cases) === 0) return undefined;
  const before = tokens[at - 1] as Token;
  const isNamed = at > role.headNext && before.kind === 'word' && before.caps === 0 && senseOf(before, 'portfolio') === undefined;
  return { at, doubtful: role.cases !== CASES.nominative || cases !== CASES.nominative || isNamed || isQuoted(tokens, role) };
}

/** The role itself is a word in a proper name: «ТОВ "Лідер Сервіс"». */
export const isQuoted = (tokens: readonly Token[], role: RoleDraft): boolean => {
  const before = tokens[role.at - 1];
  return before !== undefined && (OPENING.has(before.text) || before.text === '-') && tokens[role.at]?.spaced === false;
};
