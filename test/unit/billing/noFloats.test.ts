import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOM = fileURLToPath(new URL('../../../server/billing', import.meta.url));
const FILES = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** Where floats, clocks, chance and the world outside come from. */
const GLOBALS = new Set(
  'Math parseFloat process fetch setTimeout setInterval setImmediate performance crypto globalThis eval require'.split(
    ' ',
  ),
);
const MEMBERS = new Set(
  'parseFloat toFixed toPrecision toExponential toLocaleString EPSILON MIN_VALUE now random'.split(' '),
);
const DIVIDING = new Set([
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.SlashEqualsToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.PercentEqualsToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
  ts.SyntaxKind.AsteriskAsteriskEqualsToken,
]);
const MULTIPLYING = new Set([ts.SyntaxKind.AsteriskToken, ts.SyntaxKind.AsteriskEqualsToken]);

/** Enough of a compiler to tell bigints from numbers and from texts. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  strictNullChecks: true,
  noEmit: true,
  lib: ['lib.es2023.d.ts'],
  types: [],
};

const EXACT = ts.TypeFlags.BigIntLike;
/** What `Number(…)` may be given: of a text it would make a float. */
const COUNTED =
  EXACT | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike | ts.TypeFlags.Null | ts.TypeFlags.Undefined;

const isWithin = (type: ts.Type, flags: ts.TypeFlags): boolean =>
  type.isUnion() ? type.types.every((part) => isWithin(part, flags)) : (type.flags & flags) !== 0;

const isFraction = (literal: string): boolean => !/^0[xob]/i.test(literal) && /[.e]/i.test(literal);

/** A day in a time zone is no number; the rest of Intl formats and parses them. */
const isIntl = ({ parent }: ts.Identifier): boolean => {
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text !== 'DateTimeFormat';
  return !(ts.isQualifiedName(parent) && parent.right.text === 'DateTimeFormat');
};

/** `new Date(seconds)` and `Date.UTC(…)` are arithmetic; everything else of Date looks at the clock. */
const isClock = (name: ts.Identifier): boolean => {
  const { parent } = name;
  if (ts.isNewExpression(parent)) return (parent.arguments?.length ?? 0) === 0;
  return !(ts.isPropertyAccessExpression(parent) && parent.name.text === 'UTC');
};

const offendingName = (name: ts.Identifier): boolean => {
  if (name.text === 'Date') return isClock(name);
  if (name.text === 'Intl') return isIntl(name);
  if (ts.isPropertyAccessExpression(name.parent) && name.parent.name === name) return MEMBERS.has(name.text);
  return GLOBALS.has(name.text);
};

const offendingOperator = (node: ts.BinaryExpression, isBig: (node: ts.Node) => boolean): boolean => {
  const { operatorToken, left, right } = node;
  if (DIVIDING.has(operatorToken.kind)) return !isBig(node);
  if (!MULTIPLYING.has(operatorToken.kind) || isBig(node)) return false;
  // A count of seconds may be multiplied by a constant; two quantities may leave the whole numbers that are exact.
  return ![left, right].some(ts.isNumericLiteral);
};

