/** Using the page that verifies, as a person does. */
import type { Page } from 'playwright-core';

/** A text with plain spaces, however French typography sets them. */
export const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f\s]+/g, ' ').trim();

/** Chooses a file that holds `content`; the answer that was there before is gone. */
export async function give(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.locator('#results').evaluate((results) => results.replaceChildren());
  await page.setInputFiles('#file', { name, mimeType: '', buffer: Buffer.from(content) });
}

/** The answer, once it is there: its title and its sentence. */
export async function answer(page: Page): Promise<{ title: string; words: string }> {
  const found = page.locator('.answer').first();
  await found.waitFor();
  return {
    title: plain(await found.locator('h2').textContent()),
    words: plain(await found.locator('p').textContent()),
  };
}
