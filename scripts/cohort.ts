/**
 * `npm run cohort`: where each volunteer stands and what is due, and figures without names for funders, into the
 * git-ignored folder `papers/`. `-- --since` and `-- --until` choose the period of the figures.
 */
import { join, relative } from 'node:path';
import { suggestDay } from '../src/authoring/advice/suggest-day.ts';
import { hasErrors } from '../src/authoring/check.ts';
import { readContent } from '../src/authoring/read.ts';
import { isDay } from '../src/authoring/schemas/fields.ts';
import { chromiumPath, launchChromium } from '../src/chromium.ts';
import { cohortPaper, figuresPaper } from '../src/papers/cohort.ts';
import { writeDraft, writePaper } from '../src/papers/draft-folder.ts';
import { printPdf } from '../src/papers/pdf.ts';
import { sheetHtml } from '../src/papers/sheet.ts';
import { paperSubject } from '../src/papers/subject.ts';
import { figuresOf } from '../src/portfolio/figures.ts';
import { commandSettings } from '../src/settings.ts';
import { readOptions, refuseArgument } from './options.ts';
import { outputFolder } from './paper-folder.ts';
import { paperCommandWords } from './paper-words.ts';
import { showCheck } from './show-check.ts';

const { values } = readOptions('cohort', {
  since: { type: 'string' },
  until: { type: 'string' },
  out: { type: 'string' },
});
for (const day of [values.since, values.until])
  if (day !== undefined && !isDay(day)) refuseArgument('cohort', 'unknown', suggested(day));

const settings = commandSettings();
const { content, diagnostics, day, locale } = await showCheck(settings);
const words = paperCommandWords[locale];

if (!content || hasErrors(diagnostics)) {
  console.error(words.contentErrors);
  process.exitCode = 1;
} else {
  const { files } = readContent(settings.roots);
  const subjects = [...content.volunteers.values()].map((person) =>
    paperSubject(content, files, person, day),
  );
  if (values.since !== undefined && values.since > (values.until ?? day))
    refuseArgument('cohort', 'unknown', `--since ${values.since} --until ${values.until ?? day}`);
  const starts = subjects.map(({ person }) => person.profile.data.starts).sort();
  const period = { from: values.since ?? starts[0] ?? day, to: values.until ?? day };
  const folder = outputFolder('cohort', values.out, settings.roots);
  const papers = [
    { name: 'cohort', markdown: cohortPaper(subjects, day, locale) },
    {
      name: 'figures',
      markdown: figuresPaper(figuresOf(content, period), period, content.issuer.data.name, locale),
    },
  ];
  const browser = chromiumPath === undefined ? undefined : await launchChromium();
  try {
    for (const { name, markdown } of papers) {
      const { markdown: kept, beside } = await writeDraft(folder, name, markdown);
      console.log(words.written(relative(process.cwd(), join(folder, `${name}.md`)), undefined));
      if (beside) console.log(words.edited(`${name}.md`, beside));
      const html = sheetHtml({ markdown: kept, locale });
      await write(`${name}.html`, html);
      if (browser) {
        const { bytes, pages } = await printPdf(browser, html);
        await write(`${name}.pdf`, bytes, pages);
      }
    }
  } finally {
    await browser?.close();
  }
  console.log(`\n${words.private(values.out)}`);
  if (!browser) console.log(words.noBrowser);

  async function write(file: string, bytes: string | Uint8Array, pages?: number): Promise<void> {
    await writePaper(folder, file, bytes);
    console.log(words.written(relative(process.cwd(), join(folder, file)), pages));
  }
}

/** A day as it was typed, and as it has to be. */
function suggested(day: string): string {
  const nearest = suggestDay(day);
  return nearest === undefined ? day : `${day} (${nearest} ?)`;
}
