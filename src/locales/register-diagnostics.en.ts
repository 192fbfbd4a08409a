/** The problems of the register, in English. */
import type { DifferentFact } from '../openbadges/differences.ts';
import { longDate } from './dates.ts';
import { code, type Found, type Phrase, phrases } from './phrases.ts';
import type { fr } from './register-diagnostics.fr.ts';

const say = phrases('en');

/** The signed facts, as sentences name them. */
const facts: Readonly<Record<DifferentFact, string>> = {
  date: 'the date',
  holderName: 'the name shown',
  summary: 'the summary',
  assessor: 'the person who assessed',
  narrative: 'the narrative',
  evidence: 'the evidence',
  levels: 'the levels',
  title: 'the title',
  description: 'the description',
  criteria: 'the criteria',
  achievementType: 'the type',
  tags: 'the tags',
  competences: 'the competences',
  lastDay: 'how long it is valid',
  declared: 'who declares it',
  coCreators: 'the people who co-created it',
};

const factsOf = (d: Found) =>
  new Intl.ListFormat('en-GB').format(d.list('facts').map((fact) => facts[fact as DifferentFact] ?? fact));

const candidates = (d: Found) =>
  d.list('candidates').length > 0
    ? say`In the renamed file, add ${code(`formerly: [${d.text('former')}]`)}. It may be: ${d.list('candidates').slice(0, 8).map(code).join(', ')}.`
    : undefined;

const untouched = say`This folder is written by ${code('npm run issue')} alone: restore it from the history.`;

const withdrawnAgain = say`A withdrawal is never undone: run ${code('npm run issue')}, which withdraws them again, or restore the last state of the file from the history.`;

