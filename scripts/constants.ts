import { transform } from 'esbuild';
import type { ProgramNode } from 'rollup';
import { childrenOf, isNode, type Node, rewritten, statementsOf } from './syntax.ts';

const ASSIGNED = 'assign-to-constant';
const QUOTED = /"([^"]+)"/;

/**
 * A module whose bindings of the top level are `const` where nothing is assigned to them again.
 *
 * esbuild makes each of them a `var` when it bundles. V8 has to look at a `var` again whenever it is used; a `const` it knows, and what it holds.
 */
export async function withConstants(code: string, program: ProgramNode): Promise<string> {
  return rebound(code, program, await assignedNames(rebound(code, program, new Set())));
}

/** The same with `const` for `var` at the top level, where a value is given and the binding holds none of `assigned`. */
function rebound(code: string, program: ProgramNode, assigned: ReadonlySet<unknown>): string {
  const texts = new Map<Node, string>();
  for (const statement of statementsOf(program)) {
    if (statement.type !== 'VariableDeclaration' || statement.kind !== 'var') continue;
    const bindings = (statement.declarations as Node[]).map((one) => {
      const isConstant = isNode(one.init) && isNode(one.id) && !namesIn(one.id).some((name) => assigned.has(name));
      return `${isConstant ? 'const' : 'var'} ${code.slice(one.start, one.end)};`;
    });
    texts.set(statement, bindings.join(' '));
  }
  return rewritten(code, texts);
}

/** The names of constants that something is assigned to: esbuild warns of each. */
async function assignedNames(code: string): Promise<ReadonlySet<unknown>> {
  const { warnings } = await transform(code, { logOverride: { [ASSIGNED]: 'warning' }, logLevel: 'silent' });
  return new Set(warnings.filter(({ id }) => id === ASSIGNED).map(({ text }) => QUOTED.exec(text)?.[1]));
}

/** All names in a binding, be it a name or a pattern. */
const namesIn = (node: Node): unknown[] => (node.type === 'Identifier' ? [node.name] : [...childrenOf(node)].flatMap(namesIn));
