/** The sample does not age, and a site is a pure function of its content and of the day. */
import { beforeAll, expect, test } from 'vitest';
import { differences, filesIn } from './support/files.ts';
import { builtSite } from './support/site.ts';

const address = 'https://badges.example/';
let today: Map<string, Buffer>;
let later: Map<string, Buffer>;

beforeAll(async () => {
  today = await filesIn((await builtSite({ address })).folder);
  later = await filesIn((await builtSite({ address, day: '2040-01-15' })).folder);
}, 240_000);

test('the sample built in 2040 is, byte for byte, the sample built today, but for the day that it says', () => {
  expect(today.size).toBeGreaterThan(200);
  expect(differences(later, today)).toEqual(['index.html', 'site.json']);
  const home = (files: Map<string, Buffer>) => files.get('index.html')?.toString() ?? '';
  const undated = (files: Map<string, Buffer>) =>
    home(files).replace(/<time datetime="[^"]*">[^<]*<\/time>/, '');
  expect(home(later)).toContain('<time datetime="2040-01-15">');
  expect(undated(later)).toBe(undated(today));
});