export const en: Readonly<Record<keyof typeof fr, Phrase>> = {
  'register-unreadable': () => [say`This file of the register cannot be read: it was changed.`, untouched],
  'register-conflict': () => [
    say`Two branches have each issued this badge: the file holds both.`,
    say`Keep the side of the main branch, which may be published already.`,
    say`Delete the other and the three lines from ${code('<<<<<<<')} to ${code('>>>>>>>')}, then run ${code('npm run issue')}.`,
  ],
  'register-list-conflict': () => [
    say`Two branches have changed this list of withdrawals: the file holds both.`,
    say`Do not choose. ${code('npm run issue')} unites them: what is withdrawn on either side stays so.`,
  ],
  'register-version-missing': (d) => [
    say`Version ${d.number('expected')} of this issued badge is missing: this one is version ${d.number('n')}.`,
    untouched,
  ],
  'register-version-foreign': (d) => [
    say`This version is not of the same badge as ${code(d.text('other'))}.`,
    untouched,
  ],
  'register-version-order': (d) => [
    say`This version is not newer than ${code(d.text('other'))}, which it should replace.`,
    untouched,
  ],
  'register-id-shared': (d) => [
    say`This issued badge is in ${code(d.text('other'))} too: one of the two is a copy.`,
    untouched,
  ],
  'register-status-shared': (d) => [
    say`This issued badge has the same place as ${code(d.text('other'))} in the list of withdrawals: withdrawing one would withdraw the other.`,
    say`Two runs crossed. Delete the one of the two files that was not published, then run ${code('npm run issue')} again.`,
  ],
  'register-status-missing': (d) => [
    say`The list of withdrawals ${code(d.text('list'))} that this issued badge names is not in the register.`,
    untouched,
  ],
  'register-artwork-missing': (d) => [
    say`The picture ${code(d.text('picture'))} of this issued badge is not in the register.`,
    untouched,
  ],
  'register-artwork-altered': () => [
    say`This frozen picture is not the one that was signed: what it holds does not match its name.`,
    untouched,
  ],
  'register-link': () => [
    say`This is a link to another place, which is not followed: the register holds true files alone.`,
    untouched,
  ],
  'register-hidden-file': () => [
    say`A file whose name begins with a dot has no place in the register: it could hide others.`,
    say`Delete it.`,
  ],
  'register-shared': (d) => [
    say`This badge and ${code(d.text('other'))} both say that they were issued as ${code(d.text('name'))}.`,
    say`Remove that name from the ${code('formerly')} of the one which never had it.`,
  ],
  'register-split': (d) => [
    say`This badge was issued under two names: ${code(d.text('first'))} and ${code(d.text('name'))}.`,
    say`Keep in ${code('formerly')} the former name that is its own.`,
  ],
  'register-award-gone': (d) => [
    say`This badge was issued, but the person’s file ${code(`${d.text('former')}.md`)} does not exist any more.`,
    candidates(d),
    say`To withdraw a badge, keep its file and add ${code('withdrawn')} to it.`,
  ],
  'register-volunteer-gone': (d) => [
    say`Badges were issued to a person whose folder ${code(d.text('former'))} does not exist any more.`,
    candidates(d),
  ],
  'register-forged': (d) => [
    d.text('reason') === 'key'
      ? say`This badge is signed with a key that is not, or was no longer, the structure’s in ${code('issuer.md')}.`
      : d.text('reason') === 'form'
        ? say`This file is no longer byte for byte the one that ${code('npm run issue')} wrote: it was changed.`
        : say`This file is not the one that the structure signed: its signature does not match what it says.`,
    d.text('reason') === 'key'
      ? say`A key that others know stays in ${code('issuer.md')}, with ${code('compromised: YYYY-MM-DD')}.`
      : undefined,
    untouched,
  ],
  'register-list-forged': () => [
    say`This list of withdrawals is not the one that the structure signed.`,
    untouched,
  ],
  'register-list-cleared': (d) => [
    d.number('count') === 1
      ? say`A badge that this list withdrew is no longer withdrawn in it: an older state of the file was put back.`
      : say`${d.number('count')} badges that this list withdrew are no longer withdrawn in it: an older state of the file was put back.`,
    withdrawnAgain,
  ],
  'register-list-gone': (d) => [
    d.number('count') === 1
      ? say`This list withdrew a badge, and the file does not exist any more.`
      : say`This list withdrew ${d.number('count')} badges, and the file does not exist any more.`,
    withdrawnAgain,
  ],
  'register-unknown-did': (d) => [
    say`Badges were issued under the identifier ${code(d.text('did'))}, which ${code('issuer.md')} no longer has: nobody could verify them.`,
    say`It is a former address of the site: add it to ${code('formerSites')}, as below.`,
  ],
  'register-compromised-key': (d) => [
    d.number('count') === 1
      ? say`One badge is signed with a key that others know: ${code(d.text('key'))}.`
      : say`${d.number('count')} badges are signed with a key that others know: ${code(d.text('key'))}.`,
    say`The site shows as pending what ${code('npm run issue')} has not signed again yet, with the present key.`,
  ],
  'register-specimen-key': () => [
    say`The key of the specimens is in ${code('issuer.md')}: everyone knows it, and it attests nothing.`,
    say`Remove it from ${code('keys')}, then make a key: ${code('npm run keys')}.`,
  ],
  'register-subjects': (d) => [
    say`This badge and ${code(d.text('other'))} are in the folder of one person, but were issued to two people.`,
    untouched,
  ],
  'register-subject-shared': (d) => [
    say`This badge was issued to the person of ${code(d.text('other'))}, which is in another folder.`,
    untouched,
    say`If the folder was renamed, add ${code('formerly')} to the profile.`,
  ],
  'register-formerly-foreign': (d) => [
    say`Through ${code(d.text('former'))}, this person takes over a badge issued to a name that is not theirs: ${d.text('name')}.`,
    say`Remove that folder from ${code('formerly')} if it was never theirs. If the person changed names, keep the folder’s name first and add ${code('reissue')} to their badges.`,
  ],
  'register-former-holder': (d) => [
    say`Badges signed on ${longDate(d.text('signed'), 'en')} are kept for the folder ${code(d.text('former'))}: this person was not there yet.`,
    d.text('former') === d.text('slug')
      ? say`If they are somebody else’s, give this folder another name: add the last name to it.`
      : say`If they are somebody else’s, remove ${code(d.text('former'))} from ${code('formerly')}.`,
    say`If they are this person’s, correct the first day. If the person is back, restore one of their former badges, with its date.`,
  ],
  'register-tells-more': (d) => [
    say`This badge, signed on ${longDate(d.text('signed'), 'en')}, tells more than the person chooses to show: ${factsOf(d)}.`,
    say`It is no longer published. To sign one that tells less, add ${code('reissue: { date: YYYY-MM-DD, reason: … }')} with the date of today.`,
  ],
  'register-still-withdrawn': () => [
    say`This badge was withdrawn, and its file no longer says ${code('withdrawn')}: it stays withdrawn.`,
    say`Put ${code('withdrawn')} back so that the page gives the reason, or add ${code('reissue')} to issue it again.`,
  ],
  'register-differs': (d) => [
    say`This badge, signed on ${longDate(d.text('signed'), 'en')}, still says something else than this file: ${factsOf(d)}.`,
    say`To sign the correction, add ${code('reissue: { date: YYYY-MM-DD, reason: … }')} with the date of today. Otherwise the page shows what is signed.`,
  ],
  'register-badge-differs': (d) => [
    d.number('count') === 1
      ? say`An issued badge still says something else than this file: ${factsOf(d)}.`
      : say`${d.number('count')} issued badges still say something else than this file: ${factsOf(d)}.`,
    say`If the badge has changed, change ${code('version')} too. To correct an issued badge, add ${code('reissue')} to its file.`,
  ],
};
