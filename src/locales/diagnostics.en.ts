/** The problems of the content, in English. */
import type { fr } from './diagnostics.fr.ts';
import { code, type Found, type Phrase, phrases } from './phrases.ts';

const say = (sentence: TemplateStringsArray, ...values: (string | number)[]) =>
  phrases('en')(sentence, ...values);

/** What the field is for, in its own documentation. */
const about = (d: Found) => d.doc && say`This field: ${d.doc}`;
const meant = (d: Found, name = 'nearest') => d.text(name) && say`Did you mean ${code(d.text(name))}?`;
const rather = (d: Found) => d.text('suggestion') && say`Write ${code(d.text('suggestion'))} instead.`;
const exist = (d: Found) =>
  d.list('known').length > 0 ? say`Possible names: ${listed(d.list('known'))}.` : undefined;
const field = (d: Found) => code(d.text('field'));
const line = (d: Found, value: string) => code(`${d.text('field')}: ${value}`);

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 12).map(code).join(', ');
  return names.length > 12 ? `${shown}… (${names.length} in all)` : shown;
}

const types: Readonly<Record<string, string>> = {
  text: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  list: 'a list',
  group: 'a group of fields',
  choice: 'a name, a list or a group of fields',
  nothing: 'nothing',
};
const typeOf = (name: string) => types[name] ?? name;

const unknown =
  (what: string, where: string): Phrase =>
  (d) => [
    say`There is no ${what} “${d.text('name')}”.`,
    meant(d),
    exist(d) ?? say`There is nothing of the kind in ${code(where)} yet.`,
  ];

