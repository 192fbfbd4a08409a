/** What is left to configure, in English. */
import type { HealthWords } from './health.ts';
import { code, phrases } from './phrases.ts';

const say = phrases('en');
const listed = (names: readonly string[]) => {
  const shown = names.slice(0, 8).map(code).join(', ');
  return names.length > 8 ? `${shown}… (${names.length} in all)` : shown;
};

export const en: HealthWords = {
  title: 'What is left to configure',
  intro: 'For the structure, before it opens the site to everyone. This page exists in previews only.',
  points: (count) => (count === 1 ? '1 point is left.' : `${count} points are left.`),
  done: 'Nothing to do',
  doneWords: say`Everything that the program can check is in place.`,
  importance: {
    first: 'First',
    next: 'Next',
    later: 'When you like',
  },
  importanceWords: {
    first: 'Without it, the site misleads its readers or does not follow the law.',
    next: 'It is expected of a structure that publishes.',
    later: 'The site does without; it is better with it.',
  },
  open: say`File to open:`,
  more: say`Consents that end are not counted here. To count them too:`,
  items: {
    'no-site': () => [
      say`The site has no address of its own yet.`,
      say`Choose one that you will keep for long. Open the page ${code('key/')} of your site, or run ${code('npm run keys')}.`,
    ],
    'no-keys': () => [
      say`The structure has no key: its badges are specimens, which attest nothing.`,
      say`Open the page ${code('key/')} of your site, or run ${code('npm run keys')}.`,
    ],
    'no-removal-address': () => [
      say`Nobody would know whom to ask for the removal of their page.`,
      say`Add a line ${code('email: …')}, or ${code('removal: …')}.`,
    ],
    'legal-missing': ({ count, names }) => [
      count === 1 ? say`The legal pages lack one fact.` : say`The legal pages lack ${count} facts.`,
      say`Write ${listed(names)}: the handbook’s page on publishing shows how.`,
    ],
    'example-on': () => [
      say`Every page says that the people and the facts are invented.`,
      say`Take away the line ${code('example: true')} once the content is yours.`,
    ],
    'presentation-to-write': () => [
      say`The home page still asks for a presentation of the structure.`,
      say`Replace “Present … here” with a few sentences, under the three hyphens.`,
    ],
    'no-url': () => [
      say`The structure’s own web site is not given: nobody can go and see who attests.`,
      say`Add a line ${code('url: https://structure.example')}.`,
    ],
    'no-tagline': () => [
      say`No sentence says what the structure is.`,
      say`Add a line ${code('tagline: …')}: it stands under the name.`,
    ],
    'no-repository': () => [
      say`No link leads from the pages to the files, or to the forms.`,
      say`Add a line ${code('repository: https://github.com/account/badges')}, with the address of the repository.`,
    ],
    'no-accent': () => [
      say`The site has the colour that it started with.`,
      say`Add a line ${code("accent: '#b8431a'")} with the structure’s own colour.`,
    ],
    'awards-pending': ({ count }) => [
      count === 1 ? say`One badge waits for its signature.` : say`${count} badges wait for their signature.`,
      say`Run ${code('npm run issue')}, or leave it to the publishing workflow.`,
    ],
    'invented-people': ({ count }) => [
      count === 1 ? say`One invented person is published.` : say`${count} invented people are published.`,
      say`Erase their folders. They are known by the line ${code('example:')} of ${code('profile.md')}.`,
    ],
    'framework-to-confirm': ({ names }) => [
      say`The framework ${names.join()} says of itself that it is to be confirmed.`,
      say`Compare it with that of the structure, correct it, then take that sentence away.`,
    ],
    'no-portfolio': () => [
      say`No portfolio is published.`,
      say`Make the folder of a person, with their consent: the handbook says how.`,
    ],
    'badges-apart': ({ count, names }) => [
      count === 1
        ? say`One badge is on no pathway: ${listed(names)}.`
        : say`${count} badges are on no pathway: ${listed(names)}.`,
      say`Add them to a stage of a pathway, or leave them apart.`,
    ],
    'pathway-empty': ({ names }) => [
      say`Nobody follows the pathway “${names.join()}” on the site.`,
      say`Name it in ${code('pathways')} of someone’s profile, or take it away.`,
    ],
    'consent-ending': ({ count }) => [
      count === 1 ? say`One consent ends within 60 days.` : say`${count} consents end within 60 days.`,
      say`Ask for a new one, and change ${code('ends')} in ${code('profile.md')}. Otherwise the page goes.`,
    ],
    'consent-ended': ({ count }) => [
      count === 1
        ? say`One person is no longer published: their consent ended.`
        : say`${count} people are no longer published: their consent ended.`,
      say`Ask for a new consent, or erase the folder.`,
    ],
    'consent-withdrawn': ({ count }) => [
      count === 1
        ? say`One person withdrew their consent: their page is gone.`
        : say`${count} people withdrew their consent: their pages are gone.`,
      say`Withdraw the badges and erase the folder: the handbook’s page on privacy says how.`,
    ],
    'consent-missing': ({ count }) => [
      count === 1
        ? say`One person waits for a consent, their own or a parent’s.`
        : say`${count} people wait for a consent, their own or a parent’s.`,
      say`Have it signed, then write ${code('consent')} in ${code('profile.md')}.`,
    ],
    'no-workflow': ({ names }) => [
      say`Nothing publishes the site by itself, nor takes away a page whose consent ended.`,
      say`Put back ${listed(names)}, as the original project has them.`,
    ],
    'private-workflows': ({ names }) => [
      say`Workflows of the private repository are no longer those of the program: ${listed(names)}.`,
      say`Copy them again to ${code('.github/workflows')} of the private repository.`,
    ],
  },
};
