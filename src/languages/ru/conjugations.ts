import { type VerbForms, withComplement } from '../predicate-rows.ts';

/*
 * The forms of a Russian verb that news uses, by kind.
 *
 * A verb is written `infinitive/3rd person singular/short passive participle/masculine past`; parts that follow the rule are left empty, `-` stands for a form that
 * does not exist, and words after it belong to the phrase («принять/примет/- участие»).
 */

const HUSH = 'шжчщ';
const VOWELS = 'аеиоуыэюя';
const SHORT = ['', 'а', 'о', 'ы'];
const ADJECTIVE = ['ый', 'ая', 'ое', 'ые', 'ого', 'ой', 'ым', 'ых', 'ыми'];
const PARTICIPLE = ['ий', 'ая', 'ие', 'их'];
const REFLEXIVE_PARTICIPLE = PARTICIPLE.map((ending) => `${ending}ся`);

const RULES: readonly (readonly [infinitive: string, third: string, passive: string])[] = [
  ['овать', 'ует', 'ован'],
  ['нуть', 'нет', 'нут'],
  ['ать', 'ает', 'ан'],
  ['ять', 'яет', 'ян'],
  ['еть', 'еет', 'ен'],
  ['ить', 'ит', 'ен'],
];

function pluralOf(third: string): string {
  const stem = third.slice(0, -2);
  const last = stem.at(-1) ?? '';
  if (third.endsWith('ит')) return `${stem}${HUSH.includes(last) ? 'ат' : 'ят'}`;
  return `${stem}${VOWELS.includes(last) ? 'ют' : 'ут'}`;
}

const PAST = ['л', 'ла', 'ло', 'ли'];
const REFLEXIVE_PAST = ['лся', 'лась', 'лось', 'лись'];

/** The past of a verb that does not follow the rule, from its masculine. */
function pastsOf(masculine: string): readonly string[] {
  const stem = masculine.endsWith('шел') ? `${masculine.slice(0, -2)}л` : masculine.endsWith('л') ? masculine : `${masculine}л`;
  return [masculine, `${stem}а`, `${stem}о`, `${stem}и`];
}

const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter);
const reflexive = (form: string): string => `${form}${isVowel(form.at(-1)) ? 'сь' : 'ся'}`;

/** All forms of a verb; the present of a perfective one is its future. */
export function conjugate(verb: string, perfective: boolean): readonly VerbForms[] {
  const space = verb.indexOf(' ');
  const [written = '', thirdWritten = '', passive = '', masculine = ''] = (space < 0 ? verb : verb.slice(0, space)).split('/');
  const isReflexive = written.endsWith('ся') || written.endsWith('сь');
  const third = isReflexive && thirdWritten.endsWith('ся') ? thirdWritten.slice(0, -2) : thirdWritten;
  const infinitive = isReflexive ? written.slice(0, -2) : written;
  const rule = RULES.find((row) => infinitive.endsWith(row[0]));
  const stem = rule === undefined ? infinitive : infinitive.slice(0, -rule[0].length);
  const singular = third === '' || third === '-' ? `${stem}${rule?.[1] ?? ''}` : third;
  const plural = pluralOf(singular);
  const present = isReflexive ? [reflexive(singular), reflexive(plural)] : [singular, plural];
  const pastStem = infinitive.slice(0, -2);
  const past = masculine === '' ? undefined : pastsOf(masculine);
  const root = past === undefined ? pastStem : (past[1] as string).slice(0, -2);
  const vowel = isVowel(root.at(-1));
  const gerund = perfective ? `${root}${isReflexive ? 'вши' : 'в'}` : `${plural.slice(0, -2)}${HUSH.includes(plural.at(-3) ?? '') ? 'а' : 'я'}`;
  const forms: VerbForms[] = [];
  if (past === undefined) forms.push(['past', isReflexive ? REFLEXIVE_PAST : PAST, pastStem]);
  else forms.push(['past', isReflexive ? past.map(reflexive) : past]);
  forms.push(['infinitive', [isReflexive ? reflexive(infinitive) : infinitive]]);
  if (!perfective && !isReflexive) forms.push(['present', present], ['reflexive', [`${singular}ся`, `${plural}ся`]]);
  else if (third !== '-') forms.push([perfective ? 'future' : 'present', present]);
  if (vowel || !perfective) forms.push(['gerund', [isReflexive ? reflexive(gerund) : gerund]]);
  if (space < 0) {
    const participles = isReflexive ? REFLEXIVE_PARTICIPLE : PARTICIPLE;
    const stemOfPast = vowel ? `${root}в` : masculine.endsWith('шел') ? `${masculine.slice(0, -2)}ед` : masculine || `${pastStem}л`;
    forms.push(['active', participles, `${stemOfPast}ш`]);
    if (!perfective) forms.push(['active', participles, `${plural.slice(0, -1)}щ`]);
  }
  if (!isReflexive && passive !== '-' && (perfective || passive !== '')) {
    const short = passive === '' ? `${stem}${rule?.[2] ?? 'ен'}` : passive;
    forms.push(['passive', SHORT, short], ['passive', ADJECTIVE, short.endsWith('н') ? `${short}н` : short]);
  }
  return space < 0 ? forms : forms.map((own) => withComplement(own, verb.slice(space + 1)));
}

const NOUNS: readonly (readonly [ending: string, endings: readonly string[]])[] = [
  ['ие', ['ие', 'ия', 'ию', 'ием', 'ии']],
  ['тье', ['тье', 'тья', 'тью', 'тьем']],
  ['ия', ['ия', 'ии', 'ию', 'ией']],
  ['ка', ['ка', 'ки', 'ке', 'ку', 'кой']],
  ['жа', ['жа', 'жи', 'же', 'жу', 'жей']],
  ['ча', ['ча', 'чи', 'че', 'чу', 'чей']],
  ['та', ['та', 'ты', 'те', 'ту', 'той']],
  ['ль', ['ль', 'ли', 'лью']],
  ['ть', ['ть', 'ти', 'тью']],
];

/** The singular of a verbal noun. */
export function declineVerbal(noun: string): readonly string[] {
  for (const [ending, endings] of NOUNS) if (noun.endsWith(ending)) return endings.map((other) => noun.slice(0, -ending.length) + other);
  return ['', 'а', 'у', 'ом', 'е'].map((ending) => noun + ending);
}
