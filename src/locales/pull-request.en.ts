import type { PullRequestWords } from './pull-request.ts';

const list = (items: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);

const many = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

/** A number of badges; the word is left out where a badge was just named. */
const badges = (count: number, named: boolean) => (named ? `${count}` : many(count, 'badge', 'badges'));

/** Who receives badges: by name, where they are few. */
const recipients = (names: readonly string[]) => (names.length > 4 ? `${names.length} people` : list(names));

/** What is said about a pull request, in English. */
export const en: PullRequestWords = {
  severity: { error: 'Error', warning: 'To check' },
  check: {
    title: 'Check of the files',
    counted: (errors, warnings) => {
      const toCheck = `${many(warnings, 'point', 'points')} to check`;
      if (errors === 0) return warnings === 0 ? 'No errors.' : `No errors, ${toCheck}.`;
      const found = `**${many(errors, 'error', 'errors')}**`;
      return `${found}${warnings > 0 ? `, ${toCheck}` : ''}. Correct the errors in these files: the check will start again by itself.`;
    },
    columns: { severity: 'Severity', place: 'Where', wrong: 'What is wrong', write: 'What to write' },
    cut: (count) =>
      count === 1
        ? '1 more point does not fit into this table. Correct these first.'
        : `${count} more points do not fit into this table. Correct these first.`,
  },
  merge: {
    title: 'What merging will do',
    nothing: 'Nothing changes: neither the badges nor the pages.',
    parts: {
      issued: (count, people, keyed) =>
        `${many(count, 'badge', 'badges')} ${keyed ? 'will' : 'would'} be issued to ${recipients(people)}`,
      reissued: (count, named) => `${badges(count, named)} will be issued again`,
      resigned: (count, named) => `${badges(count, named)} will be signed with the new key`,
      withdrawn: (count, named) => `${badges(count, named)} will be withdrawn`,
      dropped: (count, named, keyed) =>
        `${badges(count, named)} ${keyed ? 'will' : 'would'} no longer be issued`,
      pages: (count) => `${many(count, 'page changes', 'pages change')}`,
    },
    noKey: 'The structure has no key yet. The badges will be issued once it has one.',
    waiting: (count) =>
      count === 1
        ? '1 more badge was waiting already: it will be issued at the same time.'
        : `${count} more badges were waiting already: they will be issued at the same time.`,
    lists: {
      issued: 'Badges to issue',
      reissued: 'Badges to issue again',
      resigned: 'Badges to sign with the new key',
      withdrawn: 'Badges to withdraw',
      dropped: 'Badges that will no longer be issued',
      tooLate: 'Badges not issued: their validity has already passed',
    },
    someone: 'Someone who is not published',
    appearing: (names) =>
      names.length > 1 ? `Pages appear, for ${list(names)}.` : `A page appears, for ${list(names)}.`,
    disappearing: (names) =>
      names.length > 1 ? `Pages disappear, for ${list(names)}.` : `A page disappears, for ${list(names)}.`,
    concerned: (names) => `${names.length > 1 ? 'People concerned' : 'Person concerned'}: ${list(names)}.`,
    more: (count) => `… and ${count} more`,
    unread: 'The files of before could not be read: the badges are not compared.',
  },
  pages: {
    title: 'The pages that change',
    lists: { new: 'New pages', changed: 'Changed pages', gone: 'Pages that disappear' },
    mirrors: 'These pages change in the other languages of the site as well.',
    open: 'To see them, download **pages** at the bottom of this page. Unpack the folder, then open `index.html`.',
    rest: (count) =>
      count === 1
        ? '1 more page changes, without a preview here: there are too many. It is in **site**.'
        : `${count} more pages change, without a preview here: there are too many. They are in **site**.`,
    notCompared: 'The site of before could not be built: the pages are not compared.',
  },
  preview: {
    title: 'Preview of the pages that change',
    heading: 'What changes',
    intro: 'Open a page to see it as it will be.',
    home: 'home-page',
    banner: {
      page: 'Preview: this page is not published yet.',
      index: 'Preview: these pages are not published yet.',
    },
    specimens: {
      page: 'Its badges are specimens: they attest nothing.',
      index: 'Their badges are specimens: they attest nothing.',
    },
    label: 'Preview',
    back: 'All pages that change',
    nothing: 'No page changes.',
    rest: (count) =>
      count === 1
        ? '1 more page changes. It has no preview here: there are too many.'
        : `${count} more pages change. They have no preview here: there are too many.`,
  },
};
