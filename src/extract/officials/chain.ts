import { SENSES } from '../../core/sense.ts';
import { CASES } from '../../core/senses/officials.ts';
import { CLOSING_BRACKET, COMMA, isSign, OPENING_BRACKET, STOP, STRAIGHT_QUOTE } from '../../core/signs.ts';
import { senseOf, type Token } from '../../core/token.ts';
import { CYRILLIC, closingOf, endOfScript, find, isAbbreviated, isLatin, joins, listsOn } from './marks.ts';
import { cueOf, isInitial, leadingOf, type NameSpan, pastHonorifics, pastNamesake, readName } from './name-span.ts';
import { nameStart, splitAt } from './name-start.ts';
import { governs, isPossessive, ROLE_PARTS, type RoleDraft, type RoleState, readRole, restore, stateOf } from './role.ts';
import type { ChainEnd, DoubtfulName } from './scene.ts';
import { titleAt } from './title.ts';
import { ARTICLE, CONJUNCTION, PARTICLE, PREPOSITION, type RoleWords, STOP_WORD } from './words.ts';

const OFFICE = SENSES.office.bit;
const MAX_TOKENS = 32;

/**
 * Reads what belongs to an office after it: genitives, prepositional phrases, brackets and quotations, up to the name of its holder or to whatever ends the role.
 *
 * Fills in field, organisation and country of the role on the way, and moves its end.
 */
export const readChain = (text: string, tokens: readonly Token[], role: RoleDraft, words: RoleWords): ChainEnd => new Chain(text, tokens, role, words).read();

/** What a step tells: to go on, to try the word as something else, or to end. */
type Step = 'on' | 'other' | 'end';

class Chain {
  private at: number;
  private afterPreposition = false;
  private bound: boolean;
  /** The capitalised words of the role. */
  private proper: number | undefined = undefined;
  private properEnd = 0;
  private name: NameSpan | undefined = undefined;
  private doubtful: DoubtfulName | undefined = undefined;
  private office = false;
  /** The role as it was before a comma that it may go on after. */
  private comma: RoleState | undefined = undefined;
  private commaAt = 0;
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly role: RoleDraft;
  private readonly words: RoleWords;

  constructor(text: string, tokens: readonly Token[], role: RoleDraft, words: RoleWords) {
    this.text = text;
    this.tokens = tokens;
    this.role = role;
    this.words = words;
    this.at = role.headNext;
    this.bound = !words.compounds;
  }

  read(): ChainEnd {
    const { tokens, role } = this;
    const limit = Math.min(tokens.length, role.headNext + MAX_TOKENS);
    while (this.at < limit) {
      const token = tokens[this.at] as Token;
      if (token.breaks > 0 && this.at > role.headNext && token.caps > 0) break;
      const { kind } = token;
      const step = kind === 'word' ? this.readWord(token) : kind === 'mark' ? this.readMark(token) : this.readOther(token);
      if (step === 'end') break;
    }
    return this.end();
  }

  private end(): ChainEnd {
    const { role, comma, proper } = this;
    if (comma !== undefined && this.name === undefined) {
      // What follows the comma led to no name: it was no part of the role.
      restore(role, comma);
      return { at: this.commaAt, name: undefined, doubtful: this.doubtful, office: false };
    }
    if (role.organisation === null && proper !== undefined) role.organisation = this.textOf(proper, this.properEnd);
    return { at: this.at, name: this.name, doubtful: this.doubtful, office: this.office };
  }

  private take(next: number): Step {
    this.at = next;
    this.role.next = next;
    this.afterPreposition = false;
    return 'on';
  }

  private pass(): Step {
    this.at++;
    return 'on';
  }

  private doubt(at: number, next: number): DoubtfulName {
    const { portfolio, organisation, country } = this.role;
    return { at, next, portfolio, organisation: organisation ?? (this.proper === undefined ? null : this.textOf(this.proper, this.properEnd)), country };
  }

  private textOf(at: number, next: number): string {
    return this.text.slice((this.tokens[at] as Token).start, (this.tokens[next - 1] as Token).end);
  }

  /** A sign: a bracket or a quotation is read as one, a hyphen and the stop of an abbreviation are passed. */
  private readMark(token: Token): Step {
    const { tokens, at, role, words } = this;
    if (isSign(token, COMMA)) {
      if (words.compounds || (this.comma === undefined && !listsOn(tokens, at, role, words))) return 'end';
      if (this.comma === undefined) {
        this.comma = stateOf(role);
        this.commaAt = at;
      }
      return this.pass();
    }
    if (isSign(token, OPENING_BRACKET)) {
      const close = find(tokens, at + 1, CLOSING_BRACKET);
      return close === undefined ? 'end' : this.take(close + 1);
    }
    const closing = closingOf(token);
    if (closing !== undefined) {
      const close = find(tokens, at + 1, closing) ?? find(tokens, at + 1, STRAIGHT_QUOTE);
      if (close === undefined) return 'end';
      role.organisation ??= this.textOf(at + 1, close) || null;
      return this.take(close + 1);
    }
    return joins(tokens, at) || isAbbreviated(tokens, at, role.headNext) ? this.pass() : 'end';
  }

  private readOther(token: Token): Step {
    return token.kind === 'number' && this.at === this.role.headNext ? 'end' : this.take(this.at + 1);
  }

