import type { ProgramNode } from 'rollup';
import { childrenOf, isNode, type Node, nodesOf, rewritten, statementsOf } from './syntax.ts';

const PROPERTY = /\\p\{/i;
const MAKER = 'latePattern';
const MAKER_CODE = `\nfunction ${MAKER}(source, flags) { let pattern; return () => pattern ??= new RegExp(source, flags); }\n`;

interface Binding {
  /** The name where it is declared. */
  readonly id: Node;
  readonly literal: Node;
  /** The name where it is used. */
  readonly uses: Node[];
}

const regexOf = (node: unknown) => (isNode(node) ? (node.regex as { readonly pattern: string; readonly flags: string } | undefined) : undefined);

/** The bindings of the top level that hold a pattern with classes such as `\p{L}`, by name. */
function patternsOf(program: ProgramNode): Map<unknown, Binding> {
  const declared = statementsOf(program).flatMap(({ type, declarations }) => (type === 'VariableDeclaration' ? (declarations as Node[]) : []));
  const patterns = declared.filter(({ init }) => PROPERTY.test(regexOf(init)?.pattern ?? ''));
  return new Map(patterns.map(({ id, init }) => [(id as Node).name, { id: id as Node, literal: init as Node, uses: [] }]));
}

/** `of.name` or `{ name: … }`: no binding is meant. */
const isName = ({ type, computed, shorthand, property, key }: Node, name: Node): boolean =>
  computed === false && shorthand !== true && (type === 'MemberExpression' ? property === name : type === 'Property' && key === name);

/** `name.of` or `call(name)`: what is bound is used, and the name could be any expression. */
const isUse = ({ type, object, arguments: values }: Node, name: Node): boolean =>
  type === 'MemberExpression' ? object === name : (type === 'CallExpression' || type === 'NewExpression') && (values as Node[]).includes(name);

/**
 * A module whose patterns with classes such as `\p{L}` are made when they are first used.
 *
 * V8 takes up to a millisecond for each, once to check the literal as it reads the module and again to make the pattern. One whose name stands
 * elsewhere than before a point or among arguments, where it may be exported, assigned to or something else, stays as it is.
 */
export function withLatePatterns(code: string, program: ProgramNode): string {
  const patterns = patternsOf(program);
  for (const parent of nodesOf(program)) {
    for (const child of childrenOf(parent)) {
      const binding = child.type === 'Identifier' ? patterns.get(child.name) : undefined;
      if (binding === undefined || child === binding.id || isName(parent, child)) continue;
      if (isUse(parent, child)) binding.uses.push(child);
      else patterns.delete(child.name);
    }
  }
  if (patterns.size === 0) return code;
  const texts = new Map<Node, string>();
  for (const [name, { literal, uses }] of patterns) {
    const { pattern = '', flags = '' } = regexOf(literal) ?? {};
    texts.set(literal, `${MAKER}(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`);
    for (const use of uses) texts.set(use, `${name}()`);
  }
  return rewritten(code, texts) + MAKER_CODE;
}