export const en: Readonly<Record<keyof typeof fr, Phrase>> = {
  // The folder and the files
  'missing-content': (d) => [
    say`The content folder “${d.text('folder')}” does not exist.`,
    say`Create it, or correct the setting ${code('JALON_CONTENT')}.`,
  ],
  unreadable: (d) => [
    say`The folder “${d.text('folder')}” cannot be read.`,
    say`Check that you are allowed to read it.`,
  ],
  'missing-file': (d) => [
    say`The file ${code(d.text('name'))} is missing.`,
    d.text('kind') === 'profile'
      ? say`A person’s folder begins with this file: create it, or delete the folder.`
      : say`The site cannot exist without it: create it here.`,
  ],
  'unexpected-file': (d) => [
    say`The file “${d.text('name')}” does not belong here.`,
    d.text('suggestion') ? say`Rename it to ${code(d.text('suggestion'))}.` : say`Move it or delete it.`,
    say`This folder may hold: ${listed(d.list('expected'))}.`,
  ],
  'unexpected-folder': (d) => [
    say`The folder “${d.text('name')}” does not belong here.`,
    d.text('suggestion') ? say`Rename it to ${code(d.text('suggestion'))}.` : say`Move it or delete it.`,
    say`This folder may hold: ${listed(d.list('expected'))}.`,
  ],
  'bad-file-name': (d) => [
    say`The name “${d.text('name')}” cannot be used in an address.`,
    say`A name has 3 to 60 characters: small letters without accents, digits and hyphens.`,
    d.text('suggestion') && say`Rename the file to ${code(d.text('suggestion'))}.`,
  ],
  'bad-folder-name': (d) => [
    say`The folder name “${d.text('name')}” cannot be used in an address.`,
    say`A name has 3 to 60 characters: small letters without accents, digits and hyphens.`,
    d.text('suggestion') && say`Rename the folder to ${code(d.text('suggestion'))}.`,
  ],
  'bad-file-date': (d) => [
    say`The name “${d.text('name')}” is not a date.`,
    d.text('suggestion')
      ? say`Rename the file to ${code(d.text('suggestion'))}.`
      : say`Name the file by year, month and day: ${code('2026-03-12.md')}.`,
  ],
  'folder-for-file': (d) => [
    say`“${d.text('name')}” is a folder, but a file is expected here.`,
    say`Delete the folder and create a file of the same name.`,
  ],
  'file-for-folder': (d) => [
    say`“${d.text('name')}” is a file, but each person has a folder.`,
    say`Move it to ${code(d.text('suggestion'))}.`,
  ],
  'symbolic-link': () => [
    say`This is neither a file nor a folder: it is a shortcut to another place.`,
    say`Replace it by the file itself.`,
  ],
  'empty-file': () => [
    say`This file is empty.`,
    say`Fill it, taking a file next to it as a model, or delete it.`,
  ],
  'file-too-large': (d) => [
    say`This file is too large: ${Math.ceil(d.number('size') / 1024)} KiB, and ${d.number('maximum') / 1024} at most are read.`,
    say`Put pictures and documents in ${code('files/')}, and only the text here.`,
  ],
  'not-utf8': () => [
    say`The accents of this file cannot be read.`,
    say`Save it again and choose the encoding “UTF-8”.`,
  ],

  // The front matter
  'no-front-matter': (d) => [
    d.text('found')
      ? say`The file begins with “${d.text('found').slice(0, 60)}” instead of three hyphens.`
      : say`The file begins with an empty line instead of three hyphens.`,
    say`The first line must be ${code('---')}, then come the fields, then another line ${code('---')}.`,
  ],
  'front-matter-first-line': (d) => [
    say`The first line is “${d.text('found').slice(0, 60)}”.`,
    say`It must be exactly ${code('---')}, with nothing after it, not even a space.`,
  ],
  'front-matter-unclosed': () => [
    say`The front matter begins here and never ends.`,
    say`Add a line ${code('---')} after the last field, before the text.`,
  ],
  'front-matter-last-line': (d) => [
    say`This line, “${d.text('found').slice(0, 60)}”, begins like the end of the front matter but is not.`,
    say`To end the front matter, write exactly ${code('---')}.`,
  ],
  'front-matter-shape': () => [
    say`The front matter holds no fields.`,
    say`Each line reads ${code('name: value')}, such as ${code('title: Welcoming the public')}.`,
  ],
  'yaml-tab': () => [say`This line is indented with a tab.`, say`Replace it by two spaces.`],
  'yaml-duplicate-key': (d) => [
    say`The field ${field(d)} is written twice.`,
    say`Keep one of the two lines.`,
  ],
  'yaml-colon': (d) => [
    say`This text has a colon in it, which is taken for another field.`,
    rather(d) || say`Put the whole text between straight quotes: ${code('title: "Welcome: the basics"')}.`,
  ],
  'yaml-character': (d) => [
    say`This text begins with a reserved sign.`,
    rather(d) || say`Put it between straight quotes: ${code('place: "@LeDome"')}.`,
  ],
  'yaml-quote': () => [
    say`A straight quote opens or closes in the wrong place.`,
    say`What is between quotes must go to the end of the line. Inside a text, prefer curly quotes.`,
  ],
  'yaml-bracket': () => [
    say`A bracket or a brace opens here and is never closed.`,
    say`Close it, or write one item a line: ${code('- item')}.`,
  ],
  'yaml-indent': () => [
    say`The indentation of this line does not match the lines around it.`,
    say`Align the fields of one group, and indent by two spaces what is inside.`,
  ],
  'yaml-field': () => [
    say`This line is not a field.`,
    say`Write ${code('name: value')}, the colon right after the name and then an ordinary space.`,
  ],
  'yaml-dash': () => [
    say`A list does not begin on the line of its name.`,
    say`Begin a new line after the colon: ${code('- item')}, one a line.`,
  ],
  'yaml-comma': (d) => [
    say`The comma before “${d.text('found')}” cuts the text in two, because it is between braces.`,
    say`Put the whole text between straight quotes.`,
  ],
  'yaml-alias': (d) => [
    say`This text begins with an asterisk, which means something else here: “${d.text('found')}”.`,
    rather(d) || say`Put it between straight quotes: ${code('"*important*"')}.`,
  ],
  'yaml-tag': (d) => [
    say`“${d.text('found')}” begins with a sign that means something else here.`,
    say`Put the text between straight quotes.`,
  ],
  'text-cut': (d) => [
    say`The text ends at “${d.text('found')}”. The rest, “${d.text('rest')}”, is taken for a remark and is not read.`,
    say`If it belongs to the text, write straight quotes: ${code(d.text('suggestion'))}. If it is a remark, leave a space after ${code('#')}.`,
  ],
  'yaml-too-deep': () => [
    say`The front matter has too many levels inside one another.`,
    say`Start again from a file next to it.`,
  ],
  'yaml-syntax': (d) => [
    say`The front matter cannot be read from here on (${d.text('detail')}).`,
    say`Compare this line with a file next to it: quotes, colons and indentation.`,
  ],

  // The fields
  'missing-field': (d) => [
    d.text('parent')
      ? say`The field ${field(d)} is missing in ${code(d.text('parent'))}.`
      : say`The field ${field(d)} is missing.`,
    d.text('parent')
      ? say`Add a line ${line(d, '…')} here, indented like its neighbours.`
      : say`Add a line ${line(d, '…')} before these three hyphens.`,
    about(d),
  ],
  'empty-field': (d) => [
    say`The field ${field(d)} is empty.`,
    say`Write its value after the colon, between quotes if it begins with ${code('#')}. Otherwise, delete the line.`,
    about(d),
  ],
  'empty-text': (d) => [say`The field ${field(d)} is empty.`, say`Write its value.`, about(d)],
  'wrong-type': (d) => [
    say`${field(d)} holds “${d.text('found')}”, but ${typeOf(d.text('expected'))} is expected here.`,
    rather(d) ||
      (d.text('expected') === 'list'
        ? say`Write one item a line, each after a hyphen: ${code('- …')}.`
        : undefined),
    about(d),
  ],
  'not-whole': (d) => [say`${field(d)} is ${d.text('found')}, but a whole number is expected.`, about(d)],
  'unknown-field': (d) => [
    say`There is no field ${field(d)} here.`,
    meant(d),
    say`Possible fields: ${listed(d.list('known'))}.`,
  ],
  'unknown-value': (d) => [
    say`“${d.text('found')}” is not a possible value of ${field(d)}.`,
    meant(d),
    say`Possible values: ${listed(d.list('known'))}.`,
    about(d),
  ],
  'too-long': (d) => [
    say`${field(d)} is too long: ${d.number('length')} characters, ${d.number('maximum')} at most.`,
    say`Shorten it; details belong in the text below the front matter.`,
    about(d),
  ],
  'too-many': (d) => [
    say`The list ${field(d)} has ${d.number('length')} items, ${d.number('maximum')} at most.`,
    say`Keep the most telling ones.`,
    about(d),
  ],
  'too-few': (d) => [
    say`The list ${field(d)} is too short.`,
    say`It needs at least ${d.number('minimum')}.`,
    about(d),
  ],
  'out-of-range': (d) => [
    say`${field(d)} is ${d.text('found')}.`,
    say`Write a number from ${d.number('minimum')} to ${d.number('maximum')}.`,
    about(d),
  ],
  'one-line': (d) => [say`${field(d)} runs over several lines.`, say`Put it all on one line.`, about(d)],
  'bad-slug': (d) => [
    say`“${d.text('found')}” does not have the form of a file’s name.`,
    rather(d),
    say`At least 3 characters: small letters without accents, digits and hyphens, without ${code('.md')}.`,
    about(d),
  ],
  'bad-day': (d) => [
    say`The date “${d.text('found')}” is not written in the form that is expected.`,
    rather(d) || say`Write year, month and day: ${code('2026-03-12')}.`,
    about(d),
  ],
  'no-such-day': (d) => [
    say`The day “${d.text('found')}” does not exist in the calendar.`,
    say`Check the month and the day. The order is year, month, day.`,
    about(d),
  ],
  'bad-web-address': (d) => [
    say`“${d.text('found')}” is not a complete address.`,
    rather(d) || say`It begins with ${code('https://')}.`,
    about(d),
  ],
  'bad-email': (d) => [
    say`“${d.text('found')}” is not an e-mail address.`,
    say`Write it alone, such as ${code('contact@example.org')}.`,
    about(d),
  ],
  'bad-did': (d) => [
    say`“${d.text('found')}” is not the identifier of a structure.`,
    say`It begins with ${code('did:web:')} or ${code('did:key:')} and has no spaces.`,
    about(d),
  ],
  'bad-public-key': () => [
    say`This public key is incomplete or was changed.`,
    say`A key begins with ${code('z6Mk')} and has 48 characters. The command ${code('npm run keys')} writes it for you.`,
  ],
  'bad-duration': (d) => [
    say`“${d.text('found')}” is not a duration.`,
    rather(d) || say`Write a number, then ${code('days')}, ${code('months')} or ${code('years')}.`,
    about(d),
  ],
  'bad-colour': (d) => [
    say`“${d.text('found')}” is not a colour.`,
    d.text('suggestion')
      ? say`Write ${code(`"${d.text('suggestion')}"`)} instead, with the quotes.`
      : say`Write six digits or letters from A to F between quotes: ${code('"#b8431a"')}.`,
    about(d),
  ],
  'bad-file-path': (d) => [
    say`“${d.text('found')}” is not the name of a file that can be shown.`,
    rather(d) || say`Write the name of a picture or a PDF: ${code('workshop.jpg')}.`,
    about(d),
  ],
  'bad-time-zone': (d) => [
    say`There is no time zone “${d.text('found')}”.`,
    rather(d) || say`Write it like ${code('Europe/Paris')}.`,
  ],
  'missing-slash': (d) => [say`The address “${d.text('found')}” must end with a slash.`, rather(d)],
  'bad-achievement-type': (d) => [
    say`“${d.text('found')}” is not a type of badge that Open Badges knows.`,
    rather(d) || say`Delete the line: the category chooses the type.`,
    about(d),
  ],
  'invalid-field': (d) => [say`The value of ${field(d)}, “${d.text('found')}”, is not accepted.`, about(d)],

  // From one file to another
  'unknown-badge': unknown('badge', 'badges/'),
  'unknown-pathway': unknown('pathway', 'pathways/'),
  'unknown-mission': unknown('mission', 'missions/'),
  'unknown-framework': unknown('framework', 'frameworks/'),
  'unknown-competence': (d) => [
    d.text('framework')
      ? say`The framework ${code(d.text('framework'))} has no competence “${d.text('name')}”.`
      : say`No framework has a competence “${d.text('name')}”.`,
    meant(d),
    exist(d),
  ],
  'unknown-level': (d) => [
    say`There is no level ${d.number('level')}: ${code(d.text('name'))} has ${d.number('maximum')}.`,
    say`Write a number from 1 to ${d.number('maximum')}.`,
  ],
  'competence-twice': (d) => [
    say`The competence ${code(d.text('name'))} is already in this list.`,
    say`Keep one of the two, with the level that you mean.`,
  ],
  'unknown-icon': (d) => [
    say`There is no pictogram “${d.text('name')}” in the Phosphor collection.`,
    meant(d),
    say`Close names: ${listed(d.list('known'))}. The collection can be browsed at phosphoricons.com.`,
  ],
  'unknown-branch': (d) => [
    say`The branch “${d.text('name')}” is not declared in this pathway.`,
    meant(d),
    exist(d) ?? say`Declare it in ${code('branches')}, with ${code('id')} and ${code('name')}.`,
  ],
  'unknown-pole': (d) => [
    say`The pole “${d.text('name')}” is not declared in this framework.`,
    meant(d),
    exist(d) ?? say`Declare it in ${code('poles')}, with ${code('id')} and ${code('name')}.`,
  ],
  'duplicate-id': (d) => [
    say`The short name “${d.text('name')}” is given twice in this file.`,
    say`Give each a name of its own.`,
  ],
  'award-without-badge': (d) => [
    say`No badge is called “${d.text('name')}”.`,
    say`The file of a badge obtained has the same name as the badge.`,
    d.text('nearest') && say`Did you mean to name it ${code(`${d.text('nearest')}.md`)}?`,
    exist(d),
  ],
  'mission-not-in-catalogue': (d) => [
    say`No mission of the catalogue is called “${d.text('name')}”.`,
    say`The file of a mission chosen has the same name as the mission.`,
    d.text('nearest') && say`Did you mean to name it ${code(`${d.text('nearest')}.md`)}?`,
    exist(d),
  ],
  'pathway-cycle': (d) => [
    say`These badges wait for one another: ${d.list('cycle').join(' → ')}.`,
    say`Nobody could begin. Remove one of these conditions from ${code('requires')}.`,
  ],
  'badge-twice': (d) => [
    say`The badge ${code(d.text('name'))} is already on this pathway, on line ${d.number('line')}.`,
    say`Keep it at one stage only.`,
  ],
  'at-least-too-many': (d) => [
    say`${d.number('count')} badges are asked for, of ${d.number('maximum')}.`,
    say`Write ${d.number('maximum')} at most, or add badges to the list ${code('of')}.`,
  ],
  'badge-not-obtained': (d) => [
    say`This person has not obtained the badge ${code(d.text('name'))} yet.`,
    say`Choose a badge obtained, or add its file to ${code('awards/')}.`,
    d.list('known').length > 0 ? say`Badges obtained: ${listed(d.list('known'))}.` : undefined,
  ],
  'positioning-in-awards': (d) => [
    say`The badge ${code(d.text('name'))} is a “J’en suis là”: it has a folder of its own.`,
    say`Move this file to ${code(`positioning/${d.text('moment')}.md`)}.`,
  ],
  'no-positioning-badge': (d) => [
    say`This “J’en suis là” belongs to no badge.`,
    say`In the file of a badge, add the line ${code(`positioning: ${d.text('moment')}`)}.`,
  ],
  'duplicate-positioning': (d) => [
    say`Two badges say ${code(`positioning: ${d.text('moment')}`)}: this one and ${code(d.text('other'))}.`,
    say`Remove the line from one of them.`,
  ],

  // Pictures and documents
  'missing-asset': (d) => [
    say`There is no file “${d.text('found')}” in ${code(d.text('folder'))}.`,
    meant(d),
    d.list('known').length > 0
      ? say`This folder holds: ${listed(d.list('known'))}.`
      : say`Put the file into this folder.`,
  ],
  'wrong-file-kind': (d) => [
    say`“${d.text('found')}” is not of a kind that can be shown here.`,
    say`Accepted kinds: ${listed(d.list('endings'))}.`,
    about(d),
  ],
  'not-square': (d) => [
    say`The picture “${d.text('found')}” is not square: ${d.number('width')} by ${d.number('height')} pixels.`,
    say`Crop it to a square.`,
  ],
  'missing-glyph': (d) => [
    d.list('missing').length > 1
      ? say`The picture of the badge cannot draw these signs of the title: ${listed(d.list('missing'))}.`
      : say`The picture of the badge cannot draw this sign of the title: ${listed(d.list('missing'))}.`,
    say`Write it in another way, or give the badge a finished picture in ${code('image')}.`,
  ],
  'image-type': (d) => [
    say`“${d.text('found')}” is not a PNG or SVG picture, whatever its name says.`,
    say`Open it in a drawing program and save it as PNG. Changing the end of the name is not enough.`,
  ],
  'image-ending': (d) => [
    say`The name “${d.text('found')}” does not say what the picture is: it is ${code(d.text('ending'))}.`,
    say`Rename the file so that it ends with ${code(d.text('ending'))}, and change this line too.`,
  ],
  'image-unreadable': (d) => [
    say`The picture “${d.text('found')}” cannot be drawn to its end.`,
    say`The file may be incomplete: save the picture and put it here again.`,
  ],
  'image-too-heavy': (d) => [
    say`The picture “${d.text('found')}” is too heavy: ${Math.ceil(d.number('bytes') / 1024)} KiB, for ${d.number('limit') / 1024} at most.`,
    say`Make it smaller: a square of 1024 pixels is enough.`,
  ],
  'image-too-small': (d) => [
    say`The picture “${d.text('found')}” is too small: ${d.number('width')} by ${d.number('height')} pixels, for ${d.number('limit')} at least.`,
    say`Choose a larger one: enlarging this one would blur it.`,
  ],
  'image-too-large': (d) => [
    say`The picture “${d.text('found')}” is too large: ${d.number('width')} by ${d.number('height')} pixels, for ${d.number('limit')} at most.`,
    say`Make it smaller: a square of 1024 pixels is enough.`,
  ],
  'image-external': (d) => [
    say`The picture “${d.text('found')}” asks for something that it does not hold: “${d.text('reference')}”.`,
    say`In your drawing program, embed what is linked, or export the picture as PNG.`,
  ],
  'image-system-text': (d) => [
    say`The picture “${d.text('found')}” holds text, whose letters change from one computer to the next.`,
    say`In your drawing program, turn the text into outlines, or export the picture as PNG.`,
  ],
  'missing-alt': (d) => [
    say`The picture “${d.text('found')}” has no description.`,
    say`Add a line ${code('alt: …')} that says what it shows, for those who cannot see it.`,
  ],

  // Names
  'reserved-name': (d) => [
    say`The name “${d.text('name')}” is reserved: the site has a page at this address.`,
    say`Choose another name.`,
  ],
  'former-name-own': (d) => [
    say`“${d.text('name')}” is the present name, not a former one.`,
    say`Remove it from ${code('formerly')}.`,
  ],
  'former-name-present': (d) => [
    say`“${d.text('name')}” is the present name of ${code(d.text('other'))}.`,
    say`One address cannot lead to two places. Remove this name from ${code('formerly')}.`,
  ],
  'former-name-twice': (d) => [
    say`“${d.text('name')}” is already a former name of ${code(d.text('other'))}.`,
    say`One address cannot lead to two places. Keep this name in one of the two.`,
  ],

  // Dates
  'ends-before-starts': (d) => [
    say`${code(d.text('second'))} (${d.text('end')}) is before ${code(d.text('first'))} (${d.text('start')}).`,
    say`Correct one of the two dates.`,
  ],
  'date-in-future': (d) => [
    say`The date ${d.text('date')} has not come yet: today is ${d.text('day')}.`,
    say`Correct it, or wait for that day to write it.`,
    about(d),
  ],
  'award-outside-service': (d) => [
    say`This badge is dated ${d.text('date')}, outside the service (${d.text('starts')} to ${d.text('ends')}).`,
    say`Check the year. If the date is right, there is nothing to do.`,
  ],

  // People
  'minor-without-guardian': () => [
    say`This person is under 18, and a parent’s consent is missing.`,
    say`Add ${code('guardian')} to ${code('consent')}, with ${code('name')}, ${code('date')} and ${code('paper')}.`,
  ],
  'no-removal-address': () => [
    say`Nobody would know whom to ask for the removal of their page.`,
    say`Add a line ${code('email: …')}, or ${code('removal: …')} for an address kept for these requests.`,
  ],
  'private-paper': (d) => [
    d.text('paper') === 'review'
      ? say`This review is in a repository that everyone can read.`
      : say`These meeting notes are in a repository that everyone can read.`,
    say`Remove them from here: a person’s papers belong in a private repository.`,
  ],

  // The text
  'no-criteria': () => [
    say`This badge does not say what it takes to obtain it.`,
    say`Write its criteria below the front matter, after the three hyphens.`,
  ],
  'body-too-long': (d) => [
    say`The text is too long: ${d.number('length')} characters, ${d.number('maximum')} at most.`,
    say`Shorten it.`,
  ],
  'raw-html': (d) => [
    say`The text holds HTML, “${d.text('html')}”, which will not be shown.`,
    say`Write it in Markdown, or remove it. To show the sign ${code('<')}, write ${code('\\<')}.`,
  ],
  'html-comment': () => [
    say`The text holds a hidden comment, which is not shown but stays readable in the repository.`,
    say`Remove it.`,
  ],
  'unsafe-link': (d) => [
    say`The link “${d.text('url')}” cannot be followed safely.`,
    say`A link begins with ${code('https://')}, ${code('mailto:')} or ${code('/')}.`,
  ],
  'remote-image': (d) => [
    say`The text holds a picture, “${d.text('url')}”, which will not be shown.`,
    say`Put it into ${code('files/')} and name it in the field ${code('evidence')} of a badge obtained.`,
  ],
};
