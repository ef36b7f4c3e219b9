import { parseAst } from 'rollup/parseAst';
import { expect, test } from 'vitest';
import { withConstants } from '../../scripts/constants.ts';

test.each([
  ['a binding that keeps its value', 'var a = 1;', 'const a = 1;'],
  ['several in one statement', 'var a = 1, b, c = () => a;', 'const a = 1; var b; const c = () => a;'],
  ['each statement by itself', 'var a = 1; var b; var c = 2;', 'const a = 1; var b; const c = 2;'],
  ['one that is assigned to', 'var a = 1; a = 2;', 'var a = 1; a = 2;'],
  ['one that is counted up inside a function', 'var a = 0; function next() { return a++; }', 'var a = 0; function next() { return a++; }'],
  ['one that a pattern is read into', 'var a = 1; [{ b: a }] = [];', 'var a = 1; [{ b: a }] = [];'],
  ['one that a loop runs over', 'var a = 1; for (a of []);', 'var a = 1; for (a of []);'],
  ['a pattern', 'var { a, b: [c] } = {};', 'const { a, b: [c] } = {};'],
  ['a pattern with a name that is assigned to', 'var { a, b: [c] } = {}; c = 1;', 'var { a, b: [c] } = {}; c = 1;'],
  ['one of a name that is assigned to elsewhere', 'var a = 1; function f(a) { a = 2; }', 'const a = 1; function f(a) { a = 2; }'],
  ['one that helps to tell where to assign', 'var a = 1; b[a] = 2;', 'const a = 1; b[a] = 2;'],
  ['bindings inside functions', 'function f() { var a = 1; return a; }', 'function f() { var a = 1; return a; }'],
])('%s', async (_, code, expected) => {
  expect(await withConstants(code, parseAst(code))).toBe(expected);
});