  private readWord(token: Token): Step {
    if (token.length === 1 && isInitial(this.tokens, this.at)) return this.readProperName(token);
    const cue = cueOf(token);
    if (cue === 'honorific') return this.readHonorific();
    if (cue === 'named' && this.bound) return this.readNamesake();
    if ((cue !== undefined && cue !== 'post' && cue !== 'kin') || leadingOf(token) !== undefined) return 'end';
    if ((token.kinds & ROLE_PARTS) !== 0) {
      const step = this.readPart(token);
      if (step !== 'other') return step;
    }
    const classes = this.words.classesOf(token);
    if (classes !== 0) {
      const step = this.readSmallWord(token, classes);
      if (step !== 'other') return step;
    }
    if (isPossessive(token)) return 'end';
    return token.caps === 0 ? this.readPlainWord(token, classes) : this.readProperName(token);
  }

  /** «імені Тараса Шевченка», «им. В. И. Вернадского»: whose name the organisation bears; what follows is the holder's. */
  private readNamesake(): Step {
    const { tokens, words } = this;
    let at = this.at + (senseOf(tokens[this.at] as Token, SENSES.cue)?.length ?? 1);
    if (isSign(tokens[at], STOP)) at++;
    const run = readName(tokens, at, words);
    return run === undefined ? 'end' : this.take(pastNamesake(tokens, run, words));
  }

  private readHonorific(): Step {
    if (!this.afterPreposition) this.name = readName(this.tokens, pastHonorifics(this.tokens, this.at), this.words);
    return 'end';
  }

  /** A word that is known as an office, body, field or country, or goes with one. */
  private readPart(token: Token): Step {
    const { tokens, at, role, words } = this;
    const country = senseOf(token, SENSES.country);
    const body = senseOf(token, SENSES.body);
    const field = senseOf(token, SENSES.portfolio);
    const longest = Math.max(body?.length ?? 0, field?.length ?? 0, country?.length ?? 0);
    const office = (token.kinds & OFFICE) === 0 ? undefined : senseOf(token, SENSES.office);
    if (office !== undefined && office.length >= longest && (token.caps < 2 || office.length > 1)) {
      if (governs(role, office.value, words) || (words.compounds && this.afterPreposition)) return this.take(at + office.length);
      this.office = true;
      return 'end';
    }
    const isTied = this.bound || this.afterPreposition;
    if (country !== undefined && token.caps >= country.value.caps && country.length >= (body?.length ?? 0)) {
      if (!isTied) return 'end';
      role.country ??= country.value.code;
      return this.take(at + country.length);
    }
    if (isTied && body !== undefined && body.length >= (field?.length ?? 0) && (token.caps > 0 || body.length > 1)) {
      role.title = titleAt(role.title, body.value);
      role.organisation ??= body.value.name;
      role.country ??= body.value.country;
      role.portfolio ??= body.value.portfolio;
      return this.take(at + body.length);
    }
    if (isTied && field !== undefined) {
      role.portfolio ??= field.value;
      return this.take(at + field.length);
    }
    const nation = senseOf(token, SENSES.nationality);
    if (nation === undefined && senseOf(token, SENSES.standing) === undefined) return 'other';
    const next = readRole(tokens, at, words);
    if (next !== undefined && (words.compounds || (next.cases & CASES.genitive) === 0 || (role.cases & CASES.genitive) !== 0)) {
      this.office = true;
      return 'end';
    }
    if (isTied && nation !== undefined && token.caps >= nation.value.caps) role.country ??= nation.value.code;
    return 'other';
  }

  private readSmallWord(token: Token, classes: number): Step {
    if ((classes & PREPOSITION) !== 0 && token.caps === 0) {
      this.afterPreposition = true;
      this.bound = true;
      return this.pass();
    }
    if ((classes & ARTICLE) !== 0) return this.bound ? this.pass() : 'end';
    if ((classes & CONJUNCTION) !== 0) {
      if (this.at === this.role.headNext || !this.bound || readRole(this.tokens, this.at + 1, this.words) !== undefined) return 'end';
      this.afterPreposition = true;
      return this.pass();
    }
    return 'other';
  }

  private readPlainWord(token: Token, classes: number): Step {
    const { tokens, at, words } = this;
    if ((classes & PARTICLE) !== 0 && !this.afterPreposition) {
      this.name = readName(tokens, at, words);
      if (this.name !== undefined) return 'end';
    }
    // «видів палив»: behind an adjective what looks like a verb is a noun.
    const isVerb = words.isVerb(token.norm) && !words.isPlaceAdjective((tokens[at - 1] as Token).norm);
    return !this.bound || (classes & STOP_WORD) !== 0 || isVerb ? 'end' : this.take(at + 1);
  }

  /** Capitalised words: the name of the holder, or of what the holder belongs to. */
  private readProperName(token: Token): Step {
    const { text, tokens, at, role, words, afterPreposition } = this;
    const run = readName(tokens, at, words);
    if (run !== undefined) {
      const isForeign = isLatin(token) && CYRILLIC.test((tokens[role.headNext - 1] as Token).text);
      const start = isForeign ? undefined : nameStart({ tokens, run, role, words, afterPreposition, afterProper: this.properEnd === at, at });
      if (start !== undefined && !start.doubtful) {
        if (start.at > at) {
          this.proper ??= at;
          this.properEnd = start.at;
          this.take(start.at);
        }
        this.name = { at: start.at, next: splitAt(tokens, start.at, run.next, role, words) };
        return 'end';
      }
      if (start !== undefined) this.doubtful ??= this.doubt(start.at, run.next);
    }
    if (!this.bound && !afterPreposition) return 'end';
    const next = run === undefined ? at + 1 : endOfScript(tokens, at, run.next);
    this.proper ??= at;
    if (this.properEnd === 0 || this.properEnd === at) this.properEnd = next;
    if (role.organisation === null && isLatin(token) && CYRILLIC.test(text.slice(tokens[0]?.start ?? 0, token.start)))
      role.organisation = this.textOf(at, next);
    return this.take(next);
  }
}
