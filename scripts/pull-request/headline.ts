/** What merging will do, in one sentence. */
import type { PullRequestWords } from '../../src/locales/pull-request.ts';
import type { Consequences } from './consequences.ts';

/** A sentence with one full stop, even where a shortened name ends it. */
export function ended(sentence: string): string {
  return sentence.replace(/\.*$/, '.');
}

/** "2 badges will be issued to Lucia M., 1 will be withdrawn, 3 pages change."; `pages` where they were compared. */
export function headline(
  words: PullRequestWords['merge'],
  done: Consequences | undefined,
  pages: number | undefined,
): string {
  const parts: string[] = [];
  if (done && done.issued.length > 0) {
    const people = [...new Set(done.issued.map(({ person }) => person ?? words.someone))];
    parts.push(words.parts.issued(done.issued.length, people, done.keyed));
  }
  for (const fate of ['reissued', 'resigned', 'withdrawn', 'dropped'] as const) {
    const count = done?.[fate].length ?? 0;
    if (count > 0) parts.push(words.parts[fate](count, parts.length > 0, done?.keyed ?? true));
  }
  if (pages) parts.push(words.parts.pages(pages));
  if (parts.length > 0) return ended(parts.join(', '));
  const moves =
    (done?.appearing.length ?? 0) + (done?.disappearing.length ?? 0) + (done?.tooLate.length ?? 0);
  return done && pages !== undefined && moves === 0 ? words.nothing : '';
}
