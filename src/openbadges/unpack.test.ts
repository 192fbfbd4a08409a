import { describe, expect, it } from 'vitest';
import { unpack } from './unpack.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const credential = { type: ['VerifiableCredential'] };
const json = JSON.stringify(credential);

describe('unpack', () => {
  it.each<[string, string]>([
    ['JSON', json],
    ['JSON with white space around it', `\n${json}\n`],
    ['a page', `<!doctype html><html><script type="application/ld+json">${json}</script></html>`],
    [
      'a page whose attributes have no quotes',
      `<html lang=fr><script type=application/ld+json>${json}</script>`,
    ],
    [
      'an SVG',
      `<svg xmlns:o="https://purl.imsglobal.org/ob/v3p0"><o:credential><![CDATA[${json}]]></o:credential></svg>`,
    ],
  ])('finds the credential in %s, with its text as it stands', (_title, text) => {
    expect(unpack(encode(text))).toEqual([{ ok: true, text: json, credential }]);
  });

  it('finds every credential of a page, and passes over its other linked data', () => {
    const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
    const page = `<html>${script('{"@type":"ItemList"}')}${script(json)}${script(json)}</html>`;
    expect(unpack(encode(page))).toHaveLength(2);
  });

  it('reads a page of unclosed scripts in time that grows with its size alone', () => {
    const start = performance.now();
    const linked = '<script type="application/ld+json">';
    const script = '<script>'.repeat(200_000) + linked.repeat(50_000);
    expect(unpack(encode(`<html>${script}`))).toEqual([{ ok: false, reason: 'not-a-credential' }]);
    expect(unpack(encode(`<html>${'<script '.repeat(200_000)}`))).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('keeps a compact JWS as the text that it is', () => {
    expect(unpack(encode('eyJh.eyJi.c2ln\n'))).toEqual([
      { ok: true, text: 'eyJh.eyJi.c2ln', credential: 'eyJh.eyJi.c2ln' },
    ]);
  });

  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'not-a-credential'],
    ['a text', encode('bonjour'), 'not-a-credential'],
    ['broken JSON', encode('{"a":'), 'not-a-credential'],
    ['a page without a credential', encode('<html><p>VerifiableCredential</p></html>'), 'not-a-credential'],
    ['an SVG without a credential', encode('<svg/>'), 'not-a-credential'],
    ['an Open Badges 2 picture', encode('<svg xmlns:o="http://openbadges.org"/>'), 'open-badges-2'],
    ['another XML', encode('<rss/>'), 'damaged-file'],
    ['a photograph', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'plain-picture'],
    ['a picture as messengers make them', encode('RIFF\0\0\0\0WEBPVP8 '), 'plain-picture'],
    ['a picture as phones take them', encode('\0\0\0 ftypheic'), 'plain-picture'],
    ['an archive', encode('PK\x03\x04'), 'archive'],
    ['another binary file', Uint8Array.of(0xc3, 0x28, 0xff, 0xe0), 'damaged-file'],
    ['a PNG cut short', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'damaged-file'],
  ])('finds none in %s', (_title, bytes, reason) => {
    expect(unpack(bytes)).toEqual([{ ok: false, reason }]);
  });
});
