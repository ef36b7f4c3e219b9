import type { LanguagePack } from '../../../languages/pack.ts';
import { PackAnswers } from '../../memo.ts';
import { toLatin } from './latin.ts';
import { type BaseForm, type NameForm, toNominative } from './nominative.ts';
import { undoTranscription } from './transcription.ts';

/** A name in the nominative and in Latin letters. */
export interface FullName extends BaseForm {
  readonly latin: string;
  /** It is made of the syllables of a language of East Asia: the article may speak of its country. */
  readonly isForeign: boolean;
}

/** More wordings than these add no evidence worth their time. */
const MOST_WORDINGS = 8;

const answers = new PackAnswers<FullName>();

/** A person's name from all its mentions; `country` is the one that the person serves, as far as the text tells. */
export function fullName(forms: readonly NameForm[], pack: LanguagePack, country: string | null): FullName {
  const different: NameForm[] = [];
  let key = country ?? '';
  for (const form of forms) {
    if (isAmong(different, form)) continue;
    different.push(form);
    key += ` ${form.cases ?? 0} ${form.text}`;
    if (different.length === MOST_WORDINGS) break;
  }
  const known = answers.of(pack);
  return known.get(key) ?? known.keep(key, read(different, pack, country));
}

function isAmong(forms: readonly NameForm[], { text, cases }: NameForm): boolean {
  for (const other of forms) if (other.cases === cases && other.text === text) return true;
  return false;
}

function read(forms: readonly NameForm[], pack: LanguagePack, country: string | null): FullName {
  const { name, gender, basis } = toNominative(forms, pack, { country });
  return {
    name,
    gender,
    basis,
    latin: toLatin(name, pack, { country, gender }),
    isForeign: undoTranscription(name.split(' '), pack, null) !== undefined,
  };
}
