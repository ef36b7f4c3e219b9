import type { AstNode, ProgramNode } from 'rollup';

type Node = AstNode & Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function* childrenOf(node: Node): Generator<Node> {
  for (const value of Object.values(node)) {
    if (isNode(value)) yield value;
    else if (Array.isArray(value)) yield* value.filter(isNode);
  }
}

/** What a node assigns to: names, or patterns and members that hold some. */
function targetOf(node: Node): unknown {
  switch (node.type) {
    case 'AssignmentExpression':
    case 'ForInStatement':
    case 'ForOfStatement':
      return node.left;
    case 'UpdateExpression':
      return node.argument;
    default:
      return undefined;
  }
}

/** All names that something is assigned to, in whatever scope; the names in a pattern or a member count too, which errs on the safe side. */
function assignedNames(program: ProgramNode): ReadonlySet<unknown> {
  const names = new Set<unknown>();
  const pending = [program as unknown as Node];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const target = targetOf(node);
    if (isNode(target)) for (const name of namesIn(target)) names.add(name);
    pending.push(...childrenOf(node));
  }
  return names;
}

function* namesIn(node: Node): Generator<unknown> {
  if (node.type === 'Identifier') yield node.name;
  for (const child of childrenOf(node)) yield* namesIn(child);
}

const isConstant = ({ id, init }: Node, assigned: ReadonlySet<unknown>): boolean =>
  isNode(init) && isNode(id) && id.type === 'Identifier' && !assigned.has(id.name);

/**
 * A module whose bindings of the top level are `const` where nothing is assigned to them again.
 *
 * esbuild makes each of them a `var` when it bundles. V8 has to look at a `var` again whenever it is used; a `const` it knows, and what it holds.
 */
export function withConstants(code: string, program: ProgramNode): string {
  const assigned = assignedNames(program);
  let constant = '';
  let from = 0;
  for (const statement of program.body as unknown as Node[]) {
    if (statement.type !== 'VariableDeclaration' || statement.kind !== 'var') continue;
    const bindings = (statement.declarations as Node[]).map((one) => `${isConstant(one, assigned) ? 'const' : 'var'} ${code.slice(one.start, one.end)};`);
    constant += code.slice(from, statement.start) + bindings.join(' ');
    from = statement.end;
  }
  return constant + code.slice(from);
}
