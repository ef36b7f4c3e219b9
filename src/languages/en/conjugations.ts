import type { VerbForms } from '../predicate-rows.ts';

/*
 * The forms of an English verb.
 *
 * A verb is written `base/past/participle/-ing form`; parts that follow the rule are left out, and words after it belong to the phrase («shoot/shot down»).
 * After `~` it has no present: that form is a noun ("a slump", "the force").
 */

const VOWELS = 'aeiou';
const SIBILANT = ['s', 'x', 'z', 'ch', 'sh', 'o'];

const consonantY = (base: string): boolean => base.endsWith('y') && !VOWELS.includes(base.at(-2) ?? 'a');

function thirdOf(base: string): string {
  if (base === 'have') return 'has';
  if (consonantY(base)) return `${base.slice(0, -1)}ies`;
  return SIBILANT.some((ending) => base.endsWith(ending)) ? `${base}es` : `${base}s`;
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return consonantY(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function gerundOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return base.endsWith('e') && !base.endsWith('ee') && !base.endsWith('oe') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

export function conjugate(verb: string): readonly VerbForms[] {
  const [head = '', ...complement] = verb.split(' ');
  const isNounToo = head.startsWith('~');
  const [base = '', past = '', participle = '', gerund = ''] = (isNounToo ? head.slice(1) : head).split('/');
  const simple = past === '' ? pastOf(base) : past;
  const rest = complement.length === 0 ? '' : ` ${complement.join(' ')}`;
  const forms: VerbForms[] = [['gerund', [(gerund === '' ? gerundOf(base) : gerund) + rest]]];
  if (!isNounToo) forms.push(['bare', [base + rest]], ['third', [thirdOf(base) + rest]]);
  if (participle === '' || participle === simple) forms.push(['ed', [simple + rest]]);
  else forms.push(['past', [simple + rest]], ['passive', [participle + rest]]);
  return forms;
}
