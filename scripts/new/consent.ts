/** Prints the consent that a person signs, into the git-ignored folder of the papers. */
import { join, relative } from 'node:path';
import { nearest } from '../../src/authoring/advice/nearest.ts';
import { readContent } from '../../src/authoring/read.ts';
import { chromiumPath, launchChromium } from '../../src/chromium.ts';
import { commandLocale } from '../../src/locales/command-locale.ts';
import { newFileWords } from '../../src/locales/new-file.ts';
import { consentPaper } from '../../src/papers/consent.ts';
import { writeDraft, writePaper } from '../../src/papers/draft-folder.ts';
import { printPdf } from '../../src/papers/pdf.ts';
import { sheetHtml } from '../../src/papers/sheet.ts';
import { paperSubject } from '../../src/papers/subject.ts';
import { dayOf, type Settings } from '../../src/settings.ts';
import { outputFolder } from '../paper-folder.ts';
import { paperCommandWords } from '../paper-words.ts';

/**
 * Writes `consent.md`, `.html` and, where there is a browser, `.pdf` into the person's folder of papers, and says so.
 * Gives the exit status: 1 where nobody has that name.
 */
export async function printConsent(
  volunteer: string,
  settings: Settings,
  out: string | undefined,
): Promise<0 | 1> {
  const { content, files } = readContent(settings.roots);
  const locale = commandLocale(content?.issuer.data.language);
  const words = paperCommandWords[locale];
  const person = content?.volunteers.get(volunteer);
  if (!content || !person) {
    const known = [...(content?.volunteers.keys() ?? [])];
    console.error(
      content
        ? words.unknownPerson(volunteer, nearest(volunteer, known), known)
        : newFileWords[locale].noContent,
    );
    return 1;
  }
  const folder = join(outputFolder('new', out, settings.roots), volunteer);
  const day = dayOf(settings.now, content.issuer.data.timeZone);
  const subject = paperSubject(content, files, person, day);
  console.log(newFileWords[locale].consent);
  const { markdown, beside } = await writeDraft(folder, 'consent', consentPaper(subject));
  if (beside) console.log(words.edited('consent.md', beside));
  const html = sheetHtml({ markdown, locale: subject.locale });
  await write('consent.html', html);
  const browser = chromiumPath === undefined ? undefined : await launchChromium();
  try {
    if (browser) {
      const { bytes, pages } = await printPdf(browser, html);
      await write('consent.pdf', bytes, pages);
    }
  } finally {
    await browser?.close();
  }
  console.log(words.private(out));
  if (!browser) console.log(words.noBrowser);
  return 0;

  async function write(file: string, bytes: string | Uint8Array, pages?: number): Promise<void> {
    await writePaper(folder, file, bytes);
    console.log(words.written(relative(process.cwd(), join(folder, file)), pages));
  }
}
