import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { archiveOf } from './archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-archive-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = new Map([
  ['index.html', Buffer.from('<p>é</p>'.repeat(200))],
  ['badges/accueil.png', Buffer.from('pixels '.repeat(200))],
]);

it('is unpacked by another program, byte for byte', () => {
  const file = join(folder, 'a.zip');
  writeFileSync(file, archiveOf(files));
  const script = `import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])`;
  execFileSync('python3', ['-c', script, file, folder]);
  for (const [name, bytes] of files) expect(readFileSync(join(folder, name)).equals(bytes), name).toBe(true);
});

it('stores pictures as they are, and makes texts small', () => {
  const size = (name: string) => archiveOf(new Map([[name, Buffer.from('abc '.repeat(500))]])).length;
  expect(size('a.png')).toBeGreaterThan(2000);
  expect(size('a.json')).toBeLessThan(300);
});

it('is the same on another day and in another time zone', () => {
  const script = `
    const { archiveOf } = await import(process.argv[1]);
    console.log(Buffer.from(archiveOf(new Map([['a.txt', Buffer.from('a')]]))).toString('hex'));`;
  const module = join(import.meta.dirname, 'archive.ts');
  const made = ['Pacific/Auckland', 'America/Los_Angeles'].map((TZ) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script, module], { env: { TZ } }).toString(),
  );
  expect(made[0]).toMatch(/^504b0304/);
  expect(made[1]).toBe(made[0]);
});
