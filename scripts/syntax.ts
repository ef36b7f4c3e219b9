import type { AstNode, ProgramNode } from 'rollup';

export type Node = AstNode & Record<string, unknown>;

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** The statements of the top level. */
export const statementsOf = (program: ProgramNode): readonly Node[] => program.body as unknown as Node[];

export function* childrenOf(node: Node): Generator<Node> {
  for (const value of Object.values(node)) {
    if (isNode(value)) yield value;
    else if (Array.isArray(value)) yield* value.filter(isNode);
  }
}

/** Every node of a module, after the node that it is in. */
export function* nodesOf(program: ProgramNode): Generator<Node> {
  const pending = [...statementsOf(program)];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node;
    pending.push(...childrenOf(node));
  }
}

/** The code with what stands at each node of `by` written otherwise; the nodes do not overlap. */
export function rewritten(code: string, by: ReadonlyMap<Node, string>): string {
  let result = '';
  let from = 0;
  for (const [{ start, end }, text] of [...by].sort(([a], [b]) => a.start - b.start)) {
    result += code.slice(from, start) + text;
    from = end;
  }
  return result + code.slice(from);
}
