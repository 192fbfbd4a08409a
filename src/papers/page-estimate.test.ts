import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, noBrowser } from '../journeys/support/browser.ts';
import { bilanDetails, draftBilan } from './bilan.ts';
import { estimatedPages } from './page-estimate.ts';
import { printPdf } from './pdf.ts';
import { personPapers } from './person-papers.ts';
import { sheetHtml } from './sheet.ts';
import { busySubject, sampleSubject } from './testing/people.ts';

const links = { portfolio: 'https://badges.example/lucia/' };
const bilans = [
  ...['lucia', 'nathan', 'maxime'].map((slug) => [slug, sampleSubject(slug)] as const),
  ...[
    [5, 1],
    [12, 3],
    [20, 6],
    [30, 5],
    [30, 12],
  ].map(
    ([badges = 0, paragraphs = 0]) =>
      [`${badges} badges, ${paragraphs} paragraphs`, busySubject(badges, paragraphs)] as const,
  ),
].flatMap(([name, subject]) =>
  [0, 4, 8, 12].map((index) => {
    const detail = bilanDetails[index] ?? bilanDetails[0];
    if (!detail) throw new Error('There is no way to draft a bilan.');
    return { name: `${name}, detail ${index}`, markdown: draftBilan(subject, detail, links).markdown };
  }),
);

describe.skipIf(noBrowser)('the pages counted without a browser, beside those that are printed', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  test.each(bilans)('of a bilan ($name): never fewer, and at most a half page more', async ({ markdown }) => {
    const { pages } = await printPdf(browser, sheetHtml({ markdown, locale: 'fr' }));
    const counted = estimatedPages(markdown);
    expect(Math.ceil(counted)).toBeGreaterThanOrEqual(pages);
    expect(counted).toBeLessThan(pages + 0.5);
  });

  test.each(['lucia', 'nathan', 'maxime'])(
    'of every paper of %s: as many as it should have',
    async (slug) => {
      const papers = await personPapers(sampleSubject(slug, '2026-06-01'), links, estimatedPages);
      expect(papers.length).toBeGreaterThan(1);
      for (const { name, markdown, most } of papers) {
        const { pages } = await printPdf(browser, sheetHtml({ markdown, locale: 'fr' }));
        expect({ name, pages }).toEqual({ name, pages: Math.min(pages, most) });
      }
    },
  );
});
