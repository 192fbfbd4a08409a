import { all, award, type Change, copy, edit, photo, profile, rewrite, write } from './mistake.ts';

/** What looks like a mistake and is none: it is not told, and all is read as if it were not there. */
export const harmless: readonly (readonly [what: string, make: Change])[] = [
  ['spaces at the end of every line', rewrite(award, (text) => text.replace(/(?<=\S)$/gm, '  '))],
  ['the line ends of Windows', rewrite(award, (text) => text.replaceAll('\n', '\r\n'))],
  ['a byte order mark', rewrite(award, (text) => `\ufeff${text}`)],
  ['a space before a colon', edit(award, 'date:', 'date :')],
  ['a tab after a colon', edit(award, 'date: ', 'date:\t')],
  ['a capital in true', edit(profile, 'adult: true', 'adult: True')],
  ['an apostrophe between quotes', edit(award, 'La banque d’accueil', '"La banque d’accueil"')],
  [
    'what macOS, Windows, Word and editors leave behind',
    all(
      ...['.DS_Store', 'badges/.DS_Store', 'badges/Thumbs.db', 'volunteers/desktop.ini'].map((file) =>
        write(file, 'x'),
      ),
      ...['__MACOSX/._a', 'badges/~$accueil.docx', 'badges/accueil.md~'].map((file) => write(file, 'x')),
    ),
  ],
  ['a picture uploaded twice', copy(photo, 'volunteers/lina/files/accueil (1).png')],
];
