import { SENSES } from '../../core/sense.ts';
import { senseOf, type Token } from '../../core/token.ts';
import type { Figure } from '../../core/values/figure.ts';
import { roleOf } from '../../grammar/roles.ts';
import { type ClauseMap, roleAt } from './clause-map.ts';
import { ADVERSATIVE, COLON, COMMA, COORDINATE, DETERMINER, OPENING, ORIGIN, PREPOSITION, STOP } from './clauses.ts';
import { type Draft, isCount, isTime } from './draft.ts';

const TIE = SENSES.tie.bit;

/** What the wholes of figures are looked for in: figures in the order of the text, with their sentences. */
export interface Placed {
  readonly draft: Draft;
  readonly map: ClauseMap;
  readonly figure: Figure;
}

/** Figures before this one among which its whole may be. */
const BEHIND = 8;
/** Tokens between a word like «з яких» and the first part it speaks of. */
const REACH = 10;
/** Figures in a row that may add up to one before them. */
const MOST_PARTS = 12;

/** For each figure, the index of the whole that the text makes it a part of, or null. */
export function findWholes(placed: readonly Placed[]): readonly (number | null)[] {
  const wholes: (number | null)[] = [];
  for (let index = 0; index < placed.length; index++) wholes.push(statedWhole(placed, index));
  for (let index = 0; index < placed.length; index++) {
    if (wholes[index] === null) wholes[index] = listedWhole(placed, wholes, index);
  }
  addUp(placed, wholes);
  breakDown(placed, wholes);
  return wholes;
}

function statedWhole(placed: readonly Placed[], index: number): number | null {
  const { draft, map } = placed[index] as Placed;
  const { from, next } = draft;
  const after = placed[index + 1];
  if (after !== undefined && after.map === map && isOutOf(map, draft, after.draft) && mayBePart(placed, index, index + 1)) return index + 1;
  const before = index === 0 ? undefined : placed[index - 1];
  if (before !== undefined && before.map === map && isOutOfBefore(map, before.draft, draft) && mayBePart(placed, index, index - 1)) return index - 1;
  if (
    before !== undefined &&
    before.map === map &&
    (roleAt(map, before.draft.next) & COLON) !== 0 &&
    sameCounted(draft, before.draft) &&
    mayBePart(placed, index, index - 1)
  )
    return index - 1;
  if ((map.kinds & TIE) === 0) return null;
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    const token = map.tokens[i] as Token;
    if ((roleOf(map.roles, token) & STOP) !== 0) break;
    if ((token.kinds & TIE) === 0) continue;
    const tie = senseOf(token, SENSES.tie);
    if ((tie?.value === 'of-whole' || tie?.value === 'including') && i + tie.length <= from) return wholeBefore(placed, index, i);
  }
  // "Six shells of them": the words of the whole stand behind the noun.
  const behind = senseOf(map.tokens[next], SENSES.tie);
  return behind?.value === 'of-whole' ? wholeBefore(placed, index, from) : null;
}

/** "six of the seven", «3070 дільниць (із 3512)»: nothing but a preposition between two numbers, of the same noun or with one noun for both. */
function isOutOf(map: ClauseMap, part: Draft, whole: Draft): boolean {
  if (whole.quantity.from - part.next > 3) return false;
  let hasPreposition = false;
  for (let i = part.next; i < whole.quantity.from; i++) {
    const roles = roleAt(map, i);
    if ((roles & ORIGIN) !== 0) hasPreposition = true;
    else if ((roles & (OPENING | DETERMINER)) === 0) return false;
  }
  return hasPreposition && sameCounted(part, whole);
}

/** «Із 64 депутатів десятеро …», "Of the 45 drones, 30 …": the whole opens the clause, the part has no noun of its own. */
function isOutOfBefore(map: ClauseMap, whole: Draft, part: Draft): boolean {
  const at = (roleAt(map, whole.from - 1) & DETERMINER) === 0 ? whole.from - 1 : whole.from - 2;
  if ((roleAt(map, at) & ORIGIN) === 0 || !sameCounted(part, whole) || part.from - whole.next > 24) return false;
  const opening = (roleAt(map, at - 1) & ORIGIN) === 0 ? at - 1 : at - 2;
  if (opening >= 0 && map.tokens[opening]?.kind === 'word' && (roleAt(map, opening) & (COORDINATE | ADVERSATIVE)) === 0) return false;
  return part.next === part.quantity.next;
}

function sameCounted(a: Draft, b: Draft): boolean {
  if (a.noun === null || b.noun === null) return true;
  const one = a.noun.counted;
  const other = b.noun.counted;
  return one.concept === null ? one.lemma === other.lemma : one.concept === other.concept || a.noun.counted.start === b.noun.counted.start;
}

