import { SENSES } from '../../core/sense.ts';
import { CASES } from '../../core/senses/officials.ts';
import { HYPHEN, isSign } from '../../core/signs.ts';
import { senseOf, type Token } from '../../core/token.ts';
import { isQuoted } from './marks.ts';
import { cueOf, isInitial, isNameWord, type NameSpan } from './name-span.ts';
import type { RoleDraft } from './role.ts';
import { goesByGivenName } from './title.ts';
import { type RoleWords, STOP_WORD } from './words.ts';

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
  const initials = initialsInside(scene);
  if (initials !== undefined) return { at: initials, doubtful: false };
  const starts: number[] = [];
  for (let i = run.at; i < run.next; i++) if (isNameWord(tokens[i], words) && !isSign(tokens[i - 1], HYPHEN)) starts.push(i);
  const isMononym = goesByGivenName(role.title);
  if (starts.length === 1 && isOneWord(tokens, run)) return afterPreposition && (words.compounds || !isMononym) ? undefined : loneName(scene);
  // "Sheriff Alma Jean Fondren": nothing stands between an English office and its holder.
  if (words.compounds && run.at === role.headNext && !afterPreposition) return { at: run.at, doubtful: false };
  let isOther = false;
  for (let i = 0; i < starts.length; i++) {
    const at = starts[i] as number;
    const cases = words.given.casesOf((tokens[at] as Token).norm);
    if (cases === undefined || (at + 1 >= run.next && !isMononym)) continue;
    if (at === run.at && afterPreposition && !isMononym) return undefined;
    const from = isSurnameFirst(scene, starts, i) ? (starts[i - 1] as number) : at;
    if ((cases & role.nameCases) !== 0 || isFixed(scene, starts, i)) return { at: from, doubtful: false };
    isOther = true;
  }
  // «помощник президента Владимира Путина»: the only names are in the wrong case.
  if (isOther) return undefined;
  const first = tokens[run.at] as Token;
  if (afterPreposition && words.compounds) {
    // "Mayor of London Sadiq Khan said"
    return starts.length === 3 && isSubject(tokens[run.next], words) ? { at: starts[1] as number, doubtful: false } : undefined;
  }
  if (afterPreposition) {
    const at = role.cases === CASES.nominative ? innerNominative(scene, starts) : undefined;
    return at === undefined ? undefined : { at, doubtful: false };
  }
  if (words.isPlaceAdjective(first.norm) && starts.length === 1) return undefined;
  const genitive = words.casesOf(first.norm) & CASES.genitive;
  if (!words.compounds && starts.length > 2 && (role.cases & CASES.genitive) === 0 && genitive !== 0 && first.norm.length > 3 && agrees(scene, starts, 1))
    return { at: starts[1] as number, doubtful: false };
  if (words.compounds && role.next > role.headNext && starts.length < 2) return undefined;
  if (words.compounds && scene.afterProper && !isSubject(tokens[run.next], words)) return undefined;
  return agrees(scene, starts, 0) || mayBeIndeclinable(scene, starts, 0) || isSureByInitials(scene) ? { at: run.at, doubtful: false } : undefined;
}

/** «Сорока Іван Петрович»: the family name stands before a given name with a patronymic. */
function isSurnameFirst({ tokens, words, role }: Run, starts: readonly number[], given: number): boolean {
  if (given === 0 || given === starts.length - 1) return false;
  const before = tokens[starts[given - 1] as number] as Token;
  const after = tokens[starts[given + 1] as number] as Token;
  return words.isPatronymic(after.norm) && (words.casesOf(before.norm) & role.nameCases) !== 0;
}

/** A given name that never changes shows no case; the words after it tell. */
function isFixed(scene: Run, starts: readonly number[], given: number): boolean {
  const { tokens, words, role } = scene;
  if (!words.given.isFixed((tokens[starts[given] as number] as Token).norm) || isRelative(tokens, role)) return false;
  return agrees(scene, starts, given + 1) || mayBeIndeclinable(scene, starts, given);
}

/** Where the words of a place give way to a word in the nominative that can begin a name, for another follows. */
function innerNominative({ tokens, words }: Run, starts: readonly number[]): number | undefined {
  for (let i = 1; i < starts.length - 1; i++) {
    const at = starts[i] as number;
    if (words.casesOf((tokens[at] as Token).norm) === CASES.nominative) return at;
  }
  return undefined;
}

/** Whether one of the words of a name, from one of them on, can stand in a case of the role. */
function agrees({ tokens, role, words }: Run, starts: readonly number[], from: number): boolean {
  for (let i = from; i < starts.length; i++) if ((words.casesOf((tokens[starts[i] as number] as Token).norm) & role.nameCases) !== 0) return true;
  return false;
}

