/** The examination of an open page by axe. */
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on a page, or within what a selector finds there, as "rule element": by its rules for WCAG 2.2 AA
 * and its good practices, or by `rules` alone. The page's own policy keeps scripts out, this one too: its context
 * bypasses the policy.
 */
export async function axeFindings(
  page: Page,
  { rules, within = 'html' }: { readonly rules?: readonly string[]; readonly within?: string } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path: script });
  const runOnly = rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: tags };
  return page.evaluate(
    async ({ options, selector }) => {
      const { axe } = globalThis as unknown as {
        axe: { run(selector: string, options: RunOptions): Promise<AxeResults> };
      };
      const { violations } = await axe.run(selector, options);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`));
    },
    { options: { runOnly } as RunOptions, selector: within },
  );
}

/** What axe finds on an open page in light colours, then in dark ones, where nothing but the contrasts can differ. */
export async function axeInBothColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const found = await axeFindings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inTheDark = await axeFindings(page, { rules: ['color-contrast'] });
  return [...found, ...inTheDark.map((finding) => `in dark colours: ${finding}`)];
}
