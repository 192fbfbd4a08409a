import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { huesSheet } from './hues.ts';

test('the sheet of the hues says what the palette says: after a change of it, write `huesSheet()` there', async () => {
  expect(await readFile(join(import.meta.dirname, 'hues.css'), 'utf8')).toBe(huesSheet());
});
