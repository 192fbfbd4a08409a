/** The problems of the content, in English. */
import type { fr } from './diagnostics.fr.ts';
import { code, type Found, type Phrase, phrases } from './phrases.ts';
import { withinSentence } from './sentence-case.ts';

const say = (sentence: TemplateStringsArray, ...values: (string | number)[]) =>
  phrases('en')(sentence, ...values);

/** What the field is for, in its own documentation. */
const about = (d: Found) => d.doc && say`This field: ${withinSentence(d.doc, 'en')}`;
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

/** What the keyboard of a phone makes of two hyphens in a row. */
const longDash = (d: Found) =>
  /[–—―]/.test(d.text('found')) &&
  say`A phone turns two hyphens into one longer dash: type the three one by one.`;

/** A file copied with the backticks that showed it as code. */
const unfenced = (d: Found) =>
  d.text('end')
    ? say`Delete the line “${d.text('fence')}” and the last line, “${d.text('end')}”.`
    : say`Delete the line “${d.text('fence')}”.`;

/** Where to move what is out of place. */
const moved = (d: Found) =>
  d.text('destination')
    ? say`Move it to ${code(d.text('destination'))}.`
    : d.text('taken') &&
      say`The file ${code(d.text('taken'))} exists already: delete one of the two, or change its name.`;

const taken = (d: Found) =>
  d.text('taken') &&
  (d.text('is') === 'award'
    ? say`${code(d.text('taken'))} exists already: a badge is given to a person only once.`
    : say`${code(d.text('taken'))} exists already: delete one of the two files, or give it another name.`);

const once = (d: Found) =>
  d.text('taken') &&
  say`${code(`${d.text('taken')}.md`)} exists already, and belongs in this folder only once. Delete one of the two, or choose another name.`;

/** The folder with the right name, where it exists already. */
const into = (d: Found) =>
  d.text('taken') &&
  say`The folder ${code(d.text('taken'))} exists already: move what is missing into it, then delete this one.`;

/** What a file is, for who knows only its folder. */
const kinds: Readonly<Record<string, string>> = {
  badge: 'the description of a badge',
  framework: 'a framework',
  pathway: 'a pathway',
  mission: 'a mission of the catalogue',
  profile: 'a person’s profile',
  award: 'a badge obtained',
  'volunteer-mission': 'a mission chosen',
  positioning: 'a “J’en suis là”',
  meeting: 'the notes of a meeting',
  review: 'a review',
  endorsement: 'words of support',
  'imported-badge': 'a badge earned elsewhere',
};

/** A group or a list has no text to quote. */
const isGroup = (d: Found) => ['group', 'list'].includes(d.text('is'));
const linesBelow = (d: Found) => d.list('example').length > 0 && say`Write these lines instead:`;

const unknown =
  (what: string, where: string): Phrase =>
  (d) => [
    say`There is no ${what} “${d.text('name')}”.`,
    meant(d),
    exist(d) ?? say`There is nothing of the kind in ${code(where)} yet.`,
  ];

/** Why a person is not published, with the date that decides it. */
const withheld: Readonly<Record<string, (date: string) => string>> = {
  'no-consent': () => say`This person is not published: no consent is written.`,
  'consent-withdrawn': (date) =>
    say`This person is no longer published: they withdrew consent on ${code(date)}.`,
  'consent-not-started': (date) =>
    say`This person is not published yet: their consent begins on ${code(date)}.`,
  'consent-ended': (date) => say`This person is no longer published: their consent ended on ${code(date)}.`,
  'minor-without-guardian': (date) =>
    say`This person is not published yet: the parental consent begins on ${code(date)}.`,
};

/** What makes a drawing too heavy. */
const heavy: Readonly<Record<string, (d: Found) => string>> = {
  filter: () => say`It has a filter, such as a blur or a shadow.`,
  marker: () => say`It has markers, repeated at every point of a path.`,
  nested: () => say`It has another SVG file in it.`,
  use: () => say`It has copies of copies (${code('use')}).`,
  elements: (d) => say`It has more than ${d.number('limit')} elements, copies and patterns included.`,
};