/** Foreign names of women and names in vowels stay as they are in all cases; a relative of the holder, or the subject of what follows, is another person. */
function mayBeIndeclinable({ tokens, run, role, words }: Run, starts: readonly number[], from: number): boolean {
  const after = tokens[run.next];
  if (role.plural || words.compounds || (after?.kind === 'word' && words.isVerb(after.norm)) || isRelative(tokens, role)) return false;
  for (let i = from; i < starts.length; i++) if (words.casesOf((tokens[starts[i] as number] as Token).norm) !== CASES.nominative) return false;
  return true;
}

/** «Жена министра Елена Ковалева»: the name is that of a relative of the holder. */
function isRelative(tokens: readonly Token[], role: RoleDraft): boolean {
  for (let i = role.at - 1; i >= Math.max(0, role.at - 4); i--) {
    if (cueOf(tokens[i]) === 'kin') return true;
    if (tokens[i]?.kind === 'mark') return false;
  }
  return false;
}

/** «начальник Укрзалізниці О. М. Тітов»: behind initials stands the surname, before them what the office belongs to. */
function initialsInside({ tokens, run, words }: Run): number | undefined {
  if (words.compounds || isInitial(tokens, run.at) || words.given.casesOf((tokens[run.at] as Token).norm) !== undefined) return undefined;
  for (let i = run.at + 1; i < run.next - 2; i++) if (isInitial(tokens, i)) return isNameWord(tokens[run.next - 1], words) ? i : undefined;
  return undefined;
}

/** «директорки О. В. Ким»: initials leave no doubt that it is a name, and names of women often stay as they are. */
function isSureByInitials({ tokens, run, role, words }: Run): boolean {
  const surname = tokens[run.next - 1] as Token;
  return (
    isInitial(tokens, run.at) &&
    surname.length > 1 &&
    (words.casesOf(surname.norm) & CASES.nominative) !== 0 &&
    !isRelative(tokens, role) &&
    !isSubject(tokens[run.next], words)
  );
}

/** A verb follows, so that what stands before is somebody. */
const isSubject = (after: Token | undefined, words: RoleWords): boolean =>
  after?.kind === 'word' && after.caps === 0 && (words.isVerb(after.norm) || words.is(after, STOP_WORD));

/** One word, perhaps hyphenated. */
function isOneWord(tokens: readonly Token[], { at, next }: NameSpan): boolean {
  if (next - at === 1) return true;
  if (!isSign(tokens[at + 1], HYPHEN)) return false;
  let spaced = 0;
  for (let i = at; i < next; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' && !isSign(token, HYPHEN)) return false;
    if (token.spaced) spaced++;
  }
  return spaced < 2;
}

/** A single capitalised word after an office: a surname («министр Лавров») or a place («мер Києва»). */
function loneName({ tokens, run, role, words, at }: Run): Start | undefined {
  const token = tokens[run.next - 1] as Token;
  const after = tokens[run.next];
  const isCapital = token.caps === 2 && (tokens[role.headNext - 1] as Token).caps < 2;
  if (senseOf(token, SENSES.nationality) !== undefined || senseOf(token, SENSES.portfolio) !== undefined) return undefined;
  if (role.plural || isCapital) return undefined;
  const given = words.given.casesOf(token.norm);
  if (given !== undefined)
    return goesByGivenName(role.title) && (given & role.nameCases) !== 0 && !(after?.kind === 'word' && after.caps > 0) ? { at, doubtful: false } : undefined;
  if (words.compounds) return role.next === role.headNext ? { at, doubtful: isQuoted(tokens, role) } : undefined;
  if (words.isPlaceAdjective(token.norm) && after?.kind === 'word' && !words.isVerb(after.norm)) return undefined;
  const cases = words.casesOf(token.norm);
  const isFamily = words.isFamilyName(token.norm);
  const before = tokens[at - 1] as Token;
  const isNamed = at > role.headNext && before.kind === 'word' && before.caps === 0 && senseOf(before, SENSES.portfolio) === undefined;
  if ((cases & role.nameCases) === 0) {
    // «депутата Иваненко», «підприємиці Козименко»: names in -ко that stay as they are.
    return isFamily && cases === CASES.nominative ? { at, doubtful: isNamed || isSubject(after, words) || isUnclear(tokens, role) } : undefined;
  }
  const isPlain = isFamily || (role.cases === CASES.nominative && cases === CASES.nominative);
  return { at, doubtful: !isPlain || isNamed || isUnclear(tokens, role) };
}

const isUnclear = (tokens: readonly Token[], role: RoleDraft): boolean => isQuoted(tokens, role) || isRelative(tokens, role);

/** Of two names in a row, an oblique one and the subject of the sentence, where the first ends: «с министром Али Нагиевым Лыонг Там Куанг обсудил». */
export function splitAt(tokens: readonly Token[], at: number, next: number, role: RoleDraft, words: RoleWords): number {
  if (next - at < 4 || (role.cases & CASES.nominative) !== 0 || words.compounds) return next;
  for (let i = at + 2; i < next - 1; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'word' && token.length > 1 && words.casesOf(token.norm) === CASES.nominative) return i;
  }
  return next;
}
