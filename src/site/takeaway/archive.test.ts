import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { archiveOf } from './archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-archive-'));
afterAll(() => rmSync(folder, { recursive: true }));

const day = '2026-06-15';
const files = new Map([
  ['index.html', Buffer.from('<p>é</p>'.repeat(200))],
  ['badges/accueil.png', Buffer.from('pixels '.repeat(200))],
]);

it('is unpacked by another program, byte for byte', () => {
  const file = join(folder, 'a.zip');
  writeFileSync(file, archiveOf(files, day));
  const script = `import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])`;
  execFileSync('python3', ['-c', script, file, folder]);
  for (const [name, bytes] of files) expect(readFileSync(join(folder, name)).equals(bytes), name).toBe(true);
});

it('stores pictures as they are, and makes texts small', () => {
  const size = (name: string) => archiveOf(new Map([[name, Buffer.from('abc '.repeat(500))]]), day).length;
  expect(size('a.png')).toBeGreaterThan(2000);
  expect(size('a.json')).toBeLessThan(300);
});

it('is the same in every time zone', () => {
  const script = `
    const { archiveOf } = await import(process.argv[1]);
    console.log(Buffer.from(archiveOf(new Map([['a.txt', Buffer.from('a')]]), '${day}')).toString('hex'));`;
  const module = join(import.meta.dirname, 'archive.ts');
  const made = ['Pacific/Auckland', 'America/Los_Angeles'].map((TZ) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script, module], { env: { TZ } }).toString(),
  );
  expect(made[0]).toMatch(/^504b0304/);
  expect(made[1]).toBe(made[0]);
});

it.each([
  [day, [2026, 6, 15, 12, 0, 0]],
  ['2024-02-29', [2024, 2, 29, 12, 0, 0]],
  // What a ZIP cannot date is dated as near as it can be.
  ['1970-01-01', [1980, 1, 1, 12, 0, 0]],
  ['9999-12-31', [2099, 12, 31, 12, 0, 0]],
])('dates each file at noon of %s', (shown, expected) => {
  const file = join(folder, 'dated.zip');
  writeFileSync(file, archiveOf(files, shown));
  const script =
    'import sys, zipfile, json; print(json.dumps([i.date_time for i in zipfile.ZipFile(sys.argv[1]).infolist()]))';
  const dates: unknown = JSON.parse(execFileSync('python3', ['-c', script, file]).toString());
  expect(dates).toEqual([expected, expected]);
});
