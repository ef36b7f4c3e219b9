import { type VerbForms, withComplement } from '../predicate-rows.ts';

/*
 * The forms of a Ukrainian verb that news uses, by kind.
 *
 * A verb is written `infinitive/3rd person singular/passive stem/masculine past~feminine stem`; parts that follow the rule are left empty, `-` stands for a form
 * that does not exist, and words after it belong to the phrase («взяти/візьме/- участь»).
 */

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

const PAST = ['в', 'ла', 'ло', 'ли'];
const REFLEXIVE_PAST = ['вся', 'лася', 'лась', 'лося', 'лось', 'лися', 'лись'];

/** The past of a verb that does not follow the rule: masculine, and the stem of the others if it is not that. */
function pastsOf(written: string): readonly string[] {
  const [masculine = '', other] = written.split('~');
  const stem = other ?? (masculine.endsWith('шов') ? `${masculine.slice(0, -2)}л` : masculine.endsWith('в') ? `${masculine.slice(0, -1)}л` : `${masculine}л`);
  return [masculine, `${stem}а`, `${stem}о`, `${stem}и`];
}

/** -ся, and -сь after a vowel. */
const reflexivePast = (form: string): readonly string[] => (form.endsWith('в') ? [`${form}ся`] : [`${form}ся`, `${form}сь`]);
const reflexivePresent = (form: string): string => (form.endsWith('ь') ? `${form}ся` : `${form}ться`);

/** All forms of a verb; the present of a perfective one is its future. */
export function conjugate(verb: string, perfective: boolean): readonly VerbForms[] {
  const space = verb.indexOf(' ');
  const [written = '', thirdWritten = '', passive = '', masculine = ''] = (space < 0 ? verb : verb.slice(0, space)).split('/');
  const isReflexive = written.endsWith('ся');
  const third = isReflexive ? thirdWritten.replace('ться', '') : thirdWritten;
  const infinitive = isReflexive ? written.slice(0, -2) : written;
  const rule = RULES.find((row) => infinitive.endsWith(row[0]));
  const stem = rule === undefined ? infinitive : infinitive.slice(0, -rule[0].length);
  const singular = third === '' || third === '-' ? `${stem}${rule?.[1] ?? ''}` : third;
  const plural = pluralOf(singular);
  const present = isReflexive ? [reflexivePresent(singular), reflexivePresent(plural)] : [singular, plural];
  const pastStem = infinitive.slice(0, -2);
  const past = masculine === '' ? undefined : pastsOf(masculine);
  const gerund = perfective ? `${past?.[0] ?? `${pastStem}в`}ши` : `${plural.slice(0, -2)}чи`;
  const forms: VerbForms[] = [];
  if (past === undefined) forms.push(['past', isReflexive ? REFLEXIVE_PAST : PAST, pastStem]);
  else forms.push(['past', isReflexive ? past.flatMap(reflexivePast) : past]);
  forms.push(['infinitive', isReflexive ? reflexivePast(infinitive) : [infinitive]]);
  if (perfective) {
    if (third !== '-') forms.push(['future', present]);
  } else if (!isReflexive) forms.push(['present', present], ['reflexive', [reflexivePresent(singular), reflexivePresent(plural)]]);
  else if (third !== '-') forms.push(['present', present]);
  forms.push(['gerund', [isReflexive ? `${gerund}сь` : gerund]]);
  if (!perfective) forms.push(['future', isReflexive ? [`${infinitive}меться`, `${infinitive}муться`] : [`${infinitive}ме`, `${infinitive}муть`]]);
  if (!isReflexive && passive !== '-' && (perfective || passive !== '')) {
    forms.push(['passive', ADJECTIVE, passive === '' ? `${stem}${rule?.[2] ?? 'ен'}` : passive]);
  }
  return space < 0 ? forms : forms.map((own) => withComplement(own, verb.slice(space + 1)));
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
  ['ть', ['ть', 'ті', 'тю']],
];

/** The singular of a verbal noun. */
export function declineVerbal(noun: string): readonly string[] {
  let best: (typeof NOUNS)[number] | undefined;
  for (const entry of NOUNS) if (noun.endsWith(entry[0]) && entry[0].length >= (best?.[0].length ?? 0)) best = entry;
  if (best === undefined) return ['', 'у', 'ові', 'ом', 'і'].map((ending) => noun + ending);
  const root = noun.slice(0, -best[0].length);
  return best[1].map((ending) => root + ending);
}
