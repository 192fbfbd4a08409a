import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { serialise } from './serialise.ts';
import { bakeSvg, readOpenBadges2, readSvg, SvgError } from './svg.ts';

const json = serialise({ name: 'Lucia’s ]]> <badge> & more' });
const namespace = 'xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"';
const credential = `<openbadges:credential><![CDATA[${json}]]></openbadges:credential>`;

const pictures: [string, string, string][] = [
  [
    'an element',
    '<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${namespace}>${credential}<g/></svg>`,
  ],
  [
    'an empty element',
    '<svg xmlns="http://www.w3.org/2000/svg" />',
    `<svg xmlns="http://www.w3.org/2000/svg" ${namespace}>${credential}</svg>`,
  ],
  [
    'a prolog, a comment that lies and an attribute with >',
    '<?xml version="1.0"?>\n<!-- <svg> --><svg data-a="x > y"\n xmlns="http://www.w3.org/2000/svg"><title>a</title></svg>\n',
    `<?xml version="1.0"?>\n<!-- <svg> --><svg data-a="x > y"\n xmlns="http://www.w3.org/2000/svg" ${namespace}>${credential}<title>a</title></svg>\n`,
  ],
];

describe('a baked SVG', () => {
  it.each(pictures)('begins with its credential: %s', (_title, picture, expected) => {
    expect(bakeSvg(picture, json)).toBe(expected);
    expect(readSvg(expected)).toBe(json);
    expect(readSvg(picture)).toBeUndefined();
  });

  it.each(pictures)('holds one credential however often it is baked: %s', (_title, picture, expected) => {
    expect(bakeSvg(bakeSvg(picture, '{"name":"older"}'), json)).toBe(expected);
  });

  it('draws the same picture', async () => {
    const picture =
      '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="5" height="8" fill="#b8431a"/></svg>';
    const pixels = (svg: string) => sharp(Buffer.from(svg)).raw().toBuffer();
    expect(await pixels(bakeSvg(picture, json))).toEqual(await pixels(picture));
  });

  it('takes only the escaped form', () => {
    expect(() => bakeSvg('<svg/>', '{"name":"<b>"}')).toThrow(TypeError);
  });
});

describe('reading an SVG', () => {
  const open = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:ob="https://purl.imsglobal.org/ob/v3p0">';
  it.each([
    [
      'another prefix and white space',
      `${open}<ob:credential>\n <![CDATA[{"a":1}]]>\n</ob:credential></svg>`,
    ],
    ['escaped text', `${open}<ob:credential>{&quot;a&#34;:&#x31;}</ob:credential></svg>`],
    [
      'the namespace on the element itself',
      '<svg><b:credential xmlns:b="https://purl.imsglobal.org/ob/v3p0">{"a":1}</b:credential></svg>',
    ],
    ['CDATA in two pieces', `${open}<ob:credential><![CDATA[{"a"]]><![CDATA[:1}]]></ob:credential></svg>`],
  ])('understands %s', (_title, svg) => {
    expect(readSvg(svg)).toBe('{"a":1}');
  });

  it('finds a compact JWS in the attribute "verify"', () => {
    expect(readSvg(`${open}<ob:credential verify="eyJh.eyJi.c2ln"/></svg>`)).toBe('eyJh.eyJi.c2ln');
  });

  it.each([
    ['in a comment', `${open}<!-- <ob:credential>{}</ob:credential> --></svg>`],
    ['in CDATA', `${open}<style><![CDATA[<ob:credential>{}</ob:credential>]]></style></svg>`],
    ['in another namespace', '<svg xmlns:ob="https://example.org/"><ob:credential>{}</ob:credential></svg>'],
  ])('is not fooled by a credential %s', (_title, svg) => {
    expect(readSvg(svg)).toBeUndefined();
  });

  it.each([
    ['an address', '<b:assertion verify="https://x.org/1"/>', 'https://x.org/1'],
    [
      'the badge itself',
      '<b:assertion verify="https://x.org/1">\n <![CDATA[{"a":1}]]> </b:assertion>',
      '{"a":1}',
    ],
    ['nothing more', '', ''],
  ])('knows an Open Badges 2 picture that holds %s', (_title, assertion, expected) => {
    const svg = `<svg xmlns:b="http://openbadges.org">${assertion}<g/></svg>`;
    expect(readSvg(svg)).toBeUndefined();
    expect(readOpenBadges2(svg)).toBe(expected);
    expect(readOpenBadges2(bakeSvg('<svg/>', json))).toBeUndefined();
  });

  it.each([
    ['is not an SVG', '<html></html>'],
    ['is empty', ''],
    ['is broken', '<svg <'],
    ['never closes its credential', `${open}<ob:credential>{}</svg>`],
    [
      'holds two credentials',
      `${open}<ob:credential>{}</ob:credential><ob:credential>{}</ob:credential></svg>`,
    ],
  ])('refuses one that %s', (_title, svg) => {
    expect(() => readSvg(svg)).toThrow(SvgError);
  });

  it('takes time in proportion to the text, even where it is hostile', () => {
    const started = performance.now();
    for (const svg of [`<${'a'.repeat(300_000)}`, `<svg ${'a="'.repeat(100_000)}`, '<'.repeat(300_000)])
      expect(() => readSvg(svg)).toThrow(SvgError);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

it('reads a picture of any number of parts in time that grows with its size alone', () => {
  const openings = '<o:credential>'.repeat(200_000);
  const picture = `<svg xmlns:o="https://purl.imsglobal.org/ob/v3p0">${openings}</svg>`;
  const elements = '<o:credential>a</o:credential>'.repeat(100_000);
  const many = `<svg xmlns:o="https://purl.imsglobal.org/ob/v3p0">${elements}</svg>`;
  const start = performance.now();
  expect(() => readSvg(picture)).toThrow(SvgError);
  expect(() => readSvg(many)).toThrow(SvgError);
  expect(performance.now() - start).toBeLessThan(3000);
});
