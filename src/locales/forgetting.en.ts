import type { ForgettingWords } from './forgetting.ts';

/** What `npm run forget` says, in English. */
export const en: ForgettingWords = {
  unknown: (name, nearest, known) =>
    `Nothing is held of “${name}”: there is no such folder, or the person is forgotten already.${nearest === undefined ? '' : ` Did you mean “${nearest}”?`}
Known folders: ${known.join(', ') || 'none'}.`,
  unknownHere:
    'Nothing is held under this name: there is no such folder, or the person is forgotten already.',
  contentErrors:
    'Nothing was erased: correct the errors above first. Those of the person’s own folder do not count.',
  keyNeeded: (count) =>
    `Nothing was erased: ${count === 1 ? '1 badge has' : `${count} badges have`} to be signed first, and the key is not here.
A badge that is erased without being withdrawn would stay valid for whoever has a copy.
On GitHub, the button has the key: Actions → “Oublier une personne” → Run workflow.`,
  title: (slug) => `Forget “${slug}”`,
  titleHere: 'Forget a person',
  withdraw: (count) => (count === 1 ? '1 badge to withdraw' : `${count} badges to withdraw`),
  sign: (count) =>
    count === 1
      ? '1 badge of another person, to sign again without the name'
      : `${count} badges of other people, to sign again without the name`,
  badges: (count) =>
    count === 1
      ? '1 badge of the catalogue, to write without the name'
      : `${count} badges of the catalogue, to write without the name`,
  files: (count) =>
    count === 1
      ? '1 file of the person’s folder, to erase'
      : `${count} files of the person’s folder, to erase`,
  register: (count) =>
    count === 1 ? '1 file of the register, to erase' : `${count} files of the register, to erase`,
  made: 'What the commands had made of it on this machine, to erase',
  mentions: (count) =>
    count === 1
      ? '1 other file holds one of the person’s names, or the same first name: to read again'
      : `${count} other files hold one of the person’s names, or the same first name: to read again`,
  naming: (count) =>
    count === 1
      ? '1 former version of another person’s badge still holds the name, in the register alone'
      : `${count} former versions of other people’s badges still hold the name, in the register alone`,
  more: (count) => `… and ${count} more`,
  dryRun: (slug) =>
    `Nothing has been done yet. It cannot be undone: read this list again.\nTo do it: npm run forget -- ${slug} --yes`,
  done: 'Done: the badges are withdrawn, and the files erased.',
  folder: '<folder>',
  discreet:
    'Everyone can read this page: it names nobody. <folder> is the folder that you typed, and its former names.',
  counted: (count) =>
    `${count === 1 ? '1 file' : `${count} files`}. For the names, on a computer, before you merge: npm run forget -- <folder>`,
  remains: ({ at, folders, catalogue, mentions, naming }) =>
    [
      'What remains to be done by people:',
      `Publish. Commit these changes to the main branch of the repository.
The published site forgets the person with the publication that follows.`,
      ...(catalogue.length > 0
        ? [
            `The public repository. These badges credited the person; make sure that the line is gone there:
${catalogue.map((file) => `  ${file}`).join('\n')}`,
          ]
        : []),
      ...(mentions.length > 0
        ? [
            `Read again. These files hold one of the person’s names, or the same first name:
${mentions.map((file) => `  ${file}`).join('\n')}`,
          ]
        : []),
      ...(naming.length > 0
        ? [
            `Know. These former versions of other people’s badges still hold the name.
The site no longer publishes them, but the register keeps them:
${naming.map((file) => `  ${file}`).join('\n')}`,
          ]
        : []),
      `The history of the repository. It keeps all that was erased, for everyone to read where it is public.
Somebody who knows git can purge it, in a new clone of the repository:
  git filter-repo --invert-paths ${folders.map((name) => `--path ${at}volunteers/${name}/ --path ${at}credentials/${name}/`).join(' ')}
  git push --force --all
Never add ${at}credentials/status to it: a withdrawn badge would become valid again.
Every clone has to be made anew afterwards, and links to earlier commits lead nowhere.`,
      `Copies of the repository. On GitHub: Insights → Forks, then write to whoever has one.
Ask your colleagues to erase theirs too.`,
      `What GitHub keeps beside it. Delete the issues, their pictures, and the runs of the Actions menu that name the person.
A closed pull request goes on showing its files: only GitHub’s support can purge it.
https://support.github.com/`,
      `Copies of the site. The cache of GitHub Pages is empty after about ten minutes.
Search engines take weeks; ask them to remove the page:
  https://search.google.com/search-console/removals
  https://www.bing.com/webmasters/tools/contentremoval
  https://web.archive.org (write to info@archive.org)`,
      `Papers. The signed consent, the printed review, the files of papers/ and the e-mails.
Keep only what the law asks you to keep, and tell the person what that is.`,
      `Tell. Tell the person what is done, what remains, and what you cannot erase:
the files of badges that they gave away themselves. Whoever verifies these sees that they are withdrawn.
Tell those who had the link from you too: SDJES (ex-DDCS), partners, employers.`,
    ].map((part, index) => (index === 0 ? part : `${index}. ${part.replaceAll('\n', '\n   ')}`)),
};
