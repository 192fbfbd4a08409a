/**
 * `npm run review -- <volunteer>`: drafts the bilan, the review of the integration and the letters of a person into the
 * git-ignored folder `papers/`, as Markdown to edit, as HTML and as PDF. `-- --from <file.md>` prints an edited one.
 */
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { nearest } from '../src/authoring/advice/nearest.ts';
import { hasErrors } from '../src/authoring/check.ts';
import type { Content } from '../src/authoring/content.ts';
import { publishable } from '../src/authoring/gate.ts';
import { readContent } from '../src/authoring/read.ts';
import { chromiumPath, launchChromium } from '../src/chromium.ts';
import type { CommandLocale } from '../src/locales/command-locale.ts';
import { writeDraft, writePaper } from '../src/papers/draft-folder.ts';
import { estimatedPages } from '../src/papers/page-estimate.ts';
import { printPdf } from '../src/papers/pdf.ts';
import { personPapers } from '../src/papers/person-papers.ts';
import { sheetHtml } from '../src/papers/sheet.ts';
import { fullName, paperSubject } from '../src/papers/subject.ts';
import { commandSettings } from '../src/settings.ts';
import { readOptions, refuseArgument, siteLocale } from './options.ts';
import { outputFolder } from './paper-folder.ts';
import { paperCommandWords } from './paper-words.ts';
import { showCheck } from './show-check.ts';

const { values, positionals } = readOptions(
  'review',
  { from: { type: 'string' }, out: { type: 'string' } },
  { positionals: true },
);
const [who, extra] = positionals;
if (extra !== undefined) refuseArgument('review', 'unknown', extra);
if (who === undefined && values.from === undefined) refuseArgument('review', 'missing', 'review');

const browser = chromiumPath === undefined ? undefined : await launchChromium();
try {
  process.exitCode = values.from === undefined ? await draft(who ?? '') : await printEdited(values.from);
} finally {
  await browser?.close();
}

/** Drafts every paper of a person. */
async function draft(name: string): Promise<number> {
  const settings = commandSettings();
  const { content, diagnostics, day, locale } = await showCheck(settings);
  const words = paperCommandWords[locale];
  const person = content?.volunteers.get(name);
  if (content && !person) {
    const known = [...content.volunteers.keys()];
    console.error(words.unknownPerson(name, nearest(name, known), known));
    return 1;
  }
  if (!content || !person || hasErrors(diagnostics)) {
    console.error(words.contentErrors);
    return 1;
  }
  const folder = join(outputFolder('review', values.out, settings.roots), name);
  const subject = paperSubject(content, readContent(settings.roots).files, person, day);
  const count = (markdown: string): Promise<number> | number =>
    browser ? pagesOf(browser, markdown, locale) : estimatedPages(markdown);
  console.log(words.title(fullName(person)));
  for (const paper of await personPapers(subject, { portfolio: portfolioOf(content, name, day) }, count)) {
    const { markdown, beside } = await writeDraft(folder, paper.name, paper.markdown);
    const file = `${paper.name}.md`;
    console.log(words.written(shown(folder, file), undefined));
    if (beside) console.log(words.edited(file, beside));
    else if (paper.leftOut.length > 0) console.log(words.leftOut(paper.leftOut.length, file));
    if (paper.missing.length > 0) console.log(words.missing(paper.missing));
    await print(folder, paper.name, markdown, locale, paper.most);
  }
  conclude(locale);
  return 0;
}

/** Prints a paper that was edited by hand, beside it. */
async function printEdited(file: string): Promise<number> {
  const locale = siteLocale();
  const words = paperCommandWords[locale];
  if (extname(file) !== '.md') {
    console.error(words.notMarkdown(file));
    return 1;
  }
  let markdown: string;
  try {
    markdown = await readFile(file, 'utf8');
  } catch {
    console.error(words.noFile(file));
    return 1;
  }
  const name = basename(file, '.md');
  await print(dirname(resolve(file)), name, markdown, locale, name.startsWith('bilan') ? 2 : 1);
  conclude(locale);
  return 0;
}

/** Writes the HTML and, where there is a browser, the PDF. */
async function print(
  folder: string,
  name: string,
  markdown: string,
  locale: CommandLocale,
  most: number,
): Promise<void> {
  const words = paperCommandWords[locale];
  const html = sheetHtml({ markdown, locale });
  await writePaper(folder, `${name}.html`, html);
  console.log(words.written(shown(folder, `${name}.html`), undefined));
  if (!browser) return;
  const { bytes, pages } = await printPdf(browser, html);
  await writePaper(folder, `${name}.pdf`, bytes);
  console.log(words.written(shown(folder, `${name}.pdf`), pages));
  if (pages > most) console.log(words.tooLong(`${name}.pdf`, pages, most));
}

function conclude(locale: CommandLocale): void {
  const words = paperCommandWords[locale];
  console.log(`\n${words.edit}\n${words.private(values.out ?? values.from)}`);
  if (!browser) console.log(words.noBrowser);
}

async function pagesOf(open: Browser, markdown: string, locale: CommandLocale): Promise<number> {
  return (await printPdf(open, sheetHtml({ markdown, locale }))).pages;
}

/** The address of the portfolio, where one is published for everyone to see. */
function portfolioOf(content: Content, slug: string, day: string): string | undefined {
  const { site } = content.issuer.data;
  return site !== undefined && publishable(content, day).people.has(slug)
    ? new URL(`${slug}/`, site).href
    : undefined;
}

function shown(folder: string, file: string): string {
  return relative(process.cwd(), join(folder, file));
}
