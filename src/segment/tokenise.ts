import { DATED, SENSES, type Sense } from '../core/sense.ts';
import { normaliseToken } from '../core/text.ts';
import { NO_SENSES, type Token, type TokenKind } from '../core/token.ts';
import { checkOf, checkUnit, FOLLOWED, HASH_START, hashOf, hashUnit, type Lexicon, type PhraseSenses, readPhrases } from '../grammar/lexicon.ts';
import { addressRun, goesOnAsAddress } from './address.ts';
import {
  APOSTROPHE,
  BREAK,
  CLASS_BITS,
  CLASS_MASK,
  classAndFoldAt,
  classAt,
  DIGIT,
  foldAt,
  INVISIBLE,
  LOWER,
  MARK,
  prepareCharacters,
  SPACE,
  tabled,
  UPPER,
} from './characters.ts';

/** Every number token can start the rules that begin with digits. */
const DIGITS: readonly Sense[] = [{ kind: 'digits', value: null, length: 1 }];

/** What all tokens of a text are read from. */
interface Source {
  readonly text: string;
  readonly lexicon: Lexicon;
}

const KINDS: readonly TokenKind[] = ['word', 'number', 'code', 'address', 'mark'];
const [WORD, NUMBER, CODE, ADDRESS, SIGN] = [0, 1, 2, 3, 4] as const;
const KIND_MASK = 7;
const CAPS_SHIFT = 3;
const SPACED = 1 << 5;
const BREAKS_SHIFT = 6;

/** A token that makes its strings and fetches its senses when they are asked for: most words of a text are looked up and never looked at. */
class TextToken implements Token {
  readonly start: number;
  readonly end: number;
  /** Until the token is looked up, the hash of its word stands here and in `kinds`. */
  word: number;
  kinds: number;
  /** Kind, capitals, space and breaks in one number; read by the getters. */
  private readonly shape: number;
  private readonly source: Source;
  private normal: string | undefined;
  private known: readonly Sense[] | undefined;

  constructor(source: Source, start: number, end: number, shape: number, word: number, kinds: number) {
    this.start = start;
    this.end = end;
    this.word = word;
    this.kinds = kinds;
    this.shape = shape;
    this.source = source;
    this.normal = undefined;
    this.known = undefined;
  }

  get isLookedUp(): boolean {
    const kind = this.shape & KIND_MASK;
    return kind !== NUMBER && kind !== ADDRESS;
  }

  get kind(): TokenKind {
    return KINDS[this.shape & KIND_MASK] as TokenKind;
  }

  get caps(): 0 | 1 | 2 {
    return ((this.shape >> CAPS_SHIFT) & 3) as 0 | 1 | 2;
  }

  get spaced(): boolean {
    return (this.shape & SPACED) !== 0;
  }

  get breaks(): 0 | 1 | 2 {
    return (this.shape >> BREAKS_SHIFT) as 0 | 1 | 2;
  }

  get length(): number {
    return this.end - this.start;
  }

  get sign(): number {
    return (this.shape & KIND_MASK) === SIGN ? this.source.text.charCodeAt(this.start) : 0;
  }

  get text(): string {
    return this.source.text.slice(this.start, this.end);
  }

  get initial(): number {
    return this.source.text.charCodeAt(this.start);
  }

  get norm(): string {
    this.normal ??= this.word >= 0 ? this.source.lexicon.wordAt(this.word) : normalised(this.text, this.kind);
    return this.normal;
  }

  get senses(): readonly Sense[] {
    this.known ??= this.word >= 0 ? this.source.lexicon.nodeAt(this.word).senses : this.kind === 'number' ? DIGITS : NO_SENSES;
    return this.known;
  }

  /** Adds the phrases that begin with the token. */
  give({ senses, kinds }: PhraseSenses): void {
    this.known = senses;
    this.kinds = kinds;
  }
}

/** The same as `normaliseToken`, without its cost where there are only the usual letters. */
function normalised(text: string, kind: TokenKind): string {
  if (kind === 'number') return text;
  if (kind === 'mark') return oneOfRun(text);
  // Mostly nothing but the capital at the start.
  let changed = 0;
  for (let i = 0; i < text.length; i++) {
    const folded = foldAt(text, i);
    if (folded === 0) return normaliseToken(text);
    if (folded !== text.charCodeAt(i)) changed = i + 1;
  }
  if (changed === 0) return text;
  let norm = '';
  for (let i = 0; i < changed; i++) norm += String.fromCharCode(foldAt(text, i));
  return norm + text.slice(changed);
}

