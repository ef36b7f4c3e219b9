import { NAMESAKES } from '../../../languages/namesakes.ts';
import { Answers } from '../../memo.ts';
import { skeletonOf, soundOf } from './sound.ts';

/** What is needed to tell whether two persons are one. An `Official` is one. */
export interface Person {
  readonly name: string;
  readonly latin: string;
  readonly country: string | null;
  readonly roles: readonly { readonly title: string }[];
}

interface Part {
  readonly text: string;
  readonly sound: string;
  readonly skeleton: string;
  readonly initial: boolean;
  /** The same for all forms of one given name: Volodymyr, Vladimir. */
  readonly given: number | undefined;
}

const PARTS = /[\s.]+/;
const VOWELS = /[aeiou]+/g;

function partOf(text: string): Part {
  const sound = soundOf(text);
  return { text, sound, skeleton: skeletonOf(sound), initial: text.length === 1, given: namesakes().get(text.toLowerCase()) };
}

/** A name in Latin letters, taken apart. */
class Name {
  readonly parts: readonly Part[];
  readonly keys: readonly string[];
  private whole: string | undefined;

  constructor(latin: string) {
    this.parts = latin
      .split(PARTS)
      .filter((part) => part !== '')
      .map(partOf);
    this.keys = [...new Set(this.parts.filter((part) => !part.initial && part.given === undefined).map((part) => part.skeleton))];
  }

  /** The sound of all parts in one, for names are written together or apart. */
  get sound(): string {
    this.whole ??= soundOf(this.parts.map((part) => part.text).join(''));
    return this.whole;
  }
}

const names = new Answers<Name>();

const nameOf = (latin: string): Name => names.get(latin) ?? names.keep(latin, new Name(latin));

/** Keys of the single parts of a name: two spellings of one person share at least one. */
export const personKeys = (latin: string): readonly string[] => nameOf(latin).keys;

/** Whether two persons are one, by name first, then by country and post. Never a guess: a bare surname joins only with the same post and country. */
export function samePerson(a: Person, b: Person): boolean {
  const same = sameName(nameOf(a.latin), nameOf(b.latin));
  if (same === 'no') return false;
  const apart = a.country !== null && b.country !== null && a.country !== b.country;
  if (same === 'full') return !apart || sharePost(a, b) || soundOf(a.latin) === soundOf(b.latin);
  return !apart && sharePost(a, b);
}

const sharePost = (a: Person, b: Person): boolean => a.roles.some((role) => b.roles.some((other) => other.title === role.title));

/** `full`: two parts at least agree (one may be an initial); `partial`: one surname agrees, and nothing contradicts. */
function sameName(one: Name, other: Name): 'full' | 'partial' | 'no' {
  const [a, b] = [one.parts, other.parts];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (one.sound === other.sound) return a.length + b.length > 2 ? 'full' : 'partial';
  const used = new Set<number>();
  let whole = 0;
  for (const part of short) {
    const at = long.findIndex((other, i) => !used.has(i) && samePart(part, other));
    if (at < 0) return 'no';
    used.add(at);
    if (!part.initial && !long[at]?.initial) whole++;
  }
  if (whole === 0) return 'no';
  const monosyllabic = (parts: readonly Part[]): boolean => parts.length > 2 && parts.every((part) => syllables(part.sound) === 1);
  if (short.length !== long.length && monosyllabic(long)) return short.length === 1 ? 'partial' : 'no';
  return short.length > 1 ? 'full' : 'partial';
}

function samePart(a: Part, b: Part): boolean {
  if (a.initial || b.initial) return a.skeleton.charAt(0) === b.skeleton.charAt(0);
  if (a.given !== undefined && b.given !== undefined) return a.given === b.given;
  if (a.skeleton !== b.skeleton) return a.skeleton.length > 4 && b.skeleton.length > 4 && isNear(a.sound, b.sound);
  if (a.skeleton.length < 3 && syllables(a.sound) < 2) return vowelsOf(a.sound) === vowelsOf(b.sound);
  return Math.abs(syllables(a.sound) - syllables(b.sound)) < 2 && isNear(vowelsOf(a.sound), vowelsOf(b.sound));
}

const vowelsOf = (sound: string): string => (sound.match(VOWELS) ?? []).join(' ');
const syllables = (sound: string): number => sound.match(VOWELS)?.length ?? 0;

/** Whether one letter at most must be changed, added or left out to make one of the other. */
function isNear(a: string, b: string): boolean {
  if (a.length > b.length) return isNear(b, a);
  if (b.length - a.length > 1) return false;
  let same = 0;
  while (same < a.length && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return a.slice(a.length === b.length ? same + 1 : same) === b.slice(same + 1);
}

let known: ReadonlyMap<string, number> | undefined;

/** Which given names are one; a memo of a table. */
function namesakes(): ReadonlyMap<string, number> {
  known ??= new Map(
    NAMESAKES()
      .split('\n')
      .flatMap((line, i) => line.split(' ').map((name): [string, number] => [name, i])),
  );
  return known;
}
