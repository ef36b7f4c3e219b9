import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Spells a whole number by one rule set of a locale. */
export type Speller = (value: number, ruleSet: string) => string;

interface Rule {
  readonly base: number;
  readonly divisor: number;
  readonly body: string;
}

const NUMBERED = /^\d/;
const PART = /\[([^\]]*)\]|←(%[^←]*)?←|→(%[^→]*)?→|=(%[^=]*|#[^=]*)=|\$\(cardinal,([^)]*)\)\$/gu;
const PLURAL = /(\w+)\{([^}]*)\}/g;
const SUBSTITUTION = /[←→]/;

/** A speller from the rule-based number formats of CLDR (UTS 35, part 3): whole numbers from 0 up, as far as the rules go. */
export function speller(locale: string): { readonly spell: Speller; readonly ruleSets: readonly string[] } {
  const file = createRequire(import.meta.url).resolve(`cldr-rbnf/rbnf/${locale}.json`);
  const sets = (JSON.parse(readFileSync(file, 'utf8')) as { rbnf: { rbnf: { SpelloutRules: Record<string, readonly [string, string][]> } } }).rbnf.rbnf
    .SpelloutRules;
  const rules = new Map<string, readonly Rule[]>();
  for (const [name, list] of Object.entries(sets)) {
    if (Array.isArray(list))
      rules.set(
        name,
        list.filter(([key]) => NUMBERED.test(key)).map(([key, text]) => ruleOf(key, text)),
      );
  }
  const plurals = new Intl.PluralRules(locale);
  const spell: Speller = (value, ruleSet) => {
    const list = rules.get(ruleSet);
    if (list === undefined) throw new Error(`no rule set ${ruleSet} in ${locale}`);
    let at = list.length - 1;
    while (at > 0 && (list[at] as Rule).base > value) at--;
    let rule = list[at] as Rule;
    const substitutions = rule.body.split(SUBSTITUTION).length > 4;
    if (at > 0 && substitutions && rule.base % rule.divisor !== 0 && value % rule.divisor === 0) rule = list[at - 1] as Rule;
    return expand(rule.body, rule, value, ruleSet);
  };
  const expand = (body: string, rule: Rule, value: number, own: string): string =>
    body.replace(PART, (whole: string, optional?: string, quotient?: string, rest?: string, same?: string, plural?: string) => {
      if (optional !== undefined) return value % rule.divisor === 0 ? '' : expand(optional, rule, value, own);
      if (whole.startsWith('←')) return spell(Math.floor(value / rule.divisor), quotient ?? own);
      if (whole.startsWith('→')) return spell(value % rule.divisor, rest ?? own);
      if (same !== undefined) return same.startsWith('%') ? spell(value, same) : String(value);
      const category = plurals.select(Math.floor(value / rule.divisor));
      const forms = new Map([...(plural ?? '').matchAll(PLURAL)].map(([, name, form]) => [name, form]));
      return forms.get(category) ?? forms.get('other') ?? '';
    });
  return { spell, ruleSets: [...rules.keys()].filter((name) => !name.startsWith('%%')) };
}

function ruleOf(key: string, text: string): Rule {
  const [base, radix] = key.split('/').map(Number) as [number, number?];
  let divisor = 1;
  while (base > 0 && divisor * (radix ?? 10) <= base) divisor *= radix ?? 10;
  const body = text.replace(/;$/, '').replace(/^'/, '');
  return { base, divisor, body };
}
