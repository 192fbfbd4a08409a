/**
 * In the check of a pull request, once its site is built with specimens (in `dist/`, or `--site`): says in the summary of
 * the run what merging will do, and puts the pages that change into `.jalon/pages/` (or `--out`), each as one file.
 */
import { appendFileSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../../src/authoring/read.ts';
import { realRoots, shownPlace, shownRoots } from '../../src/authoring/roots.ts';
import { pullRequestWords } from '../../src/locales/pull-request.ts';
import { commandSettings } from '../../src/settings.ts';
import { siteLocale } from '../options.ts';
import { gitIn } from '../publish/git.ts';
import { baseCommit, checkOut } from './base.ts';
import { buildBase } from './base-site.ts';
import { readBuilt } from './built-folder.ts';
import { changedPages } from './changed-pages.ts';
import { consequences } from './consequences.ts';
import { fileAddress, pullRequestOf } from './event.ts';
import { guarded } from './guard.ts';
import { headline } from './headline.ts';
import { outlookOf } from './outlook.ts';
import { pageNames } from './page-names.ts';
import { previewOf } from './preview.ts';
import { mergeSummary } from './summary.ts';
import { writePreview } from './write-preview.ts';

const project = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    site: { type: 'string', default: join(project, 'dist') },
    out: { type: 'string', default: join(project, '.jalon', 'pages') },
  },
});
const settings = commandSettings();
const locale = siteLocale();
const words = pullRequestWords(locale);
const pullRequest = pullRequestOf(process.env);
const git = gitIn(settings.people);
const top = await realpath(await git.read('rev-parse', '--show-toplevel'));
const folder = shownRoots(await realRoots(settings.roots), top);

const checkout = await checkOut(settings.roots, await baseCommit(git, pullRequest));
try {
  const [before, after] = await Promise.all(
    [checkout.roots, settings.roots].map((roots) => outlookOf(roots, settings)),
  );
  const done = before && after && consequences(before, after);
  const site = await guarded(() => buildBase(checkout, project));
  const built = await readBuilt(values.site);
  const former = site && (await readBuilt(site.folder));
  const changed = former && (await changedPages(former, built));
  const address = readContent(checkout.roots).content?.issuer.data.site;
  const published =
    former && address ? { site: former.address, pages: new Set(former.pages.keys()) } : undefined;
  const preview = await previewOf({
    after: built,
    changed: changed ?? { new: [], changed: [] },
    published,
    locale,
  });
  const lists = changed && pageNames({ changed, before: former, after: built, preview, published });
  const paths = changed && [...changed.new, ...changed.changed, ...changed.gone];
  const sentence = headline(words.merge, done, paths?.length);

  await writePreview(values.out, {
    after: built,
    locale,
    headline: sentence,
    preview,
    lists,
  });
  const text = mergeSummary({
    locale,
    headline: sentence,
    done,
    pages: lists && { ...lists, mirrors: changed.mirrors },
    concerned: concerned(paths ?? [], new Map([...(before?.people ?? []), ...(after?.people ?? [])])),
    left: preview.left,
    fileAddress: (file) => fileAddress(pullRequest, shownPlace(folder, file)),
  });
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary) appendFileSync(summary, text);
  else process.stdout.write(text);
  await site?.remove();
} finally {
  await checkout.remove();
}

/** The people whose own pages are among some pages; one who was renamed has pages under either name. */
function concerned(paths: readonly string[], people: ReadonlyMap<string, string>): string[] {
  const slugs = new Set(paths.map((path) => path.split('/')[1]));
  return [...new Set([...people].filter(([slug]) => slugs.has(slug)).map(([, name]) => name))];
}
