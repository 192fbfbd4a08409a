import type { Revelation } from '../authoring/schemas/imported-badge.ts';
import type { ImportingBadgeWords } from './importing-badge.ts';
import { code, phrases } from './phrases.ts';

const say = phrases('en');
const quoted = (text: string) => say`“${text}”`;

const told: Readonly<Record<Revelation, string>> = {
  name: say`the person’s name in full`,
  email: say`their e-mail address`,
  'email-hash': say`the hash of their e-mail address, which is still personal data`,
  others: say`the name of somebody else, which this site does not show`,
  phone: say`a phone number`,
  'birth-date': say`a date of birth`,
  address: say`a postal address`,
  identifier: say`a number or an identifier of the person`,
  linked: say`the web address at which the whole badge can be read`,
};

/** What `npm run import -- badge` says, in English. */
export const en: ImportingBadgeWords = {
  refused: say`Nothing was written.`,
  noFile: (file) => say`The file ${quoted(file)} does not exist. Check its name and its folder.`,
  webAddress: (address) =>
    say`${code(address)} is an address, and a file is needed. Open it in a browser, save the picture or the ${code('.json')} file of the badge, then give that file.`,
  folder: (file) => say`${quoted(file)} is a folder. Give the file of the badge.`,
  unreadable: (file, why) => say`The file ${quoted(file)} cannot be opened (${why}).`,
  tooLarge: (mebibytes) => say`This file is too large for a badge: ${mebibytes} MB at most.`,
  badPicture: say`The picture of this badge cannot be drawn safely. Ask its issuer for another one.`,
  noContent: (folder) => say`The content of ${quoted(folder)} cannot be read. Run: npm run check`,
  noVolunteer: (slug, known) => say`Nobody has a folder ${code(slug)}. Folders: ${known}.`,
  notWritten: (file, why) => say`The file ${code(file)} cannot be written (${why}).`,
  notValid: (outcome, reason) => say`This badge is not brought in (${outcome.toLowerCase()}). ${reason}`,
  specimen: say`This badge is a specimen: its signature attests nothing.`,
  older: say`This badge is neither an Open Badges 3 nor a readable Open Badges 2. Ask its issuer for a newer version.`,
  unanswered: (address) =>
    address === ''
      ? say`This Open Badges 2 badge says neither its title nor its issuer: it cannot be brought in.`
      : say`This Open Badges 2 badge leaves its title or its issuer to the address ${code(address)}, which does not answer. If it opens in a browser, check your connection, then try again. If it is gone, nothing says any more what this badge is: it cannot be brought in.`,
  otherName: (found, name) =>
    say`This badge names ${quoted(found)}, and this folder is that of ${name}. Make sure that it is the same person.`,
  namesake: (issuer, format, site) =>
    format === 'open-badges-2'
      ? say`This badge says to be of ${quoted(issuer)}, the name of your structure, and nothing can prove whom it comes from.`
      : site === undefined
        ? say`This badge says to be of ${quoted(issuer)}, the name of your structure, but another key signed it, which answers for no address. Anyone can take that name.`
        : say`This badge says to be of ${quoted(issuer)}, the name of your structure, but ${site} signed it. Anyone can take that name.`,
  yes: say`To bring it in all the same, run it again with ${code('--yes')}.`,
  already: (file, day) => say`This badge is there already: ${file}, seen on ${day}. Nothing was written.`,
  found: (title, issuer) => say`${quoted(title)}, issued by ${quoted(issuer)}.`,
  valid: (site) =>
    site === undefined
      ? say`Verified. No web address answers for the key that signed it.`
      : say`Verified. The key that signed it is published at ${site}.`,
  recognised: say`This is an Open Badges 2 badge: it is recognised, and cannot be verified. The page will say so.`,
  names: (name) => say`It names ${quoted(name)}.`,
  namesNobody: say`It names nobody: make sure that it is this person’s.`,
  told: (what) =>
    say`Its file holds ${new Intl.ListFormat('en').format(what.map((one) => told[one]))}. So it will not be published. If the person agrees, write ${code('original: public')} and ${code(`reveals: [${what.join(', ')}]`)}.`,
  inRepository: say`In a public repository, everyone can read this file all the same.`,
  written: say`Written:`,
  wouldWrite: say`Would be written:`,
  dryRun: say`Trial: nothing was written.`,
  notShown: (file) =>
    say`These badges are not shown: the person did not choose it. To show them, add ${code('elsewhere')} to ${code('show')} in ${file}.`,
  next: (file) => say`The person may add their words at the end of ${file}. Then run: npm run check`,
};
