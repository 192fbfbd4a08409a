import { expect, test } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { tableReporter } from './diagnostic-table.ts';

const day: Diagnostic = {
  code: 'bad-day',
  severity: 'error',
  file: 'volunteers/lina/awards/accueil.md',
  range: { start: { line: 3, column: 7 }, end: { line: 3, column: 17 } },
  data: { kind: 'award', path: 'date', field: 'date', found: '12/03/2026', suggestion: '2026-03-12' },
};
const address = (file: string, line: number | undefined) => `https://example.org/${file}#L${line}`;
const table = (diagnostics: readonly Diagnostic[], limit = 1_000_000) =>
  tableReporter({ address, limit })({ diagnostics, sources: new Map(), locale: 'fr', folder: 'content' });
/** As GitHub shows a text of ours: entities read, marks gone. */
const shown = (text: string) =>
  text
    .replace(/<\/?(?:span|code|pre)>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

test('a problem is a row: how bad, where with a link to the line, what is wrong, what to write', () => {
  const [title, , counted, , header, rule, row = ''] = table([day]).split('\n');
  expect(title).toBe('## Vérification des fichiers');
  expect(counted).toContain('**1 erreur**. Corrigez');
  expect(header).toBe('| Gravité | Où | Ce qui ne va pas | Ce qu’il faut écrire |');
  expect(rule).toBe('| --- | --- | --- | --- |');
  const cells = row.split('|').map((cell) => cell.trim());
  expect(cells).toHaveLength(6);
  expect(cells[1]).toBe('Erreur');
  expect(shown(cells[2] ?? '')).toBe(
    '[content/volunteers/lina/awards/accueil.md:3](<https://example.org/content/volunteers/lina/awards/accueil.md#L3>)',
  );
  expect(shown(cells[3] ?? '')).toContain('«\u202F12/03/2026\u202F» n’est pas écrite');
  expect(shown(cells[4] ?? '')).toMatch(/^Écrivez plutôt 2026-03-12\./);
  expect(cells[4]).toContain('<code>2026');
});

test('the fence that was found is no code of ours', () => {
  const data = { found: '```md', fence: '```md', end: '```' };
  const [cell = ''] = table([{ ...day, code: 'no-front-matter', data }])
    .split('\n')
    .slice(-2, -1);
  expect(cell).not.toContain('<code>');
  expect(shown(cell)).toContain('la ligne «\u202F```md\u202F» et la dernière ligne, «\u202F```\u202F».');
});

test('nothing wrong is a sentence without a table', () => {
  expect(table([])).toBe('## Vérification des fichiers\n\nAucune erreur.\n\n');
});

test('all problems are in it, errors first, where ten are annotated', () => {
  const warnings = Array.from({ length: 40 }, (): Diagnostic => ({ ...day, severity: 'warning' }));
  const rows = table([...warnings, day])
    .split('\n')
    .filter((line) => /^\| (?:Erreur|À vérifier)/.test(line));
  expect(rows).toHaveLength(41);
  expect(rows[0]).toMatch(/^\| Erreur/);
});

test.each([
  'a | b | c',
  'a\n| b |\n\n# c',
  '`` `x` ``',
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '@everyone and @octo/team',
  '[a](https://evil.example) ![b](c) https://evil.example www.evil.example',
  '</code></pre></td></table>&lt;b&gt;',
  '#1 GH-1 $x$ ~~y~~ __z__ **w**',
  '%0A::error::x',
])('%j in a file is shown as it is, and does nothing', (found) => {
  const file = `volunteers/${found}/a.md`;
  const hostile = { ...day, file, data: { ...day.data, found, suggestion: found, example: [found] } };
  const rows = tableReporter({ address: () => undefined, limit: 1_000_000 })({
    diagnostics: [hostile],
    sources: new Map(),
    locale: 'fr',
    folder: 'content',
  })
    .split('\n')
    .slice(6);
  expect(rows).toHaveLength(2);
  const [row = ''] = rows;
  expect(row.match(/\|/g)).toHaveLength(5);
  const outside = row.replace(/<\/?(?:span|code|pre|br)>/g, '').replace(/&#\d+;/g, '');
  expect(outside).not.toMatch(/[<>&`@[\]()!#*_~$\\:/.]/);
  expect(row).not.toMatch(/(?<!<span>)&#(?:64|35);/);
});

test.each([10, 3])(
  'a table beyond the limit is cut between two rows of %i, and says how many are missing',
  (fit) => {
    const all = Array.from({ length: 12 }, () => day);
    const rowBytes = Buffer.byteLength(table([day, day])) - Buffer.byteLength(table([day]));
    const empty = Buffer.byteLength(table(all)) - 12 * rowBytes;
    const limit = empty + fit * rowBytes + 120;
    const text = table(all, limit);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
    const lines = text.trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('| Erreur')).every((line) => line.endsWith(' |'))).toBe(
      true,
    );
    expect(lines.filter((line) => line.startsWith('| Erreur'))).toHaveLength(fit);
    expect(lines.at(-1)).toBe(
      `${12 - fit} autres points ne tiennent pas dans ce tableau. Corrigez d’abord ceux-ci.`,
    );
  },
);
