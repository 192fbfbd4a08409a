/** Holds the import rule of the architecture by reading the imports of every module. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const src = import.meta.dirname;

interface Import {
  /** The module as it is written in the import. */
  readonly name: string;
  /** Whether it is gone once types are stripped. */
  readonly typeOnly: boolean;
}

const slashes = (path: string) => path.split(sep).join('/');

/** The modules of a folder of `src`, tests and what only tests use apart, by their path from `src`. */
function modulesOf(folder: string): string[] {
  return readdirSync(join(src, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => slashes(relative(src, join(entry.parentPath, entry.name))))
    .filter((path) => !path.includes('/testing/') && !path.includes('/fixtures/'));
}

/** Every import, re-export and dynamic import of a text of TypeScript. */
function importsOf(text: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const clause = node.importClause;
      found.push({ name: node.moduleSpecifier.text, typeOnly: clause ? namesTypesOnly(clause) : false });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      if (ts.isStringLiteral(node.moduleSpecifier))
        found.push({ name: node.moduleSpecifier.text, typeOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [name] = node.arguments;
      found.push({ name: name && ts.isStringLiteral(name) ? name.text : '(computed)', typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest));
  return found;
}

function namesTypesOnly(clause: ts.ImportClause): boolean {
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  if (clause.name || !names || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

/** Where a relative import leads, from `src`: `authoring/read.ts`, or `../scripts/build.ts`. */
const target = (module: string, name: string) => slashes(relative(src, resolve(src, dirname(module), name)));

const isBuiltin = (name: string) => name.startsWith('node:') || builtinModules.includes(name);

const imports = (module: string) => importsOf(readFileSync(join(src, module), 'utf8'));

const core = ['authoring', 'portfolio', 'openbadges', 'minimap', 'artwork', 'papers'];
const pure = ['portfolio', 'minimap'];
/** What the pure folders may not use either. */
const globals = ['Buffer', 'process', 'fetch', 'crypto', 'performance', 'localStorage'];
const coreModules = core.flatMap(modulesOf);

test('the imports of a text are found, whatever their form', () => {
  const text = `
    import a from 'a';
    import type { B } from 'b';
    import { type C, d } from 'c';
    import { type E } from 'e';
    import 'f';
    export { g } from 'g';
    export type * from 'h';
    const i = await import('i');
    const j = await import(name);
    const text = "import k from 'k'"; // import l from 'l'
  `;
  expect(importsOf(text).map(({ name, typeOnly }) => `${typeOnly ? 'type ' : ''}${name}`)).toEqual([
    'a',
    'type b',
    'c',
    'type e',
    'f',
    'g',
    'type h',
    'i',
    '(computed)',
  ]);
});

describe('the core knows nothing of what shows it', () => {
  test.each(coreModules)('%s', (module) => {
    for (const { name } of imports(module)) {
      expect(name, 'Astro renders; the core does not know it').not.toMatch(/^astro(:|$)|\.astro$/);
      if (name.startsWith('astro/')) expect(name).toBe('astro/zod');
      if (!name.startsWith('.')) continue;
      expect(target(module, name), 'leads out of the core').not.toMatch(
        /^(pages|components|layouts|styles|browser|site|site\.ts|content\.config\.ts|journeys)(\/|$)|^\.\.\//,
      );
    }
  });
});

/** The modules given, and all that they import at run time. */
function reachedFrom(modules: readonly string[]): string[] {
  const reached = new Set<string>();
  const reach = (module: string): void => {
    if (reached.has(module)) return;
    reached.add(module);
    for (const { name, typeOnly } of imports(module))
      if (!typeOnly && name.startsWith('.')) reach(target(module, name));
  };
  for (const module of modules) reach(module);
  return [...reached].filter((module) => module.endsWith('.ts'));
}

describe('what runs in a browser needs nothing of Node', () => {
  test.each(reachedFrom(modulesOf('browser')))('%s', (module) => {
    const needed = imports(module).filter(({ name, typeOnly }) => !typeOnly && isBuiltin(name));
    expect(needed).toEqual([]);
    const node = surroundingsOf(module, ['Buffer', 'process']).filter((use) => /^(Buffer|process)/.test(use));
    expect(node).toEqual([]);
  });
});

describe('the domain and the map are pure', () => {
  test.each(reachedFrom(pure.flatMap(modulesOf)))('%s has no file system, clock or crypto', (module) => {
    const needed = imports(module).filter(({ name, typeOnly }) => !typeOnly && isBuiltin(name));
    expect(needed).toEqual([]);
    expect(surroundingsOf(module, globals)).toEqual([]);
  });
});

describe('Open Badges take the clock and the loader as parameters', () => {
  test.each(modulesOf('openbadges'))('%s', (module) => {
    expect(surroundingsOf(module)).toEqual([]);
  });
});

test('nothing of the site imports the papers: what is written for the structure alone stays out of it', () => {
  const others = modulesOf('.').filter((module) => !/^(papers|journeys)\//.test(module));
  const offenders = others.filter((module) =>
    imports(module).some(({ name }) => name.startsWith('.') && target(module, name).startsWith('papers/')),
  );
  expect(others.length).toBeGreaterThan(300);
  expect(offenders).toEqual([]);
});

test('nothing of the site imports a command', () => {
  const everything = modulesOf('.').filter((module) => !module.startsWith('journeys/'));
  const offenders = everything.filter((module) =>
    imports(module).some(
      ({ name }) => name.startsWith('.') && target(module, name).startsWith('../scripts/'),
    ),
  );
  expect(offenders).toEqual([]);
});

/** What of a text reads the clock, chance or its surroundings, as it is written: `Date.now`, `new Date()`. */
function surroundingsIn(text: string, globals: readonly string[]): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const written = node.getText(source);
    const isClock = ts.isNewExpression(node) && written.startsWith('new Date') && !node.arguments?.length;
    if (isClock || (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random)$/.test(written)))
      found.push(written);
    const used =
      ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) ? node.expression : undefined;
    if (used && ts.isIdentifier(used) && globals.includes(used.text)) found.push(used.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const surroundingsOf = (module: string, globals: readonly string[] = ['process']) =>
  surroundingsIn(readFileSync(join(src, module), 'utf8'), globals);

test('what reads the clock, chance or the surroundings is found', () => {
  const text = `
    // new Date() in a comment, and 'Date.now()' in a string
    const a = new Date();
    const b = new Date(day);
    const c = Date.now() + Math.random();
    const d = \`\${process.env.HOME} new Date()\`;
    const e = settings.process;
  `;
  expect(surroundingsIn(text, ['process'])).toEqual(['new Date()', 'Date.now', 'Math.random', 'process']);
});