export const en: Readonly<Record<keyof typeof fr, Phrase>> = {
  // The folder and the files
  'missing-content': (d) => [
    say`The content folder “${d.text('folder')}” does not exist.`,
    say`Create it, or correct the setting ${code('JALON_CONTENT')} or ${code('JALON_PEOPLE')}.`,
  ],
  'wrong-root': (d) => [
    say`“${d.text('name')}” is not read in “${d.text('found')}”: it belongs in the other folder.`,
    say`Move it to “${d.text('place')}”, or erase it. What is about people stays in the private folder.`,
  ],
  unreadable: (d) => [
    say`The folder “${d.text('folder')}” cannot be read.`,
    say`Check that you are allowed to read it.`,
  ],
  'missing-file': (d) => [
    say`The file ${code(d.text('name'))} is missing.`,
    d.text('kind') === 'profile'
      ? d.text('nearest')
        ? say`Is this folder not ${code(d.text('nearest'))}, misspelt? Move what it holds there.`
        : say`A person’s folder begins with this file: create it, or delete the folder.`
      : say`The site cannot exist without it: create it here.`,
  ],
  'unexpected-file': (d) => [
    say`The file “${d.text('name')}” does not belong here.`,
    moved(d) ||
      (d.text('suggestion') ? say`Rename it to ${code(d.text('suggestion'))}.` : say`Move it or delete it.`),
    !moved(d) && say`This folder may hold: ${listed(d.list('expected'))}.`,
  ],
  'misplaced-file': (d) => [
    say`This file looks like ${kinds[d.text('is')] ?? 'something else'}: it does not belong here.`,
    moved(d),
    d.text('destination').includes('…') && say`Replace ${code('…')} by the person’s folder.`,
  ],
  'unexpected-folder': (d) => [
    say`The folder “${d.text('name')}” does not belong here.`,
    d.text('inside')
      ? say`Move the files that it holds into ${code(d.text('inside'))}, then delete it.`
      : into(d) ||
        (d.text('suggestion')
          ? say`Rename it to ${code(d.text('suggestion'))}.`
          : say`Move it or delete it.`),
    say`This folder may hold: ${listed(d.list('expected'))}.`,
  ],
  'title-twice': (d) => [
    say`The title “${d.text('found')}” is already that of ${code(d.text('other'))}.`,
    say`Give each a title of its own, so that nobody mistakes one for the other.`,
  ],
  'bad-file-name': (d) => [
    say`The name “${d.text('name')}” cannot be used in an address.`,
    say`A name has 3 to 60 characters: small letters without accents, digits and hyphens.`,
    d.text('suggestion') && say`Rename the file to ${code(d.text('suggestion'))}.`,
    taken(d),
    exist(d),
  ],
  'bad-folder-name': (d) => [
    say`The folder name “${d.text('name')}” cannot be used in an address.`,
    say`A name has 3 to 60 characters: small letters without accents, digits and hyphens.`,
    d.text('suggestion') && say`Rename the folder to ${code(d.text('suggestion'))}.`,
    into(d),
  ],
  'bad-file-date': (d) => [
    say`The name “${d.text('name')}” is not a date.`,
    d.text('suggestion')
      ? say`Rename the file to ${code(d.text('suggestion'))}.`
      : taken(d) || say`Name the file by year, month and day: ${code('2026-03-12.md')}.`,
  ],
  'folder-for-file': (d) => [
    say`“${d.text('name')}” is a folder, but a file is expected here.`,
    say`Delete the folder and create a file of the same name.`,
  ],
  'file-for-folder': (d) => [say`“${d.text('name')}” is a file, but each person has a folder.`, moved(d)],
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
  'document-for-text': (d) => [
    say`“${d.text('name')}” is a document of another program, and no text.`,
    d.text('suggestion')
      ? say`Open it, copy its text, and paste it into a file named ${code(d.text('suggestion'))}. Then delete this document.`
      : say`Open it, copy its text, and paste it in place of what this file holds.`,
  ],
  'not-utf8': () => [
    say`The accents of this file cannot be read.`,
    say`Save it again and choose the encoding “UTF-8”.`,
  ],
  'garbled-accents': (d) => [
    say`The accents of this text are garbled: “${d.text('found')}” instead of “${d.text('meant')}”.`,
    rather(d) || say`Replace these signs by the letters with their accents.`,
    d.number('lines') > 1 &&
      say`${d.number('lines')} lines of this file are concerned: copy the original text again.`,
  ],
  'secret-key': () => [
    say`This text holds the secret half of a key.`,
    say`Delete it. Do not use that pair any more: the history keeps it.`,
    say`Make another one on the page “The key of the organisation”.`,
  ],

  // The front matter
  'no-front-matter': (d) => [
    d.text('found')
      ? say`The file begins with “${d.text('found').slice(0, 60)}” instead of three hyphens.`
      : say`The file begins with an empty line instead of three hyphens.`,
    d.text('fence')
      ? unfenced(d)
      : d.number('begins') > 0
        ? say`Delete what is above line ${d.number('begins')}, so that the file begins with ${code('---')}.`
        : say`The first line must be ${code('---')}, then come the fields, then another line ${code('---')}.`,
    longDash(d),
  ],
  'front-matter-first-line': (d) => [
    d.text('found') === '---'
      ? say`There is a space before the three hyphens of the first line.`
      : say`The first line is “${d.text('found').slice(0, 60)}”.`,
    d.text('found') === '---'
      ? say`Delete it: the first line must be exactly ${code('---')}.`
      : say`It must be exactly ${code('---')}, with nothing else.`,
  ],
  'front-matter-unclosed': (d) => [
    d.text('found')
      ? say`The front matter has not ended, and this line is no field any more.`
      : say`The front matter has not ended at the end of the file.`,
    d.text('found')
      ? say`Above this line, after the last field, add a line ${code('---')}.`
      : say`Below this line, add a line ${code('---')}.`,
  ],
  'front-matter-last-line': (d) => [
    say`This line, “${d.text('found').slice(0, 60)}”, looks like the end of the front matter and is not.`,
    say`To end the front matter, write exactly ${code('---')}, at the beginning of the line.`,
    longDash(d),
  ],
  'front-matter-shape': () => [
    say`The front matter holds no fields.`,
    say`Each line reads ${code('name: value')}, such as ${code('title: Welcoming the public')}.`,
  ],
  'fields-in-body': () => [
    say`These lines are fields, and they stand under the front matter.`,
    say`Move them above the three hyphens that end it.`,
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
  'yaml-quote': (d) => [
    say`A straight quote opens or closes in the wrong place.`,
    rather(d),
    say`What is between quotes must go to the end of the line. Inside a text, prefer curly quotes.`,
  ],
  'yaml-bracket': (d) => [
    say`A bracket or a brace opens here and is never closed.`,
    d.text('rest') &&
      say`The sign ${code('#')} is the cause: “${d.text('rest')}” is taken for a remark. Put that text between straight quotes.`,
    !d.text('rest') && say`Close it, or write one item a line: ${code('- item')}.`,
  ],
  'yaml-bracket-extra': () => [
    say`A bracket or a brace closes here that was never opened.`,
    say`Remove this sign, or put the whole text between straight quotes.`,
  ],
  'yaml-separator': (d) => [
    say`A comma is missing before ${code(`${d.text('found')}:`)}.`,
    say`Between braces, a comma parts the fields: ${code('{ name: Karim, role: FabLab manager }')}.`,
  ],
  'yaml-backslash': () => [
    say`Between straight quotes, the backslash ${code('\\')} means something else.`,
    say`Remove it, or remove the quotes.`,
  ],
  'yaml-invisible-space': (d) => [
    say`There is a no-break space here (${d.text('point')}). It looks like an ordinary space and is none.`,
    rather(d) || say`Delete it, then type an ordinary space where one is needed: ${code('name: value')}.`,
  ],
  'yaml-dash-space': (d) => [
    say`A space is missing after the hyphen of this list.`,
    d.text('suggestion') && say`Write ${code(d.text('suggestion'))}.`,
  ],
  'yaml-list-sign': (d) => [
    say`This line begins with “${d.text('found')}”, which is not the hyphen of a list.`,
    rather(d),
  ],
  'conflict-marks': () => [
    say`This file holds two versions of the same lines, which GitHub could not merge.`,
    say`Keep one version, then delete the lines ${code('<<<<<<<')}, ${code('=======')} and ${code('>>>>>>>')}.`,
  ],
  'yaml-indent': (d) => [
    say`The indentation of this line does not match the lines around it.`,
    d.text('spaces') === '0'
      ? say`Delete the spaces at the beginning of this line.`
      : d.text('spaces') &&
        say`Put exactly ${d.number('spaces')} ${d.number('spaces') > 1 ? 'spaces' : 'space'} at the beginning of this line.`,
    !d.text('spaces') &&
      say`Compare it with the line above. Align the fields of one group, and indent by two spaces what is inside.`,
  ],
  'yaml-field': (d) => [
    say`This line is not a field.`,
    rather(d) || say`If it goes on with the line above, put everything on one line.`,
    !d.text('suggestion') && say`If it is the text of the file, it belongs below the front matter.`,
    !d.text('suggestion') && say`A field reads ${code('name: value')}.`,
  ],
  'yaml-dash': () => [
    say`A list does not begin on the line of its name.`,
    say`Begin a new line after the colon: ${code('- item')}, one a line.`,
  ],
  'yaml-comma': (d) => [
    say`The comma before “${d.text('found')}” cuts the text in two, because it is between braces.`,
    rather(d) || say`Put the whole text between straight quotes.`,
  ],
  'yaml-alias': (d) => [
    say`This text begins with an asterisk, which means something else here: “${d.text('found')}”.`,
    rather(d) || say`Put it between straight quotes: ${code('"*important*"')}.`,
  ],
  'yaml-tag': (d) => [
    say`“${d.text('found')}” begins with a sign that means something else here.`,
    rather(d) || say`Put the text between straight quotes.`,
  ],
  'text-cut': (d) => [
    say`The text ends at “${d.text('found')}”. The rest, “${d.text('rest')}”, is taken for a remark and is not read.`,
    say`If it belongs to the text, write straight quotes: ${code(d.text('suggestion'))}. If it is a remark, leave a space after ${code('#')}.`,
  ],
  'too-many-fields': (d) => [
    say`The front matter of this file has more than ${d.number('maximum')} fields.`,
    say`Nobody writes that many by hand: see whether it was made by mistake, or split it into several files.`,
  ],
  'yaml-too-deep': () => [
    say`The front matter has too many levels inside one another.`,
    say`Start again from a file next to it.`,
  ],
  'yaml-syntax': () => [
    say`The front matter cannot be read from here on.`,
    say`Compare this line with a file next to it: quotes, colons and indentation.`,
  ],

  'fields-not-indented': (d) => [
    say`These fields are part of ${field(d)}, and nothing shows it.`,
    say`Put two spaces before each:`,
  ],
  'quotes-kept': (d) => [
    say`The quotes of “${d.text('found')}” will be shown: only straight quotes are read as quotes here.`,
    say`Remove them: ${code(d.text('suggestion'))}. If they are part of the text, there is nothing to do.`,
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
    isGroup(d)
      ? say`${field(d)} holds ${typeOf(d.text('is'))}, but ${typeOf(d.text('expected'))} is expected here.`
      : say`${field(d)} holds “${d.text('found')}”, but ${typeOf(d.text('expected'))} is expected here.`,
    rather(d) ||
      (d.text('expected') === 'list' && d.list('example').length === 0
        ? say`Write one item a line, each after a hyphen: ${code('- …')}.`
        : undefined),
    d.number('people') > 2 && say`Name one person only; the others have their place in the text.`,
    d.number('people') === 2 && say`Name one person only; the other has a place in the text.`,
    about(d),
    linesBelow(d),
  ],
  'not-whole': (d) => [say`${field(d)} is ${d.text('found')}, but a whole number is expected.`, about(d)],
  'unknown-field': (d) => [
    say`There is no field ${field(d)} here.`,
    meant(d),
    say`Possible fields: ${d.list('known').map(code).join(', ')}.`,
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
  'hidden-character': (d) => [
    say`${field(d)} holds a character that cannot be seen (${d.text('character')}) and may mislead who reads it.`,
    say`Delete this text and type it anew, rather than paste it.`,
    about(d),
  ],
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
  'bad-repository': (d) => [
    say`“${d.text('found')}” is not the address of a repository.`,
    rather(d) ||
      say`Open the repository in your browser, and copy its address: ${code('https://github.com/structure/badges')}.`,
    about(d),
  ],
  'bad-email': (d) => [
    say`“${d.text('found')}” is not an e-mail address.`,
    rather(d) || say`Write it alone, such as ${code('contact@example.org')}.`,
    about(d),
  ],
  'bad-phone': (d) => [
    say`“${d.text('found')}” is not a telephone number.`,
    say`Write it alone, such as ${code('02 61 91 00 00')} or ${code('+33 2 61 91 00 00')}.`,
    about(d),
  ],
  'bad-did': (d) => [
    say`“${d.text('found')}” is not the identifier of a structure.`,
    say`It begins with ${code('did:web:')} or ${code('did:key:')} and has no spaces.`,
    about(d),
  ],
  'site-without-did': (d) => [
    say`No key can answer for the address “${d.text('found')}”.`,
    say`It begins with ${code('https://')} and has no “?” nor “#”.`,
    about(d),
  ],
  'did-differs': (d) => [
    say`The identifier “${d.text('found')}” is not that of the address ${code(d.text('site'))}.`,
    rather(d),
    say`The command ${code('npm run keys')} writes these two lines together.`,
  ],
  'former-site-present': (d) => [
    say`The site has the address ${code(d.text('found'))}: it is not a former one.`,
    say`Remove it from ${code('formerSites')}. If the site has moved: ${code('npm run keys -- --move')}.`,
  ],
  'former-site-unsigned': (d) => [
    say`Nothing in the register is signed under ${code(d.text('found'))}: that address was never the structure’s.`,
    say`Remove it from ${code('formerSites')}. If badges were issued under that address, first restore ${code('credentials/')} from the history.`,
  ],
  'former-site-twice': (d) => [
    say`The former address ${code(d.text('found'))} stands there twice.`,
    say`Keep one of the two.`,
  ],
  'bad-public-key': () => [
    say`This public key is incomplete or was changed.`,
    say`A key begins with ${code('z6Mk')} and has 48 characters. Open the page ${code('key/')} of your site, or run ${code('npm run keys')}.`,
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
    /\.hei[cf]$/i.test(d.text('found'))
      ? say`This is the format of iPhone photos, which few screens can show. Save the photo as JPEG, then write its new name here.`
      : /\.(docx?|odt|pptx?|odp)$/i.test(d.text('found'))
        ? say`Save this document as PDF, then write its new name here.`
        : rather(d) || say`Write the name of a picture or a PDF: ${code('workshop.jpg')}.`,
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
  'unknown-volunteer': (d) => [
    say`Nobody has a folder named “${d.text('name')}” in ${code('volunteers/')}.`,
    meant(d),
    exist(d),
    say`Without a folder, the name is shown without a link: then remove this line.`,
  ],
  'co-creator-unlinked': (d) => [
    say`“${d.text('name')}” is the name of the person of the folder ${code(d.text('folder'))}.`,
    say`Add ${code(`volunteer: ${d.text('folder')}`)}: where that person is no longer published, the name goes from here too.`,
    say`If it is somebody else, there is nothing to change.`,
  ],
  'series-step-taken': (d) => [
    say`Step ${d.number('step')} of the series “${d.text('series')}” is already that of ${code(d.text('other'))}.`,
    say`Give each badge of the series a step of its own.`,
  ],
  'series-gap': (d) => [
    say`This badge is step ${d.number('step')} of the series “${d.text('series')}”, and there is no step ${d.number('expected')}.`,
    say`Write ${line(d, d.text('expected'))}, or add the badge that is missing.`,
  ],
  'series-alone': (d) => [
    say`This badge is the only one of the series “${d.text('series')}”.`,
    say`Check that the other badges write this name letter for letter. Else remove ${code('series')} until they exist.`,
  ],
  'changes-disordered': (d) => [
    say`This change is dated ${d.text('date')}, before the one above it, dated ${d.text('before')}.`,
    say`Check the two dates, and put the changes in order, the oldest first.`,
  ],
  'version-not-last': (d) => [
    say`The last change leads to version ${code(d.text('last'))}, and the badge is version ${code(d.text('version'))}.`,
    say`Say here what changed in version ${code(d.text('version'))}, or write ${code(`version: '${d.text('last')}'`)} above.`,
  ],
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
    d.list('known').length > 0
      ? say`Close names: ${listed(d.list('known'))}.`
      : say`Names are in English, such as ${code('leaf')}.`,
    say`The collection can be browsed at phosphoricons.com.`,
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
    once(d),
    exist(d),
  ],
  'mission-not-in-catalogue': (d) => [
    say`No mission of the catalogue is called “${d.text('name')}”.`,
    say`The file of a mission chosen has the same name as the mission.`,
    d.text('nearest') && say`Did you mean to name it ${code(`${d.text('nearest')}.md`)}?`,
    once(d),
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
  'unreachable-badge': (d) => [
    say`The badge ${code(d.text('name'))} asks for ${d.list('absent').map(code).join(', ')}, not on this pathway.`,
    say`Nobody can obtain it by following this pathway alone.`,
    say`Add what is missing to a stage, or ask for something else in ${code('requires')}.`,
  ],
  'award-before-required': (d) => [
    say`This badge is dated ${d.text('date')}, before ${code(d.text('required'))}, dated ${d.text('requiredDate')}.`,
    say`The pathway ${code(d.text('pathway'))} asks for them the other way round.`,
    say`Check both dates. If they are right, look again at ${code('requires')} in the pathway.`,
  ],
  'copied-text': (d) => [
    d.text('part') === 'body'
      ? say`The text of this badge is word for word that of ${code(d.text('other'))}.`
      : say`The ${code('summary')} of this badge is word for word that of ${code(d.text('other'))}.`,
    say`If the file was copied, tell here what this person did.`,
  ],
  'award-without-words': () => [
    say`This award does not say what the person did.`,
    say`Add a line ${code('summary: …')}, and a few sentences below the front matter.`,
  ],
  'no-assessor': () => [
    say`Nobody is named as having seen and assessed this badge.`,
    say`Add a line ${code('assessor: { name: First Last, role: function }')}.`,
  ],
  'evidence-without-substance': (d) => [
    say`The evidence “${d.text('name')}” has only a name: nothing to open, nothing to read.`,
    say`Give it a ${code('file')}, a ${code('url')} or a ${code('description')}.`,
  ],
  'badge-not-obtained': (d) => [
    say`This person has not obtained the badge ${code(d.text('name'))} yet.`,
    say`Choose a badge obtained, or add its file to ${code('awards/')}.`,
    d.list('known').length > 0 ? say`Badges obtained: ${listed(d.list('known'))}.` : undefined,
  ],
  'positioning-in-awards': (d) => [
    say`The badge ${code(d.text('name'))} is a “J’en suis là”: it has a folder of its own.`,
    moved(d),
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
    /^https?:/.test(d.text('found')) &&
      say`An address goes into the field ${code('url')}, and not ${field(d)}.`,
    d.text('plain')
      ? say`A file has this name, but its accents are written in another way, which does not show. Rename it to ${code(d.text('plain'))}, and change this line too.`
      : meant(d),
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
  'card-glyph': (d) => [
    d.list('missing').length > 1
      ? say`The portfolio’s card cannot draw these signs: ${listed(d.list('missing'))}.`
      : say`The portfolio’s card cannot draw this sign: ${listed(d.list('missing'))}.`,
    say`The page does show them. For the card, write the word with other letters.`,
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
  'image-too-complex': (d) => [
    say`The picture “${d.text('found')}” takes too much work to draw.`,
    heavy[d.text('reason')]?.(d),
    say`In your drawing program, make it simpler, or export it as PNG.`,
  ],
  'image-system-text': (d) => [
    say`The picture “${d.text('found')}” holds text, whose letters change from one computer to the next.`,
    say`In your drawing program, turn the text into outlines, or export the picture as PNG.`,
  ],
  'photo-type': (d) => [
    say`“${d.text('found')}” is not a PNG, JPEG, WebP or AVIF picture, whatever its name says.`,
    say`Open it and save it as JPEG or PNG. Changing the end of the name is not enough.`,
  ],
  'photo-too-heavy': (d) => [
    say`The picture “${d.text('found')}” is too heavy: ${Math.ceil(d.number('bytes') / 1024 ** 2)} MiB, for ${d.number('limit') / 1024 ** 2} at most.`,
    say`Make it smaller: 2000 pixels of width are enough.`,
  ],
  'photo-too-large': (d) => [
    say`The picture “${d.text('found')}” is too large: ${d.number('width')} by ${d.number('height')} pixels, for ${d.number('limit') / 1_000_000} million at most.`,
    say`Make it smaller: 2000 pixels of width are enough.`,
  ],
  'photo-unreadable': (d) => [
    say`The picture “${d.text('found')}” cannot be read.`,
    say`The file may be incomplete: save the picture and put it here again.`,
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
  'implausible-year': (d) => [
    say`The year ${d.number('year')}, in ${d.text('date')}, is surely a typing error.`,
    say`Write a year from ${d.number('first')} to ${d.number('last')}.`,
    about(d),
  ],
  'award-outside-service': (d) => [
    say`This badge is dated ${d.text('date')}, outside the service (${d.text('starts')} to ${d.text('ends')}).`,
    say`Check the year. If the date is right, there is nothing to do.`,
  ],

  // People
  'minor-without-guardian': () => [
    say`This person is under 18, and a parent’s consent is missing.`,
    say`Add these lines to ${code('consent')}, indented like their neighbours:`,
  ],
  'not-published': (d) => [
    withheld[d.text('reason')]?.(d.text('date')) ?? '',
    say`If that is meant, there is nothing to do: the site will have no page of this person.`,
    d.text('reason') === 'no-consent' && say`Otherwise, add these lines once the paper is signed:`,
    d.text('reason') === 'consent-ended' &&
      say`Otherwise, ask for a new written consent and change ${code('date')} and ${code('ends')}.`,
  ],
  'contact-details': (d) => [
    d.text('what') === 'email'
      ? say`This text has an e-mail address in it, “${d.text('found')}”, which everyone will be able to read.`
      : say`This text has a phone number in it, “${d.text('found')}”, which everyone will be able to read.`,
    say`Remove it, unless the person agreed to its being published here.`,
  ],
  'no-removal-address': () => [
    say`Nobody would know whom to ask for the removal of their page.`,
    say`Add a line ${code('email: …')}, or ${code('removal: …')} for an address kept for these requests.`,
  ],
  'private-paper': (d) => [
    d.text('paper') === 'review'
      ? say`This review is in a repository that everyone can read.`
      : d.text('paper') === 'letter'
        ? say`This letter is in a repository that everyone can read.`
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
  'lone-fence': (d) => [
    say`The last line of the text, “${d.text('found')}”, would show an empty frame.`,
    say`Delete it: it was copied along with the text.`,
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
  'link-without-scheme': (d) => [
    say`The link “${d.text('url')}” would look for a page of this site, and find nothing.`,
    rather(d),
  ],
  'broken-link': (d) => [
    say`The link to “${d.text('url')}” is not written to its end: its brackets will be shown.`,
    say`Write ${code('[text](https://…)')} in one piece: an address without spaces, and the parenthesis closed.`,
  ],
  'unreadable-link': (d) => [
    say`The link to “${d.text('url')}” leads to no page: one of its “%” stands for no known letter.`,
    say`Open the page, then copy the whole of its address.`,
  ],
  'local-address': (d) => [
    say`The address “${d.text('url')}” opens on your own computer or network only.`,
    say`Give a public address, or put the document into ${code('files/')}.`,
  ],
  'remote-image': (d) => [
    say`The text holds a picture, “${d.text('url')}”, which will not be shown.`,
    say`Put it into ${code('files/')} and name it in the field ${code('evidence')} of a badge obtained.`,
  ],
};
