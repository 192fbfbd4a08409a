import type { InitWords } from './init.ts';

const abandon = (journal: string) =>
  `To give up an interrupted preparation: git stash -u puts aside all that is not saved. Then delete ${journal}.`;

const presentationRequest = 'here in a few sentences: who you are, what volunteers do with you.';

const files = (count: number) => `${count} ${count > 1 ? 'files' : 'file'}`;

/** What `npm run init` says and writes, in English. */
export const en: InitWords = {
  title: 'Make this copy the site of your organisation',
  questions: {
    name: 'What is the name of the organisation?',
    tagline: 'What does it do, in one sentence? (optional)',
    place: 'Which town is it in? (optional)',
    url: 'What is the address of its own web site? (optional)',
    email: 'Which e-mail address answers questions? (optional)',
    site: 'At which address will the badges be published? Leave empty if you do not know yet.',
    accent: 'What is its colour, such as #0b6e4f? (optional)',
    timeZone: 'What is its time zone?',
  },
  invalid: {
    name: 'A name is needed, on one line.',
    tagline: 'One or two sentences are needed, of 400 characters at most.',
    place: 'The name of a town is needed, on one line.',
    url: 'A web address begins with https://.',
    email: 'An e-mail address is written like contact@organisation.example.',
    site: 'The address of the site begins with https://, is open to all and has neither “?” nor “#”.',
    accent: 'A colour is written like #0b6e4f: a hash and six characters from 0 to 9 or a to f.',
    timeZone: 'A time zone is written like Europe/Paris.',
  },
  unsuited: (option, value) => `“${value}” does not suit ${option}.`,
  language: '--language expects fr or en.',
  catalogueOption: '--catalogue expects starter or sample.',
  noFramework: (file) => `The framework file ${file} does not exist, or is no .md file.`,
  askCatalogue: 'Which badges do you start from?',
  catalogue: {
    starter: 'A small pathway: five badges and one mission',
    sample: 'All the badges, pathways and missions of the sample, to be read again',
  },
  askApply: 'Make these changes?',
  cancelled: 'Nothing was changed.',
  yesNeeded: 'Nothing was changed. To make these changes, add --yes.',
  resumed: 'A preparation had been interrupted. It goes on with the same answers.',
  shaded: (accent, shown) =>
    `The colour ${accent} is hard to read on a light ground. The site will show ${shown} there, a little darker.`,
  plan: {
    removed: (count) => `To be removed: ${files(count)}`,
    changed: (count) => `To be changed: ${files(count)}`,
    added: (count) => `To be added: ${files(count)}`,
  },
  refusals: {
    issued: ({ people }) =>
      `Badges are already issued in ${people}/credentials/. They bind the organisation: nothing is touched.`,
    'not-sample': ({ content }) =>
      `The folder ${content}/ is no longer the sample: what you wrote there would be removed.
If that is meant, save everything in git (commit), then start again with --yes.`,
    uncommitted: () =>
      `Files that would be replaced have changes that git does not keep yet, or that git ignores.
Save them (commit), undo them or put them elsewhere, then start again.`,
    'not-agreed': ({ about, journal }) =>
      `These files were added or changed after you agreed. They would be lost: nothing is touched.
${about.map((file) => `  ${file}`).join('\n')}
Put them outside of this repository, then start again. You can bring them back afterwards.
${abandon(journal)}`,
    unreadable: ({ journal }) =>
      `A preparation had been interrupted, and nothing says any more what was agreed to. Nothing is touched.
${abandon(journal)}`,
    'other-folder': ({ about: [begunIn], journal }) =>
      `A preparation had been interrupted in the folder ${begunIn}/. Nothing is touched here.
Finish it first, in that folder.
${abandon(journal)}`,
    'other-answers': ({ about, journal }) =>
      `A preparation had been interrupted. Its answers were not these: ${about.join(', ')}. Nothing is touched.
To finish it with its own answers, start again without these options.
${abandon(journal)}`,
  },
  notWritten: (file, why) => `Nothing was changed: the file ${file} cannot be written (${why}).`,
  done: (name) => `This copy is now the site of ${name}.`,
  dryRun: 'A trial only: nothing was changed.',
  noKeys: 'No key yet: once the address of the site is chosen, run npm run keys.',
  reread: 'These lines are not yet your own. Put your own words there:',
  save: 'To finish, save these files in the repository: git add -A && git commit -m "Our organisation" && git push',
  presentationRequest,
  presentation: (name) =>
    `Present ${name} ${presentationRequest}

For each activity that someone carries out, we give a **badge**. It says what the person did, when, and who saw it.`,
  readme: ({ name, tagline, site, engine }) => `# The badges of ${name}
${tagline ? `\n${tagline}\n` : ''}
${site ? `The site: <${site}>\n` : 'The site has no address yet.\n'}
| I want to… | I read |
|---|---|
| give a badge | [Giving a badge](content/guide/index.en.mdx) |
| understand a message | [Understanding a message](content/guide/mistakes.en.mdx) |
| support a person | [Supporting a person](content/guide/accompanying.en.mdx) |
| show someone their portfolio | [Your portfolio](content/guide/volunteer.en.mdx) |
| write a badge or a pathway | [Preparing the catalogue](content/guide/catalogue.en.mdx) |
| go online, make the key | [Publishing and signing](content/guide/publishing.en.mdx) |
| change the key or the address | [Keys and moving](content/guide/keys.en.mdx) |
| install a later version | [Updating](content/guide/updating.en.mdx) |
| know what is published | [Privacy](content/guide/privacy.en.mdx) |

What we write is in \`content/\`. The rest is the program, [Jalon](${engine}), which is free software.
`,
};