/** A run of one sign is looked up as the sign. */
const oneOfRun = (text: string): string => (text.length > 1 && text[0] === text[1] ? text.slice(0, 1) : text);

/**
 * Splits `text.slice(start, end)` into tokens and looks each up in the lexicon, once.
 *
 * Linear in the length of the text. Offsets are into `text`. See `TokenKind` for what is one token; «Russia's» is two.
 */
export function tokenise(text: string, start: number, end: number, lexicon: Lexicon): Token[] {
  prepareCharacters();
  return new Tokeniser(text, start, end, lexicon).run();
}

/** A letter that stands in the table and folds to one, not an apostrophe. */
const isUsualLetter = (known: number): boolean => known > CLASS_MASK && (known & CLASS_MASK) <= UPPER;

class Tokeniser {
  private readonly tokens: TextToken[] = [];
  /** The places of tokens that a phrase may begin with: some phrase begins with it and the next one. */
  private readonly open: number[] = [];
  private at: number;
  /** The space and the breaks before the next token, as bits of its shape. */
  private before = SPACED;
  /** Up to here it is known that no address begins. */
  private judgedTo: number;
  private readonly text: string;
  private readonly end: number;
  private readonly lexicon: Lexicon;
  private readonly source: Source;

  constructor(text: string, start: number, end: number, lexicon: Lexicon) {
    this.text = text;
    this.end = end;
    this.lexicon = lexicon;
    this.source = { text, lexicon };
    this.at = start;
    this.judgedTo = start;
  }

  run(): Token[] {
    this.split();
    this.lookUp();
    this.readPhrases();
    return this.tokens;
  }

  /** Most of a text is words of usual letters and single spaces: they are read here, with nothing called; all else by a method of its own. */
  private split(): void {
    const { text, end, tokens, source } = this;
    while (this.at < end) {
      const start = this.at;
      const first = tabled(text.charCodeAt(start));
      if (first === SPACE) {
        this.before |= SPACED;
        this.at++;
        continue;
      }
      if (!isUsualLetter(first)) {
        this.readOther(first < 0 ? classAt(text, start) : first & CLASS_MASK);
        continue;
      }
      let to = start;
      let hash = HASH_START;
      let check = 0;
      let upper = 0;
      let known = first;
      do {
        const folded = known >>> CLASS_BITS;
        hash = hashUnit(hash, folded);
        check = checkUnit(check, folded);
        if ((known & CLASS_MASK) === UPPER) upper++;
        to++;
        known = to < end ? tabled(text.charCodeAt(to)) : SPACE;
      } while (isUsualLetter(known));
      const after = known < 0 ? classAt(text, to) : known & CLASS_MASK;
      if (after !== SPACE && after !== MARK && after !== BREAK) this.readOddWord((first & CLASS_MASK) === UPPER);
      else if (to === end || !this.readAddress(to)) {
        const caps = (first & CLASS_MASK) !== UPPER ? 0 : upper > 1 && upper === to - start ? 2 : 1;
        tokens.push(new TextToken(source, start, to, WORD | (caps << CAPS_SHIFT) | this.before, hash, check));
        this.at = to;
        this.before = 0;
      }
    }
  }

  private readOther(kind: number): void {
    if (kind === DIGIT) this.readDigits();
    else if (kind === BREAK) this.readBreak();
    else if (kind === MARK || kind === APOSTROPHE) this.readMark();
    else if (kind === LOWER || kind === UPPER) this.readOddWord(kind === UPPER);
    else {
      if (kind === SPACE) this.before |= SPACED;
      this.at++;
    }
  }

