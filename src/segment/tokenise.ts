import { SENSE_BITS, type Sense } from '../core/sense.ts';
import { normaliseToken } from '../core/text.ts';
import { NO_SENSES, type Token, type TokenKind } from '../core/token.ts';
import { giveSenses, HASH_START, hashUnit, type Lexicon } from '../grammar/lexicon.ts';
import { addressRun, goesOnAsAddress } from './address.ts';
import { APOSTROPHE, BREAK, classAt, DIGIT, FOLD, INVISIBLE, LOWER, MARK, SPACE, UPPER } from './characters.ts';

/** Every number token can start the rules that begin with digits. */
const DIGITS: readonly Sense[] = [{ kind: 'digits', value: null, length: 1 }];

/** How the normal form of a token comes from its text: as it is, unit by unit, or by the whole of `normaliseToken`. */
const AS_IS = 0;
const FOLDED = 1;
const NORMALISED = 2;
type Form = typeof AS_IS | typeof FOLDED | typeof NORMALISED;

/** A token that makes its strings when they are asked for: most words of a text are looked up and never looked at. */
class TextToken implements Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly caps: 0 | 1 | 2;
  readonly spaced: boolean;
  readonly breaks: 0 | 1 | 2;
  senses: readonly Sense[];
  kinds: number;
  word: number;
  private readonly source: string;
  private readonly form: Form;
  normalised: string | undefined;

  constructor(source: string, start: number, end: number, kind: TokenKind, caps: 0 | 1 | 2, spaced: boolean, breaks: 0 | 1 | 2, form: Form) {
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.caps = caps;
    this.spaced = spaced;
    this.breaks = breaks;
    this.senses = kind === 'number' ? DIGITS : NO_SENSES;
    this.kinds = kind === 'number' ? SENSE_BITS.digits : 0;
    this.word = -1;
    this.source = source;
    this.form = form;
    this.normalised = undefined;
  }

  get text(): string {
    return this.source.slice(this.start, this.end);
  }

  get norm(): string {
    this.normalised ??= this.normalise();
    return this.normalised;
  }

  private normalise(): string {
    if (this.kind === 'mark') return oneOfRun(this.text);
    if (this.form === AS_IS) return this.text;
    if (this.form === NORMALISED) return normaliseToken(this.text);
    let norm = '';
    for (let i = this.start; i < this.end; i++) norm += String.fromCharCode(FOLD[this.source.charCodeAt(i)] as number);
    return norm;
  }
}

/** A run of one sign is looked up as the sign. */
const oneOfRun = (text: string): string => (text.length > 1 && text[0] === text[1] ? text.slice(0, 1) : text);

/**
 * Splits `text.slice(start, end)` into tokens and looks each up in the lexicon, once.
 *
 * Linear in the length of the text. Offsets are into `text`. See `TokenKind` for what is one token; «Russia's» is two.
 */
export function tokenise(text: string, start: number, end: number, lexicon: Lexicon): Token[] {
  return new Tokeniser(text, start, end, lexicon).run();
}

class Tokeniser {
  private readonly tokens: TextToken[] = [];
  /** Tokens that may begin a phrase, by their place. */
  private readonly open: number[] = [];
  private at: number;
  private spaced = true;
  private breaks: 0 | 1 | 2 = 0;
  /** Up to here it is known that no address begins. */
  private judgedTo: number;
  private readonly text: string;
  private readonly end: number;
  private readonly lexicon: Lexicon;

  constructor(text: string, start: number, end: number, lexicon: Lexicon) {
    this.text = text;
    this.end = end;
    this.lexicon = lexicon;
    this.at = start;
    this.judgedTo = start;
  }

  run(): Token[] {
    const { text, end } = this;
    while (this.at < end) {
      const kind = classAt(text, this.at);
      if (kind === LOWER || kind === UPPER) {
        this.readWord(kind === UPPER);
      } else if (kind === SPACE) {
        this.spaced = true;
        this.at++;
      } else if (kind === DIGIT) this.readDigits();
      else if (kind === BREAK) this.readBreak();
      else if (kind === INVISIBLE) this.at++;
      else this.readMark();
    }
    const { tokens, open, lexicon } = this;
    for (let i = 0; i < open.length; i++) {
      const place = open[i] as number;
      const follower = tokens[place + 1];
      if (follower !== undefined && follower.word >= 0) giveSenses(tokens, place, lexicon.nodeAt((tokens[place] as TextToken).word));
    }
    return tokens;
  }

