import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptPicture } from './kept-picture.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-kept-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Makes bytes that say what they are made of, and counts how often. */
function maker() {
  const made: string[] = [];
  const make = async (svg: string) => {
    made.push(svg);
    return new Uint8Array(Buffer.from(`\x89PNG of ${svg}IEND.crc`, 'latin1'));
  };
  return { made, make };
}

test('a picture is made once, however many builds ask for it, and each gets the same bytes', async () => {
  const { made, make } = maker();
  const first = await keptPicture('badge', '<svg/>', make, folder);
  const second = await keptPicture('badge', '<svg/>', make, folder);
  expect(made).toEqual(['<svg/>']);
  expect(second).toEqual(first);
});

test('another drawing, and the same for another use, are made for themselves', async () => {
  const { made, make } = maker();
  await keptPicture('badge', '<svg id="a"/>', make, folder);
  await keptPicture('badge', '<svg id="b"/>', make, folder);
  await keptPicture('card', '<svg id="a"/>', make, folder);
  expect(made).toEqual(['<svg id="a"/>', '<svg id="b"/>', '<svg id="a"/>']);
});

test('nothing half-written is left, and builds at the same time agree', async () => {
  const { make } = maker();
  const all = await Promise.all(
    Array.from({ length: 12 }, () => keptPicture('badge', '<svg id="c"/>', make, folder)),
  );
  expect(new Set(all.map((png) => Buffer.from(png).toString('latin1')))).toEqual(
    new Set(['\x89PNG of <svg id="c"/>IEND.crc']),
  );
  expect((await readdir(folder)).filter((name) => !/^[0-9a-f]{64}\.png$/.test(name))).toEqual([]);
});

test('what was kept and is damaged is made anew', async () => {
  const { made, make } = maker();
  const whole = await keptPicture('badge', '<svg id="d"/>', make, folder);
  for (const file of await readdir(folder)) await writeFile(join(folder, file), whole.subarray(0, 20));
  expect(await keptPicture('badge', '<svg id="d"/>', make, folder)).toEqual(whole);
  expect(made).toHaveLength(2);
});

test('where nothing can be kept, the picture is made all the same', async () => {
  const { made, make } = maker();
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  await chmod(file, 0o400);
  for (let i = 0; i < 2; i++) await keptPicture('badge', '<svg/>', make, join(file, 'under-it'));
  expect(made).toHaveLength(2);
});
