import { parseKnowledge } from '#checks';
import { NewstallyError } from './errors.ts';
import type { Knowledge } from './values/knowledge.ts';

/** The longest value that a message quotes. */
const QUOTED = 60;

const shown = (value: unknown): string => {
  const json = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  return json.length > QUOTED ? `${json.slice(0, QUOTED)}…` : json;
};

/** `nouns[0].lemma` */
const pathOf = (path: readonly PropertyKey[]): string => path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');

/**
 * A user's knowledge, if it is one; `name` is what the message calls it.
 *
 * @throws {NewstallyError} `option.invalid`, naming the field, its value and what is expected.
 */
export function checkKnowledge(input: unknown, name = 'knowledge'): Knowledge {
  const result = parseKnowledge(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue === undefined) throw new NewstallyError('option.invalid', `${name}: expected an object`);
  const field = name + pathOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    throw new NewstallyError(
      'option.invalid',
      `${field}: unknown field ${issue.keys.map(shown).join(', ')}; \`newstally schema knowledge\` shows those there are`,
    );
  }
  let value: unknown = input;
  for (const key of issue.path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  throw new NewstallyError('option.invalid', `${field}: ${issue.message}, got ${shown(value)}`);
}