  private push(kind: TokenKind, to: number, caps: 0 | 1 | 2, form: Form): TextToken {
    const token = new TextToken(this.text, this.at, to, kind, caps, this.spaced, this.breaks, form);
    this.tokens.push(token);
    this.at = to;
    this.spaced = false;
    this.breaks = 0;
    return token;
  }

  private give(token: TextToken, word: number): void {
    if (word < 0) return;
    const { senses, kinds, next } = this.lexicon.nodeAt(word);
    token.word = word;
    token.normalised = this.lexicon.wordAt(word);
    token.senses = senses;
    token.kinds = kinds;
    if (next !== undefined) this.open.push(this.tokens.length - 1);
  }

  private readBreak(): void {
    this.spaced = true;
    if (this.text.charCodeAt(this.at) === 0x0d && this.text.charCodeAt(this.at + 1) === 0x0a && this.at + 1 < this.end) this.at++;
    if (this.breaks < 2) this.breaks++;
    this.at++;
  }

  private readDigits(): void {
    let to = this.at + 1;
    while (to < this.end && classAt(this.text, to) === DIGIT) to++;
    this.push('number', to, 0, AS_IS);
  }

  private readMark(): void {
    const { text, at, end } = this;
    let to = Math.min(end, at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1));
    if (to === at + 1) while (to < end && text.charCodeAt(to) === text.charCodeAt(at)) to++;
    const token = this.push('mark', to, 0, AS_IS);
    this.give(token, this.lexicon.get(token.norm));
  }

  /** Reads the address that begins where a word does; `to` is where the word ends. */
  private readAddress(to: number): boolean {
    if (this.at < this.judgedTo || this.text.charCodeAt(this.at) >= 0x80 || !goesOnAsAddress(this.text, to)) return false;
    const run = addressRun(this.text, this.at, this.end);
    this.judgedTo = run.end;
    if (run.isAddress) this.push('address', run.end, 0, NORMALISED);
    return run.isAddress;
  }

  private readWord(startsUpper: boolean): void {
    const { text, end, lexicon } = this;
    const start = this.at;
    let to = start;
    let hash = HASH_START;
    let letters = 0;
    let upper = 0;
    let form: Form = AS_IS;
    let isCode = false;
    for (; to < end; to++) {
      const kind = classAt(text, to);
      if (kind === LOWER || kind === UPPER || kind === DIGIT) {
        letters++;
        if (kind === UPPER) upper++;
        else if (kind === DIGIT) isCode = true;
      } else if (kind === APOSTROPHE) {
        const next = to + 1 < end ? classAt(text, to + 1) : MARK;
        if ((next !== LOWER && next !== UPPER) || this.isPossessive(to + 1)) break;
      } else if (kind !== INVISIBLE) break;
      const code = text.charCodeAt(to);
      const folded = FOLD[code] as number;
      hash = hashUnit(hash, folded);
      if (folded === 0) form = NORMALISED;
      else if (folded !== code && form === AS_IS) form = FOLDED;
      if (code >= 0xd800 && code <= 0xdbff) to++;
    }
    if (to < end && this.readAddress(to)) return;
    const token = this.push(isCode ? 'code' : 'word', to, startsUpper ? (letters > 1 && upper === letters ? 2 : 1) : 0, form);
    this.give(token, form !== NORMALISED ? lexicon.find(hash, text, start, to, FOLD) : lexicon.get(token.norm));
    // «'s» after a word is a token of its own, so that «minister's» is found as «minister».
    if (to < end && classAt(text, to) === APOSTROPHE && this.isPossessive(to + 1)) {
      const ending = this.push('word', to + 2, 0, NORMALISED);
      this.give(ending, lexicon.get(ending.norm));
    }
  }

  private isPossessive(letter: number): boolean {
    const code = this.text.charCodeAt(letter);
    if (code !== 0x73 && code !== 0x53) return false;
    const after = letter + 1 < this.end ? classAt(this.text, letter + 1) : MARK;
    return after !== LOWER && after !== UPPER && after !== DIGIT;
  }
}
