import { parseAst } from 'rollup/parseAst';
import { expect, test } from 'vitest';
import { withLatePatterns } from '../../scripts/late-patterns.ts';

const MAKER = '\nfunction latePattern(source, flags) { let pattern; return () => pattern ??= new RegExp(source, flags); }\n';

test.each([
  ['one that is asked', 'const A = /\\p{L}/u; A.test(a);', `const A = latePattern("\\\\p{L}", "u"); A().test(a);${MAKER}`],
  ['one that is handed on, twice', 'const A = /\\p{L}"/gu; f(a, A); g(A);', `const A = latePattern("\\\\p{L}\\"", "gu"); f(a, A()); g(A());${MAKER}`],
  ['a property of its name', 'const A = /\\P{L}/u; b.A(A, { A: 1 });', `const A = latePattern("\\\\P{L}", "u"); b.A(A(), { A: 1 });${MAKER}`],
])('late: %s', (_, code, expected) => {
  expect(withLatePatterns(code, parseAst(code))).toBe(expected);
});

test.each([
  ['one without classes by property', 'const A = /[a-z]/u; A.test(a);'],
  ['one that is exported', 'const A = /\\p{L}/u; A.test(a); export { A };'],
  ['one that is assigned to', 'let A = /\\p{L}/u; A.test(a); A = /./;'],
  ['one whose name means something else elsewhere', 'const A = /\\p{L}/u; A.test(a); const f = (A) => A.test(a);'],
  ['one that stands in an object', 'const A = /\\p{L}/u; f({ A }); f([A]);'],
  ['one inside a function', 'function f(a) { const A = /\\p{L}/u; return A.test(a); }'],
])('as it is: %s', (_, code) => {
  expect(withLatePatterns(code, parseAst(code))).toBe(code);
});
