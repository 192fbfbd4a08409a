/** The sample does not age, and a site is a pure function of its content and of the day. */
import { beforeAll, expect, test } from 'vitest';
import { unpacked } from './support/archive.ts';
import { differences, filesIn } from './support/files.ts';
import { builtSite } from './support/site.ts';

const address = 'https://badges.example/';
let today: Map<string, Buffer>;
let later: Map<string, Buffer>;

beforeAll(async () => {
  today = await filesIn((await builtSite({ address })).folder);
  later = await filesIn((await builtSite({ address, day: '2040-01-15' })).folder);
}, 240_000);

test('the sample built in 2040 is, byte for byte, the sample built today, but for the day that it says', async () => {
  expect(today.size).toBeGreaterThan(200);
  const copies = ['lucia', 'maxime', 'nathan'].map((person) => `${person}/portfolio.zip`);
  expect(differences(later, today)).toEqual(['en/index.html', 'index.html', ...copies, 'site.json']);
  const home = (files: Map<string, Buffer>) => files.get('index.html')?.toString() ?? '';
  const undated = (files: Map<string, Buffer>) =>
    home(files).replace(/<time datetime="[^"]*">[^<]*<\/time>/, '');
  expect(home(later)).toContain('<time datetime="2040-01-15">');
  expect(undated(later)).toBe(undated(today));
  // A copy says of which day it is, and nothing else of it differs.
  const dateless = (page: Buffer | undefined) => page?.toString().replace(/Copie du [^<]*/, '');
  for (const copy of copies) {
    const [then, now] = await Promise.all([unpacked(later.get(copy)), unpacked(today.get(copy))]);
    expect(differences(then.files, now.files), copy).toEqual(['index.html']);
    expect(then.files.get('index.html')?.toString(), copy).toContain('Copie du 15\u00a0janvier\u00a02040');
    expect(dateless(then.files.get('index.html')), copy).toBe(dateless(now.files.get('index.html')));
  }
});
