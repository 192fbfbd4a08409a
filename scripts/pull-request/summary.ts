/** What merging will do, for the page of the run on GitHub. */
import { codeText, markdownText } from '../../src/authoring/markdown-text.ts';
import type { Locale } from '../../src/locales/interface.ts';
import { pullRequestWords } from '../../src/locales/pull-request.ts';
import { typography } from '../../src/locales/typography.ts';
import type { ChangedPages } from './changed-pages.ts';
import type { Consequences } from './consequences.ts';
import { ended } from './headline.ts';
import type { Affected } from './outlook.ts';

/** How many of a list are named; the others are counted. */
const shownLimit = 20;

/** A page that changes, as it is named. */
export interface NamedPage {
  readonly title: string;
  /** Its name in the folder of previews; `undefined` where it has none. */
  readonly file: string | undefined;
  /** Where it can be read as it is now; `undefined` where it is not published. */
  readonly address: string | undefined;
}

export interface SummarySource {
  readonly locale: Locale;
  readonly headline: string;
  /** `undefined` where the files of before cannot be read. */
  readonly done: Consequences | undefined;
  /** `undefined` where the site of before cannot be built. */
  readonly pages:
    | (Readonly<Record<'new' | 'changed' | 'gone', readonly NamedPage[]>> & Pick<ChangedPages, 'mirrors'>)
    | undefined;
  /** Those whose pages change. */
  readonly concerned: readonly string[];
  /** How many pages have no room among the previews. */
  readonly left: number;
  /** The address of a file, from the content folder, as the pull request has it. */
  readonly fileAddress: (file: string) => string;
}

/** The summary, in Markdown. */
export function mergeSummary(source: SummarySource): string {
  const { locale, done, pages, concerned, left } = source;
  const { merge: words, pages: said } = pullRequestWords(locale);
  /** Words of ours, with their Markdown; names have no place in them. */
  const ours = (text: string) => typography(text, locale);
  /** A sentence with names, which are text and nothing else. */
  const plain = (text: string) => markdownText(typography(ended(text), locale));
  const blocks = [`## ${ours(words.title)}`];
  if (source.headline) blocks.push(`**${plain(source.headline)}**`);
  if (!done) blocks.push(ours(words.unread));
  else {
    if (!done.keyed && done.issued.length > 0) blocks.push(ours(words.noKey));
    for (const fate of ['issued', 'reissued', 'resigned', 'withdrawn', 'dropped', 'tooLate'] as const)
      blocks.push(...list(ours(words.lists[fate]), done[fate].map(badge), words));
    if (done.waiting > 0) blocks.push(ours(words.waiting(done.waiting)));
    if (done.appearing.length > 0) blocks.push(plain(words.appearing(done.appearing)));
    if (done.disappearing.length > 0) blocks.push(plain(words.disappearing(done.disappearing)));
  }
  if (!pages) blocks.push(ours(said.notCompared));
  else if (pages.new.length + pages.changed.length + pages.gone.length > 0) {
    if (concerned.length > 0) blocks.push(plain(words.concerned(concerned)));
    blocks.push(`## ${ours(said.title)}`);
    if (pages.new.length + pages.changed.length > 0) blocks.push(ours(said.open));
    for (const kind of ['new', 'changed', 'gone'] as const)
      blocks.push(...list(ours(said.lists[kind]), pages[kind].map(named), words));
    if (left > 0) blocks.push(ours(said.rest(left)));
    if (pages.mirrors) blocks.push(ours(said.mirrors));
  }
  return `${blocks.join('\n\n')}\n`;

  function badge({ person, title, file }: Affected): string {
    if (person === undefined || title === undefined) return ours(words.someone);
    const text = markdownText(`${person} · ${title}`);
    return file === undefined ? text : `[${text}](<${source.fileAddress(file)}>)`;
  }
}

function named({ title, file, address }: NamedPage): string {
  const text = markdownText(title);
  const linked = address === undefined ? text : `[${text}](<${address}>)`;
  return file === undefined ? linked : `${linked} · ${codeText(file)}`;
}

function list(title: string, lines: readonly string[], words: { more: (count: number) => string }): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - shownLimit;
  const shown = [...lines.slice(0, shownLimit), ...(more > 0 ? [words.more(more)] : [])];
  return [`### ${title}`, shown.map((line) => `- ${line}`).join('\n')];
}