  /** All tokens are looked up in one go, so that the memory of the lexicon is asked for many words at once. */
  private lookUp(): void {
    const { tokens, lexicon } = this;
    let followed = false;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as TextToken;
      if (!token.isLookedUp) {
        followed = false;
        continue;
      }
      const word = lexicon.find(token.word, token.kinds);
      token.word = word;
      if (word < 0) {
        token.kinds = 0;
        followed = false;
        continue;
      }
      if (followed && lexicon.mayBegin((tokens[i - 1] as TextToken).word, word)) this.open.push(i - 1);
      const kinds = lexicon.kindsAt(word);
      followed = (kinds & FOLLOWED) !== 0;
      token.kinds = kinds & ~FOLLOWED;
    }
  }

  private readPhrases(): void {
    const { tokens, open, lexicon } = this;
    for (let i = 0; i < open.length; i++) {
      const place = open[i] as number;
      const token = tokens[place] as TextToken;
      const phrases = readPhrases(tokens, place, lexicon.nodeAt(token.word));
      if (phrases !== undefined) token.give(phrases);
    }
  }

  private push(kind: number, to: number, caps: 0 | 1 | 2, word: number, kinds: number): void {
    this.tokens.push(new TextToken(this.source, this.at, to, kind | (caps << CAPS_SHIFT) | this.before, word, kinds));
    this.at = to;
    this.before = 0;
  }

  private pushWord(kind: number, to: number, caps: 0 | 1 | 2, norm: string): void {
    this.push(kind, to, caps, hashOf(norm), checkOf(norm));
  }

  private readBreak(): void {
    this.before |= SPACED;
    if (this.text.charCodeAt(this.at) === 0x0d && this.text.charCodeAt(this.at + 1) === 0x0a && this.at + 1 < this.end) this.at++;
    if (this.before >> BREAKS_SHIFT < 2) this.before += 1 << BREAKS_SHIFT;
    this.at++;
  }

  private readDigits(): void {
    let to = this.at + 1;
    while (to < this.end && classAt(this.text, to) === DIGIT) to++;
    this.push(NUMBER, to, 0, -1, to - this.at === 4 || this.goesOnInDigits(to) ? SENSES.digits.bit | DATED : SENSES.digits.bit);
  }

  private goesOnInDigits(to: number): boolean {
    return to + 1 < this.end && this.text.charCodeAt(to) >= 0x2d && classAt(this.text, to) === MARK && classAt(this.text, to + 1) === DIGIT;
  }

  private readMark(): void {
    const { text, at, end } = this;
    const code = text.charCodeAt(at);
    let to = at + 1;
    if (code >= 0xd800 && code <= 0xdbff && (text.codePointAt(at) as number) > 0xffff) {
      to = Math.min(end, at + 2);
      this.pushWord(SIGN, to, 0, text.slice(at, to));
      return;
    }
    while (to < end && text.charCodeAt(to) === code) to++;
    this.push(SIGN, to, 0, hashUnit(HASH_START, code), checkUnit(0, code));
  }

  /** Reads the address that begins where a word does; `to` is where the word ends. */
  private readAddress(to: number): boolean {
    if (this.at < this.judgedTo || this.text.charCodeAt(this.at) >= 0x80 || !goesOnAsAddress(this.text, to)) return false;
    const run = addressRun(this.text, this.at, this.end);
    this.judgedTo = run.end;
    if (run.isAddress) this.push(ADDRESS, run.end, 0, -1, 0);
    return run.isAddress;
  }

  /** A word with digits, apostrophes, invisible signs or letters that need the whole normalisation. */
  private readOddWord(startsUpper: boolean): void {
    const { text, end } = this;
    const start = this.at;
    let to = start;
    let hash = HASH_START;
    let check = 0;
    let letters = 0;
    let upper = 0;
    let isUsual = true;
    let isCode = false;
    let atApostrophe = false;
    for (; to < end; to++) {
      const known = classAndFoldAt(text, to);
      const kind = known & CLASS_MASK;
      if (kind === LOWER) letters++;
      else if (kind === UPPER) {
        letters++;
        upper++;
      } else if (kind === DIGIT) {
        letters++;
        isCode = true;
      } else if (kind === APOSTROPHE) {
        const next = to + 1 < end ? classAt(text, to + 1) : MARK;
        if ((next !== LOWER && next !== UPPER) || this.isPossessive(to + 1)) {
          atApostrophe = true;
          break;
        }
      } else if (kind !== INVISIBLE) break;
      const folded = known >>> CLASS_BITS;
      hash = hashUnit(hash, folded);
      check = checkUnit(check, folded);
      if (folded === 0) {
        isUsual = false;
        const code = text.charCodeAt(to);
        if (code >= 0xd800 && code <= 0xdbff) to++;
      }
    }
    if (to < end && this.readAddress(to)) return;
    const kind = isCode ? CODE : WORD;
    const caps = startsUpper ? (letters > 1 && upper === letters ? 2 : 1) : 0;
    if (isUsual) this.push(kind, to, caps, hash, check);
    else this.pushWord(kind, to, caps, normaliseToken(text.slice(start, to)));
    // «'s» after a word is a token of its own, so that «minister's» is found as «minister».
    if (atApostrophe && this.isPossessive(to + 1)) this.pushWord(WORD, to + 2, 0, "'s");
  }

  private isPossessive(letter: number): boolean {
    const code = this.text.charCodeAt(letter);
    if (code !== 0x73 && code !== 0x53) return false;
    const after = letter + 1 < this.end ? classAt(this.text, letter + 1) : MARK;
    return after !== LOWER && after !== UPPER && after !== DIGIT;
  }
}
