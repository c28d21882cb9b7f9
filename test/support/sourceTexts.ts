import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A text in the server's sources; places of a template are `null`. */
export type SourceText = { file: string; parts: (string | null)[] };

const NOT_SAID = /(^|\.)(log\.(warn|error|info|debug)|\$?query(Raw|Rows)?|describe|regex)$/;

const partsOf = (node: ts.StringLiteralLike | ts.TemplateExpression): (string | null)[] =>
  ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.flatMap(({ literal }) => [null, literal.text])]
    : [node.text];

/** Texts of a file, but for what is thrown, logged or sent to the database. */
const textsIn = (file: string): SourceText[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: SourceText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isThrowStatement(node) || ts.isTypeNode(node)) return;
    if (ts.isCallExpression(node) && NOT_SAID.test(node.expression.getText())) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node))
      texts.push({ file, parts: partsOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
};

/** All texts of the TypeScript files of folders, `skipped` files and folders left out. */
export const sourceTexts = (folders: readonly string[], skipped: readonly string[]): SourceText[] =>
  folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((file) => file.endsWith('.ts') && !skipped.some((path) => file.startsWith(path)))
    .flatMap(textsIn);
