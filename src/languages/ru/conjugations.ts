import type { VerbForm } from '../../core/senses/figures.ts';

/**
 * The forms of a Russian verb that news uses, by kind.
 *
 * A verb is written `infinitive/3rd person singular/short passive participle/masculine past`; parts that follow the rule are left empty, `-` stands for a form that
 * does not exist, and words after it belong to the phrase («принять/примет/- участие»).
 */
export type Paradigm = Partial<Record<VerbForm, readonly string[]>>;

const HUSH = 'шжчщ';
const VOWELS = 'аеиоуыэюя';
const ADJECTIVE = ['ый', 'ая', 'ое', 'ые', 'ого', 'ой', 'ым', 'ых', 'ыми'];
const PARTICIPLE = ['ий', 'ая', 'ие', 'их'];

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

function pastsOf(infinitive: string, masculine: string): readonly string[] {
  if (masculine === '') {
    const stem = infinitive.slice(0, -2);
    return [`${stem}л`, `${stem}ла`, `${stem}ло`, `${stem}ли`];
  }
  const stem = masculine.endsWith('шел') ? `${masculine.slice(0, -2)}л` : masculine.endsWith('л') ? masculine : `${masculine}л`;
  return [masculine, `${stem}а`, `${stem}о`, `${stem}и`];
}

const reflexive = (form: string): string => `${form}${VOWELS.includes(form.at(-1) ?? '') ? 'сь' : 'ся'}`;

/** All forms of a verb; the present of a perfective one is its future. */
export function conjugate(verb: string, perfective: boolean): Paradigm {
  const [head = '', ...complement] = verb.split(' ');
  const [written = '', thirdWritten = '', passive = '', masculine = ''] = head.split('/');
  const isReflexive = written.endsWith('ся') || written.endsWith('сь');
  const third = isReflexive && thirdWritten.endsWith('ся') ? thirdWritten.slice(0, -2) : thirdWritten;
  const infinitive = isReflexive ? written.slice(0, -2) : written;
  const rule = RULES.find(([ending]) => infinitive.endsWith(ending));
  const stem = rule === undefined ? infinitive : infinitive.slice(0, -rule[0].length);
  const singular = third === '' || third === '-' ? `${stem}${rule?.[1] ?? ''}` : third;
  const plural = pluralOf(singular);
  const past = pastsOf(infinitive, masculine);
  const root = (past[1] as string).slice(0, -2);
  const vowel = VOWELS.includes(root.at(-1) ?? '');
  const own: Record<string, readonly string[]> = { past, infinitive: [infinitive] };
  if (third !== '-') own[perfective ? 'future' : 'present'] = [singular, plural];
  if (vowel || !perfective)
    own.gerund = [perfective ? (isReflexive ? `${root}вши` : `${root}в`) : `${plural.slice(0, -2)}${HUSH.includes(plural.at(-3) ?? '') ? 'а' : 'я'}`];
  const stemOfPast = vowel ? `${root}в` : (past[0] as string).endsWith('шел') ? `${(past[0] as string).slice(0, -2)}ед` : (past[0] as string);
  const active = PARTICIPLE.map((ending) => `${stemOfPast}ш${ending}`);
  own.active = perfective ? active : [...active, ...PARTICIPLE.map((ending) => `${plural.slice(0, -1)}щ${ending}`)];
  const paradigm: Record<string, readonly string[]> = {};
  for (const [form, words] of Object.entries(own))
    paradigm[form] = isReflexive ? words.map((word) => (form === 'active' ? `${word}ся` : reflexive(word))) : words;
  if (!perfective && !isReflexive) paradigm.present = [singular, plural, `${singular}ся`, `${plural}ся`];
  if (!isReflexive && passive !== '-' && (perfective || passive !== '')) {
    const short = passive === '' ? `${stem}${rule?.[2] ?? 'ен'}` : passive;
    const full = short.endsWith('н') ? `${short}н` : short;
    paradigm.passive = [short, `${short}а`, `${short}о`, `${short}ы`, ...ADJECTIVE.map((ending) => `${full}${ending}`)];
  }
  if (complement.length === 0) return paradigm as Paradigm;
  const rest = complement.join(' ');
  const phrases: Record<string, readonly string[]> = {};
  for (const [form, words] of Object.entries(paradigm)) {
    if (form === 'active') continue;
    phrases[form] =
      form === 'infinitive' || form === 'gerund' ? words.map((word) => `${word} ${rest}`) : words.flatMap((word) => [`${word} ${rest}`, `${rest} ${word}`]);
  }
  return phrases as Paradigm;
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
];

/** The singular of a verbal noun. */
export function declineVerbal(noun: string): readonly string[] {
  for (const [ending, endings] of NOUNS) if (noun.endsWith(ending)) return endings.map((other) => noun.slice(0, -ending.length) + other);
  return ['', 'а', 'у', 'ом', 'е'].map((ending) => noun + ending);
}