function wholeBefore(placed: readonly Placed[], index: number, cueAt: number): number | null {
  const { map } = placed[index] as Placed;
  for (let other = index - 1; other >= 0 && other >= index - BEHIND; other--) {
    const candidate = placed[other] as Placed;
    if (candidate.map === map && candidate.draft.quantity.from > cueAt) continue;
    if (mayBePart(placed, index, other)) return other;
  }
  return null;
}

/** A part is of the kind and the noun of its whole, and not more than it. */
function mayBePart(placed: readonly Placed[], part: number, whole: number): boolean {
  const a = (placed[part] as Placed).figure;
  const b = (placed[whole] as Placed).figure;
  if (a.kind !== b.kind && !(isCount(a) && isCount(b))) return false;
  if (a.kind === 'percent' || isTime(a) || a.unit !== b.unit) return false;
  if (b.value === null ? b.high === null : a.value !== null && a.value > b.value) return false;
  return true;
}

const sameNoun = (a: Figure, b: Figure): boolean =>
  a.counted === null || b.counted === null || (a.counted.concept === null ? a.counted.lemma === b.counted.lemma : a.counted.concept === b.counted.concept);

/** The rest of a list whose first figure is a part: «з яких 5 у Києві, 3 у Львові». */
function listedWhole(placed: readonly Placed[], wholes: readonly (number | null)[], index: number): number | null {
  const whole = index === 0 ? null : wholes[index - 1];
  if (whole === null || whole === undefined || whole > index - 1) return null;
  const before = placed[index - 1] as Placed;
  const here = placed[index] as Placed;
  if (before.map !== here.map || !sameNoun(before.figure, here.figure) || !mayBePart(placed, index, whole)) return null;
  const { next } = before.draft;
  let words = 0;
  let joined = false;
  for (let i = next; i < here.draft.quantity.from; i++) {
    const roles = roleAt(here.map, i);
    if ((roles & STOP) !== 0) return null;
    if ((roles & (COMMA | COORDINATE)) !== 0) joined = true;
    else words++;
  }
  const governed = (roleAt(here.map, here.draft.quantity.from - 1) & PREPOSITION) !== 0;
  const isElided = here.draft.next === here.draft.quantity.next;
  return joined && words <= (isElided ? 14 : 8) && !governed ? whole : null;
}

/** Figures that follow each other and add up exactly to one before them, of the same noun: a breakdown that needs no words. */
function addUp(placed: readonly Placed[], wholes: (number | null)[]): void {
  for (let whole = 0; whole < placed.length; whole++) {
    const { figure } = placed[whole] as Placed;
    if (figure.value === null || figure.value < 3 || figure.counted === null || figure.kind !== 'count') continue;
    let sum = 0;
    let count = 0;
    for (let part = whole + 1; part < placed.length && part <= whole + MOST_PARTS; part++) {
      const other = (placed[part] as Placed).figure;
      if (other.kind !== 'count' && other.kind !== 'number') continue;
      if (other.value === null || other.value >= figure.value || other.modality !== figure.modality || !sameNoun(other, figure) || other.unit !== figure.unit)
        break;
      sum += other.value;
      count++;
      if (sum > figure.value) break;
      if (sum < figure.value || count < 2) continue;
      for (let i = whole + 1; i <= part; i++) if (wholes[i] === null && isCount((placed[i] as Placed).figure)) wholes[i] = whole;
      break;
    }
  }
}

/** How much of a whole a breakdown that is not said to be one must cover to be taken for one. */
const MOST_OF = 0.9;

/** «… 19 країн Азії, 21 країни Африки, 12 країн Америки»: a row of the same noun, each with its own group, that covers nearly all of a figure before it. */
function breakDown(placed: readonly Placed[], wholes: (number | null)[]): void {
  for (let first = 0; first < placed.length; ) {
    let next = first;
    let sum = 0;
    while (next < placed.length && isPartOfRow(placed, wholes, first, next)) sum += (placed[next++] as Placed).figure.value ?? 0;
    if (next - first >= 3) {
      const whole = nearestWhole(placed, first, sum);
      if (whole !== null) for (let i = first; i < next; i++) wholes[i] = whole;
    }
    first = Math.max(next, first + 1);
  }
}

function isPartOfRow(placed: readonly Placed[], wholes: readonly (number | null)[], first: number, at: number): boolean {
  const { figure, map } = placed[at] as Placed;
  const start = placed[first] as Placed;
  return (
    figure.scope !== null && map === start.map && wholes[at] === null && figure.kind === 'count' && figure.value !== null && sameNoun(figure, start.figure)
  );
}

function nearestWhole(placed: readonly Placed[], first: number, sum: number): number | null {
  const part = (placed[first] as Placed).figure;
  for (let i = first - 1; i >= 0 && i >= first - BEHIND; i--) {
    const { value, qualifier, scope, counted } = (placed[i] as Placed).figure;
    if (value === null || qualifier !== 'exact' || scope !== null || counted === null || !sameNoun(part, (placed[i] as Placed).figure)) continue;
    return sum <= value && sum >= value * MOST_OF ? i : null;
  }
  return null;
}