/** What a file does that no file of the room may: "x.ts line 3: 0.5". */
const offences = (file: ts.SourceFile, checker: ts.TypeChecker): string[] => {
  const found: string[] = [];
  const isBig = (node: ts.Node) => isWithin(checker.getTypeAtLocation(node), EXACT);
  const outside = (module: ts.Node | undefined) =>
    module !== undefined && !/^'\.\.?\//.test(module.getText(file));
  const offends = (node: ts.Node): boolean => {
    if (ts.isNumericLiteral(node)) return isFraction(node.getText(file));
    if (ts.isIdentifier(node)) return offendingName(node);
    if (ts.isElementAccessExpression(node))
      return ts.isStringLiteral(node.argumentExpression) && MEMBERS.has(node.argumentExpression.text);
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return outside(node.moduleSpecifier);
    if (ts.isCallExpression(node)) {
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return true;
      const [argument] = node.arguments;
      return (
        node.expression.getText(file) === 'Number' &&
        (argument === undefined || !isWithin(checker.getTypeAtLocation(argument), COUNTED))
      );
    }
    if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.PlusToken;
    return ts.isBinaryExpression(node) && offendingOperator(node, isBig);
  };
  const visit = (node: ts.Node): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    if (offends(node)) found.push(`${file.fileName} line ${line + 1}: ${node.getText(file)}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

const SAMPLES: readonly [string, boolean][] = [
  ['const a = 1 / 3;', true],
  ['const a = 10n / 3n;', false],
  ['const f = (x: number) => x % 2;', true],
  ['const f = (x: number) => { x %= 2; };', true],
  ['const f = (x: number) => { x **= 2; };', true],
  ['const f = (x: bigint) => x ** 2n;', false],
  ['const f = (x: bigint | null) => (x ?? 1n) / 2n;', false],
  ['const f = (x: { a: number }) => x.a * x.a;', true],
  ['const f = (x: number) => { x *= x; };', true],
  ['const f = (seconds: number) => seconds * 1000;', false],
  ['const f = (x: bigint) => x * x;', false],
  ['const a = 0.5;', true],
  ['const a = 1_000.5;', true],
  ['const a = 1e-3;', true],
  ['const a = 0x1e;', false],
  ['const a = 1_000_000;', false],
  ['const a = Math.round(2);', true],
  ['const { round } = Math;', true],
  ["const a = Number.parseFloat('1');", true],
  ["const a = Number['parseFloat']('1');", true],
  ["const a = Number('0.5');", true],
  ['const f = (x: string | number) => Number(x);', true],
  ['const f = (x: number | null) => Number(x);', false],
  ['const f = (x: bigint) => Number(x);', false],
  ["const a = +'0.5';", true],
  ['const f = (x: number) => x.toFixed(2);', true],
  ["const a = Intl.NumberFormat('en');", true],
  ["const a = new Intl.DateTimeFormat('en', { timeZone: 'UTC' });", false],
  ['const f = (x: Intl.DateTimeFormat) => x;', false],
  ['const a = new Date();', true],
  ['const a = Date();', true],
  ['const a = new Date(0);', false],
  ['const a = Date.UTC(2026, 0, 1);', false],
  ['const a = Date.now();', true],
  ['const { now } = Date;', true],
  ['const f = (now: number) => now;', false],
  ["import fs from 'node:fs';", true],
  ["export { z } from 'zod';", true],
  ["const a = import('zod');", true],
  ["import type { Exact } from './exact.ts';", false],
  ["const a = '1 / 2 = 0.5';", false],
];

/** One program of all samples, each a module of its own. */
const samplesProgram = (): ts.Program => {
  const host = ts.createCompilerHost(OPTIONS);
  const files = new Map(
    SAMPLES.map(([text], index) => {
      const name = `sample${index}.ts`;
      return [name, ts.createSourceFile(name, `${text}\nexport {};`, ts.ScriptTarget.ES2023, true)];
    }),
  );
  return ts.createProgram([...files.keys()], OPTIONS, {
    ...host,
    getSourceFile: (path, ...rest) => files.get(path) ?? host.getSourceFile(path, ...rest),
  });
};
const samples = samplesProgram();

describe('the billing room', () => {
  it('divides bigints only, and knows no floats, no clock, no chance and nothing outside itself', () => {
    const program = ts.createProgram(
      FILES.map((name) => join(ROOM, name)),
      OPTIONS,
    );
    const checker = program.getTypeChecker();
    const own = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(ROOM));
    expect(own).toHaveLength(FILES.length);
    expect(FILES.length).toBeGreaterThan(30);
    expect(own.flatMap((file) => offences(file, checker))).toEqual([]);
  });

  it.each(SAMPLES.map(([text, isCaught], index) => [text, isCaught, index] as const))(
    'says of %s whether it offends: %s',
    (_text, isCaught, index) => {
      const file = samples.getSourceFile(`sample${index}.ts`);
      // `Date.now` is two offences on one line: the clock's name and its member.
      expect(file && offences(file, samples.getTypeChecker()).length > 0).toBe(isCaught);
    },
  );
});
