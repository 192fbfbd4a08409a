import { expect, test } from 'vitest';
import { catalogueLimit } from './decode.ts';
import { readTable } from './table.ts';

const catalogue =
  'Nom,Lieu\r\n"Café, ""réparation""","FabLab\r\nétage 2"\r\n\r\n,\r\nL’été 24" plus tard,Caen\r\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll('’', "'"), 'latin1'));
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const parted = (by: string) => catalogue.replace(/,(?! )/g, by);

test.each([
  ['UTF-8 with a byte order mark and Windows line breaks', utf8(`\uFEFF${catalogue}`)],
  ['UTF-8 with the line breaks of Unix', utf8(catalogue.replaceAll('\r', ''))],
  ['UTF-8 with the line breaks of old Macs', utf8(catalogue.replaceAll('\n', ''))],
  ['UTF-16', utf16(catalogue)],
  ['semicolons', utf8(parted(';'))],
  ['tabs', utf8(parted('\t'))],
])('a catalogue reads the same from %s', (_, bytes) => {
  expect(readTable(bytes)).toEqual({
    headings: ['Nom', 'Lieu'],
    headingLine: 1,
    rows: [
      { line: 2, cells: ['Café, "réparation"', 'FabLab\nétage 2'] },
      { line: 6, cells: ['L’été 24" plus tard', 'Caen'] },
    ],
    notes: [],
  });
});

test.each([
  ['Nom,A;B;C\na,b\n', ['Nom', 'A;B;C']],
  ['"Nom","A;B;C"\na\n', ['Nom', 'A;B;C']],
  ['Nom;A, B, C\na;b\n', ['Nom', 'A, B, C']],
  ['Nom;Lieu\na, b\n', ['Nom', 'Lieu']],
])('in %j the other signs are part of the headings', (text, headings) => {
  expect(readTable(utf8(text))).toMatchObject({ headings });
});

test('the accents of older Windows programs are read, and that they may be wrong is said', () => {
  expect(readTable(latin(catalogue))).toMatchObject({
    rows: [{ cells: ['Café, "réparation"', 'FabLab\nétage 2'] }, { cells: ['L\'été 24" plus tard', 'Caen'] }],
    notes: [{ code: 'not-utf8', line: 1 }],
  });
});

test('rows longer than the headings keep their last cells, shorter ones are filled', () => {
  expect(readTable(utf8('Nom,Lieu\na\nb,c,d\n'))).toMatchObject({
    headings: ['Nom', 'Lieu', ''],
    rows: [{ cells: ['a', '', ''] }, { cells: ['b', 'c', 'd'] }],
  });
});

test('characters that nobody sees are taken out, and that is said with their place', () => {
  expect(readTable(utf8('Nom,Lieu\n\na,\u202Eb\u0085c\n'))).toMatchObject({
    rows: [{ line: 3, cells: ['a', 'bc'] }],
    notes: [{ code: 'hidden-character', line: 3, column: 'Lieu' }],
  });
});

test.each([
  ['a compressed folder', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'archive', {}],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'not-text', {}],
  ['half a character of UTF-16', Uint8Array.from([0xff, 0xfe, 0x4e, 0, 0x6f]), 'not-text', {}],
  ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), 'not-text', {}],
  ['nothing', utf8(''), 'no-heading', {}],
  ['blank lines', utf8('\n ,\n'), 'no-heading', {}],
  ['a mark that never closes', utf8('Nom,Lieu\na,b\n"c,d\ne,f\n'), 'unclosed-quote', { line: 3 }],
  ['a mark that never closes among the headings', utf8('"Nom,Lieu\na,b\n'), 'unclosed-quote', { line: 1 }],
  [
    'megabytes',
    new Uint8Array(catalogueLimit + 1),
    'too-large',
    { size: catalogueLimit + 1, maximum: catalogueLimit },
  ],
])('%s gives no table, and the reason', (_, bytes, code, data) => {
  expect(readTable(bytes)).toEqual({ problem: { code, data } });
});
