import { expect, it } from 'vitest';
import { readableTexts } from './readable-texts.ts';

const base64 = (bytes: string) => Buffer.from(bytes, 'latin1').toString('base64');
const svg = '<svg><text>Lucia</text></svg>';

it.each<[string, string, readonly string[]]>([
  ['a sentence is itself', 'Elle a réparé.', ['Elle a réparé.']],
  ['wide letters are letters', 'lucia＠mail．example', ['lucia@mail.example']],
  ['a sign that shows nothing is left out', 'lucia\u200b@mail.example', ['lucia@mail.example']],
  ['escapes are undone', 'mailto:l%40mail.example', ['mailto:l%40mail.example', 'mailto:l@mail.example']],
  ['a percent sign alone stays', '100 %', ['100 %']],
  ['a text in an address is read', `data:text/plain;charset=utf-8;base64,${base64('Lucia')}`, ['Lucia']],
  ['a text of no kind too', 'data:,Lucia%20Moreau', ['Lucia%20Moreau', 'Lucia Moreau']],
  ['a drawing in an address is read', `data:image/svg+xml;base64,${base64(svg)}`, [svg]],
  [
    'of a picture, what its metadata say in clear',
    `data:image/png;base64,${base64('\x89PNG\0\0tEXtAuthor\0Lucia Moreau\xff\xfeab')}`,
    ['tEXtAuthor', 'Lucia Moreau'],
  ],
  ['of a picture without metadata, nothing', `data:image/png;base64,${base64('\x89PNG\0\0\0IDATx\x9c')}`, []],
])('%s', (_, value, texts) => {
  expect(readableTexts(value)).toEqual(texts);
});
