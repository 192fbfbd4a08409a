/** Papers as PDF, by an installed Chromium. */
import type { Browser } from 'playwright-core';

/** A PDF and how many pages it has. */
export interface Printed {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * Prints a self-contained HTML file as a PDF: tagged (PDF 1.7, 14.8), with a bookmark for each heading, in the size that
 * its own style asks for. Scripts and the network are off.
 */
export async function printPdf(browser: Browser, html: string): Promise<Printed> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  try {
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: 'load' });
    const bytes = new Uint8Array(
      await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: true }),
    );
    return { bytes, pages: pagesOf(bytes) };
  } finally {
    await context.close();
  }
}

/** The number of pages of a PDF that Chromium wrote: it counts them in the one root of its tree of pages. */
function pagesOf(bytes: Uint8Array): number {
  const text = Buffer.from(bytes).toString('latin1');
  const counts = [
    ...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g),
  ];
  return Math.max(...counts.map(([, after, before]) => Number(after ?? before)));
}
