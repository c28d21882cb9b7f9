import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** One import: the file it stands in, its line, and what it names: a path of ours or a package. */
type Import = { file: string; line: number; target: string; ours: boolean; typeOnly: boolean };

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/node_modules|generated|\.out/.test(path));

const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const importsOf = (file: string): Import[] => {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: string, position: number, typeOnly: boolean): void => {
    const ours = specifier.startsWith('.');
    const target = ours ? normalize(join(dirname(file), specifier)) : packageName(specifier);
    found.push({
      file,
      line: source.getLineAndCharacterOfPosition(position).line + 1,
      target,
      ours,
      typeOnly,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const names = node.importClause?.namedBindings;
      const allTypes = names && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly);
      const typeOnly =
        node.importClause?.isTypeOnly === true || (allTypes === true && !node.importClause?.name);
      add(node.moduleSpecifier.text, node.getStart(), typeOnly);
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      add(node.moduleSpecifier.text, node.getStart(), node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier)) add(specifier.text, node.getStart(), false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

const CONTRACT = 'src/app/packages/contract/';
/** What every room of the server may use: an outcome's shape, the clock's type, the log's type. */
const SHARED = ['server/outcome.ts', 'server/clock.ts', 'server/observability/'];
/** The texts of the extensions in other languages, which the server hands out. */
const STRINGS = 'src/app/packages/ui/strings/';
const inFolder = (path: string, folders: string[]): boolean =>
  folders.some((folder) => path.startsWith(folder));

/** The house (ARCHITECTURE.md): which of our folders a folder may import besides itself. */
const rooms: Record<string, string[]> = {
  'server/billing/': [],
  'server/stripe/': SHARED,
  'server/hubspot/': SHARED,
  'server/store/': [...SHARED, 'server/generated/'],
  'server/sync/': [...SHARED, 'server/stripe/', 'server/hubspot/', 'server/store/', 'server/billing/'],
  'server/jobs/': [...SHARED, 'server/sync/', 'server/store/'],
  'server/http/': [
    ...SHARED,
    'server/sync/',
    'server/store/',
    'server/hubspot/signature',
    'server/billing/',
    CONTRACT,
    STRINGS,
  ],
  'server/observability/': [],
  'sandbox/': [CONTRACT],
  'explain/': ['server/billing/'],
  'cli/': [...SHARED, 'server/config.ts', 'server/sync/', 'server/store/'],
  'src/app/cards/': [],
  'src/app/settings/': [],
  'src/app/pages/': [],
  'src/app/packages/ui/': [],
  'src/app/packages/contract/': [],
};

/** Packages that one room alone speaks to, and what else may name their types. */
const owners: Record<string, { rooms: string[]; types: string[] }> = {
  stripe: { rooms: ['server/stripe/'], types: ['server/billing/', 'sandbox/stripe/'] },
  '@hubspot/api-client': { rooms: ['server/hubspot/'], types: [] },
  '@prisma/client': { rooms: ['server/store/'], types: [] },
  '@prisma/adapter-pg': { rooms: ['server/store/'], types: [] },
  pg: { rooms: ['server/store/'], types: [] },
  'pg-boss': { rooms: ['server/store/'], types: [] },
  express: { rooms: ['server/http/', 'server/app.ts', 'sandbox/'], types: [] },
};

const everyImport = ['server', 'sandbox', 'explain', 'cli', 'src/app']
  .flatMap(sourceFiles)
  .flatMap(importsOf);
const said = ({ file, line, target }: Import): string => `${file}:${line} imports ${target}`;

describe('the house', () => {
  it.each(Object.entries(rooms))('%s imports only what it may', (room, allowed) => {
    const wrong = everyImport.filter(
      ({ file, target, ours, typeOnly }) =>
        file.startsWith(room) &&
        ours &&
        !inFolder(target, [room, ...allowed]) &&
        // Pipelines answer in the contract's words where both say the same (import progress, problems).
        !(room === 'server/sync/' && typeOnly && target.startsWith(CONTRACT)),
    );
    expect(wrong.map(said)).toEqual([]);
  });

  it('covers every folder of the server', () => {
    const folders = sourceFiles('server').map((file) => relative('server', file).split('/'));
    const unnamed = folders.filter(([room = '', rest]) => rest && !(`server/${room}/` in rooms));
    expect(unnamed).toEqual([]);
  });

  it('lets nothing import http or jobs but the composition root', () => {
    const wrong = everyImport.filter(
      ({ file, target }) =>
        inFolder(target, ['server/http/', 'server/jobs/']) &&
        !inFolder(file, [
          'server/http/',
          'server/jobs/',
          'server/app.ts',
          'server/main.ts',
          'server/worker.ts',
        ]),
    );
    expect(wrong.map(said)).toEqual([]);
  });

  it.each(Object.entries(owners))('%s is spoken to in its room only', (name, { rooms: allowed, types }) => {
    const wrong = everyImport.filter(
      ({ file, target, ours, typeOnly }) =>
        !ours &&
        target === name &&
        file.startsWith('server/') &&
        !inFolder(file, allowed) &&
        !(typeOnly && inFolder(file, types)),
    );
    expect(wrong.map(said)).toEqual([]);
  });

  it('lets the billing room import no package but types of stripe', () => {
    const wrong = everyImport.filter(
      ({ file, target, ours, typeOnly }) =>
        file.startsWith('server/billing/') && !ours && !(target === 'stripe' && typeOnly),
    );
    expect(wrong.map(said)).toEqual([]);
  });

  it('reads the environment in one file', () => {
    const readers = sourceFiles('server').filter((file) =>
      readFileSync(file, 'utf8').includes('process.env'),
    );
    expect(readers).toEqual(['server/main.ts']);
  });
});
