import type { VerbForm } from '../../core/senses/figures.ts';

/**
 * The forms of a Ukrainian verb that news uses, by kind.
 *
 * A verb is written `infinitive/3rd person singular/passive stem/masculine past~feminine stem`; parts that follow the rule are left empty, `-` stands for a form
 * that does not exist, and words after it belong to the phrase («взяти/візьме/- участь»).
 */
export type Paradigm = Partial<Record<VerbForm, readonly string[]>>;

const HUSH = 'шжчщ';
const LABIAL = 'бпвмф';
const ADJECTIVE = ['о', 'ий', 'а', 'е', 'і', 'ого', 'ої', 'им', 'ими', 'их'];

const RULES: readonly (readonly [infinitive: string, third: string, passive: string])[] = [
  ['увати', 'ує', 'ован'],
  ['ювати', 'ює', 'йован'],
  ['нути', 'не', 'нут'],
  ['ати', 'ає', 'ан'],
  ['яти', 'яє', 'ян'],
  ['іти', 'іє', 'ен'],
  ['їти', 'їє', 'єн'],
  ['ити', 'ить', 'ен'],
  ['їти', 'їть', 'єн'],
];

function pluralOf(third: string): string {
  if (third.endsWith('є')) return `${third.slice(0, -1)}ють`;
  if (third.endsWith('е')) return `${third.slice(0, -1)}уть`;
  const stem = third.slice(0, -3);
  const last = stem.at(-1) ?? '';
  return `${stem}${HUSH.includes(last) ? 'ать' : LABIAL.includes(last) ? 'лять' : 'ять'}`;
}

function pastsOf(infinitive: string, written: string): readonly string[] {
  if (written === '') {
    const stem = infinitive.slice(0, -2);
    return [`${stem}в`, `${stem}ла`, `${stem}ло`, `${stem}ли`];
  }
  const [masculine = '', other] = written.split('~');
  const stem = other ?? (masculine.endsWith('шов') ? `${masculine.slice(0, -2)}л` : `${masculine}л`);
  return [masculine, `${stem}а`, `${stem}о`, `${stem}и`];
}

const reflexive = (form: string, kind: string): readonly string[] => {
  if (kind === 'past' || kind === 'infinitive') return form.endsWith('в') ? [`${form}ся`] : [`${form}ся`, `${form}сь`];
  if (kind === 'gerund') return [`${form}сь`];
  return [form.endsWith('ь') ? `${form}ся` : `${form}ться`];
};

/** All forms of a verb; the present of a perfective one is its future. */
export function conjugate(verb: string, perfective: boolean): Paradigm {
  const [head = '', ...complement] = verb.split(' ');
  const [written = '', thirdWritten = '', passive = '', masculine = ''] = head.split('/');
  const isReflexive = written.endsWith('ся');
  const third = isReflexive ? thirdWritten.replace('ться', '') : thirdWritten;
  const infinitive = isReflexive ? written.slice(0, -2) : written;
  const rule = RULES.find(([ending]) => infinitive.endsWith(ending));
  const stem = rule === undefined ? infinitive : infinitive.slice(0, -rule[0].length);
  const singular = third === '' || third === '-' ? `${stem}${rule?.[1] ?? ''}` : third;
  const plural = pluralOf(singular);
  const past = pastsOf(infinitive, masculine);
  const own: Record<string, readonly string[]> = { past, infinitive: [infinitive] };
  if (third !== '-') own[perfective ? 'future' : 'present'] = [singular, plural];
  own.gerund = [perfective ? `${past[0] as string}ши` : `${plural.slice(0, -2)}чи`];
  if (!perfective) own.future = [`${infinitive}ме`, `${infinitive}муть`];
  const paradigm: Record<string, readonly string[]> = {};
  for (const [form, words] of Object.entries(own)) paradigm[form] = isReflexive ? words.flatMap((word) => reflexive(word, form)) : words;
  if (!perfective && !isReflexive) paradigm.present = [singular, plural, ...reflexive(singular, 'present'), ...reflexive(plural, 'present')];
  if (!isReflexive && passive !== '-' && (perfective || passive !== '')) {
    const base = passive === '' ? `${stem}${rule?.[2] ?? 'ен'}` : passive;
    paradigm.passive = ADJECTIVE.map((ending) => base + ending);
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
  ['я', ['я', 'ю', 'ям', 'і']],
  ['ія', ['ія', 'ії', 'ію', 'ією']],
  ['ка', ['ка', 'ки', 'ці', 'ку', 'кою']],
  ['жа', ['жа', 'жі', 'жу', 'жею']],
  ['ча', ['ча', 'чі', 'чу', 'чею']],
  ['та', ['та', 'ти', 'ті', 'ту', 'тою']],
  ['ля', ['ля', 'лі', 'лю', 'лею']],
  ['ль', ['ль', 'лі', 'ллю']],
];

/** The singular of a verbal noun. */
export function declineVerbal(noun: string): readonly string[] {
  let best: (typeof NOUNS)[number] | undefined;
  for (const entry of NOUNS) if (noun.endsWith(entry[0]) && entry[0].length >= (best?.[0].length ?? 0)) best = entry;
  if (best === undefined) return ['', 'у', 'ові', 'ом', 'і'].map((ending) => noun + ending);
  const root = noun.slice(0, -best[0].length);
  return best[1].map((ending) => root + ending);
}
