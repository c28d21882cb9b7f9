import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOM = fileURLToPath(new URL('../../../server/billing', import.meta.url));
const FILES = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

const FORBIDDEN = new Set(
  'parseFloat toFixed toPrecision Math EPSILON now random process fetch setTimeout performance crypto'.split(
    ' ',
  ),
);
const DIVIDING = new Set([
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.SlashEqualsToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
]);

/**
 * Enough of a compiler to tell bigints from numbers: without the standard library it takes milliseconds, and what
 * the room divides says its type.
 */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  noEmit: true,
  noLib: true,
  types: [],
};

/** What a file does that no file of the room may: "x.ts line 3: 0.5". */
const offences = (file: ts.SourceFile, checker: ts.TypeChecker): string[] => {
  const found: string[] = [];
  const isBig = (node: ts.Node) => (checker.getTypeAtLocation(node).flags & ts.TypeFlags.BigIntLike) !== 0;
  const offends = (node: ts.Node): boolean => {
    if (ts.isNumericLiteral(node)) return /^\d*\.|e/i.test(node.getText(file));
    if (ts.isIdentifier(node)) return FORBIDDEN.has(node.text);
    if (ts.isNewExpression(node)) return node.expression.getText(file) === 'Date' && !node.arguments?.length;
    if (ts.isImportDeclaration(node)) return !node.moduleSpecifier.getText(file).startsWith("'.");
    return ts.isBinaryExpression(node) && DIVIDING.has(node.operatorToken.kind) && !isBig(node);
  };
  const visit = (node: ts.Node): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    if (offends(node)) found.push(`${file.fileName} line ${line + 1}: ${node.getText(file)}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

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

  it.each([
    ['const a = 1 / 3;', 1],
    ['const a = 10n / 3n;', 0],
    ['const f = (x: number) => x % 2;', 1],
    ['const f = (x: bigint) => x ** 2n;', 0],
    ['const a = 0.5;', 1],
    ['const a = 1e-3;', 1],
    ['const a = Math.round(2);', 1],
    ["const a = Number.parseFloat('1');", 1],
    ['const a = new Date();', 1],
    ['const a = new Date(0);', 0],
    ['const a = Date.now();', 1],
    ["import fs from 'node:fs';", 1],
    ["const a = '1 / 2 = 0.5';", 0],
  ])('would be caught at %s', (text, count) => {
    const name = 'sample.ts';
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true);
    const host = ts.createCompilerHost(OPTIONS);
    const program = ts.createProgram([name], OPTIONS, {
      ...host,
      getSourceFile: (path) => (path === name ? file : undefined),
    });
    expect(offences(file, program.getTypeChecker())).toHaveLength(count);
  });
});
