/** What a person did not choose to publish is in no byte of the site. */
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { archiveOf } from '../site/takeaway/archive.ts';
import { contentCopy } from './support/content-copy.ts';
import { linkedData } from './support/credentials.ts';
import { differences, filesIn, removeAfterAll } from './support/files.ts';
import { consent, everySection, plantPublished } from './support/planted-people.ts';
import { plant } from './support/planted-person.ts';
import { builtAnew, builtSite, project } from './support/site.ts';
import { tracesIn } from './support/traces.ts';

const address = 'https://badges.example/';
const open = `visibility: public\ncredentials: public\n${everySection}`;

/** The words that are found in any file, or in the name of one, with that file. */
function traces(files: ReadonlyMap<string, Buffer>, words: readonly string[]): string[] {
  return [...files].flatMap(([path, bytes]) => [
    ...tracesIn(bytes, words).map((word) => `${word} in ${path}`),
    ...tracesIn(Buffer.from(path), words).map((word) => `${word} in the name of ${path}`),
  ]);
}

/** A ZIP as the site makes them. */
function zip(...files: (readonly [string, string | Uint8Array])[]): Buffer {
  const entries = files.map(([name, content]) => [name, Buffer.from(content)] as const);
  return Buffer.from(archiveOf(new Map(entries), '2026-06-15'));
}

test('the search finds a word in a picture’s metadata, compressed, in Base64 and in UTF-16', async () => {
  const picture = sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } });
  const withExif = picture.clone().withExif({ IFD0: { Artist: 'QzWord' } });
  const jpeg = await withExif.jpeg().toBuffer();
  const hidden = {
    webp: await withExif.webp().toBuffer(),
    png: await withExif.png().toBuffer(),
    compressedChunk: Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      Buffer.from([0, 0, 0, 40]),
      Buffer.from('zTXtComment\0\0', 'latin1'),
      deflateSync('a QzWord in a comment'),
      Buffer.alloc(40),
    ]),
    dataAddress: Buffer.from(`<image href="data:image/jpeg;base64,${jpeg.toString('base64')}"/>`),
    utf16: Buffer.from('a QzWord', 'utf16le'),
    zipped: zip(['a.txt', 'nothing here'], ['b.txt', 'a QzWord that is deflated '.repeat(9)]),
    pictureInZip: zip(['a.txt', 'nothing here'], ['b.webp', await withExif.webp().toBuffer()]),
    zipInZip: zip(['a.zip', zip(['b.txt', 'a QzWord'])]),
    nameInZip: zip(['qzword.txt', 'nothing']),
  };
  for (const [name, bytes] of Object.entries(hidden))
    expect(tracesIn(bytes, ['qzword']), name).toEqual(['qzword']);
  expect(tracesIn(await picture.webp().toBuffer(), ['qzword'])).toEqual([]);
});

test('people whom the gate withholds change not one byte of the site, even where nobody ran the check', async () => {
  const copy = await contentCopy();
  const withheld = {
    'qza-hidden': `adult: true\n${open.replace('visibility: public', 'visibility: private')}\n${consent}`,
    'qzb-silent': `adult: true\n${open}`,
    'qzc-ended': `adult: true\n${open}\n${consent.replace('2030-01-01', '2026-06-14')}`,
    'qzd-withdrew': `adult: true\n${open}\n${consent.replace(' }', ', withdrawn: 2026-06-15 }')}`,
    'qze-minor': `adult: false\n${open}\n${consent}`,
  };
  const words: string[] = Object.keys(withheld);
  for (const [slug, choices] of Object.entries(withheld))
    words.push(...Object.values(await plant(copy, { slug, choices })));
  const built = await builtAnew({ address, content: copy.root }, 'unchecked');
  removeAfterAll(built.folder);
  const files = await filesIn(built.folder);
  const sample = await filesIn((await builtSite({ address })).folder);
  expect(words.length).toBeGreaterThan(200);
  expect(traces(files, words)).toEqual([]);
  expect(differences(files, sample)).toEqual([]);
}, 240_000);

describe('of people who are published', () => {
  let files: Map<string, Buffer>;
  let sampleFiles: Map<string, Buffer>;
  let reserved: Record<string, string>;
  let minor: Record<string, string>;
  let unsigned: Record<string, string>;
  let changed: Record<string, string>;
  const page = (path: string): string => files.get(`${path}index.html`)?.toString() ?? '';
  const of = (words: Record<string, string>, ...fields: string[]): string[] =>
    fields.map((field) => {
      if (words[field] === undefined) throw new RangeError(`Nothing was planted in ${field}.`);
      return words[field];
    });
  /** In no case is any of these published. */
  const never = [
    'lastName',
    'consentBy',
    'consentPaper',
    'domain',
    'tutor',
    'photoFile',
    'evidenceFile',
    'evidenceExif',
    'photoExif',
    'unusedFile',
    'unusedExif',
    'paperFile',
    'paper',
    'importedInside',
    'importedExif',
    ...['With', 'Decision', 'Next', 'Notes'].map((field) => `privateMeeting${field}`),
    'sharedMeetingWith',
    ...['To', 'Subject', 'Body'].map((field) => `letter${field}`),
    'reviewAuthor',
    'reviewBody',
  ];

  beforeAll(async () => {
    const copy = await contentCopy();
    ({ reserved, minor, unsigned, changed } = await plantPublished(copy));
    const { folder } = await builtSite({ address, content: copy.root });
    files = await filesIn(folder);
    sampleFiles = await filesIn((await builtSite({ address })).folder);
  }, 240_000);

  test('what is theirs alone is nowhere', () => {
    const words = [
      ...of(reserved, ...never),
      ...of(minor, ...never, 'guardianName', 'guardianPaper'),
      ...of(unsigned, ...never),
      ...of(changed, ...never),
    ];
    expect(traces(files, words)).toEqual([]);
  });

  test('what they chose to show is there, so that the search means something', () => {
    const shown = [
      'firstName',
      'mission',
      'story',
      'summary',
      'assessor',
      'evidence',
      'awardStory',
      'evidenceAddress',
    ];
    const chosen = [
      ...[reserved, minor, unsigned, changed].flatMap((words) => of(words, ...shown)),
      ...of(unsigned, 'claim', 'missionOutcome', 'missionStory', 'endorsement', 'training'),
      ...of(unsigned, 'importedIssuer', 'importedWords'),
    ];
    const signed = of(minor, 'signer', 'signedEndorsement');
    // At once: unpacking all files for each word takes long.
    const found = traces(files, [...chosen, ...signed]);
    for (const word of chosen) expect(found.join('\n'), word).toContain(`${word} in `);
    for (const word of signed) expect(found.join('\n'), word).toContain(`${word} in endorsements/`);
    for (const word of of(unsigned, 'awardStory', 'importedWords'))
      expect(found).toContain(`${word} in qzh-unsigned/portfolio.zip`);
  });

  test('a section that a person did not choose is nowhere', () => {
    const sections = ['claim', 'letGo', 'newClaim', 'attitude', 'objective', 'objectiveOutcome'];
    sections.push('positioningStory', 'exitStory', 'nextObjective', 'reviewNote', 'sharedMeetingDecision');
    sections.push(
      'missionOutcome',
      'missionStory',
      'training',
      'endorser',
      'endorserRole',
      'endorserOrganisation',
      'endorsement',
      'signer',
      'signedEndorsement',
      'importedIssuer',
      'importedWords',
    );
    expect(traces(files, of(reserved, ...sections))).toEqual([]);
  });

  test('what changed is told to who chose it: no level, no other voice, nothing let go without its own choice', () => {
    const told = page('qzi-changed/progress/');
    for (const word of of(
      changed,
      'claim',
      'newClaim',
      'objectiveOutcome',
      'sharedMeetingDecision',
      'exitStory',
    ))
      expect(told).toContain(word);
    expect(traces(files, of(changed, 'reviewNote', 'sharedMeetingNotes'))).toEqual([]);
    expect(told).not.toContain(changed['letGo']);
    expect(told).not.toMatch(/niveau|de 1 à 3/);
    expect(page('qzi-changed/')).not.toMatch(/de 1 à 3/);
    expect(page('qzf-reserved/progress/')).toBe('');
  });

  test('levels, voices and what was let go are there for who chose them, the review’s own text never', () => {
    const told = page('qzh-unsigned/progress/');
    for (const word of of(unsigned, 'letGo', 'newClaim', 'reviewNote', 'sharedMeetingNext'))
      expect(told).toContain(word);
    expect(told).toContain('de 1 à 3');
    expect(traces(files, of(unsigned, 'reviewAuthor', 'reviewBody'))).toEqual([]);
    expect(page('ancien-nom/progress/')).toContain('url=/qzh-unsigned/progress/');
  });

  test('under 18: the first name alone, no picture, out of search engines, the sitemap and the home page', () => {
    expect(page('qzg-minor/')).toContain(`<h1>${minor['firstName']}</h1>`);
    expect(traces(files, of(minor, 'lastName', 'photoFile', 'evidenceAlt'))).toEqual([]);
    const own = ['', 'progress/', 'accueil-du-public/', 'jen-suis-la-entree/'].map(
      (path) => `qzg-minor/${path}`,
    );
    for (const path of [...own, 'share/qzg-minor/'].flatMap((one) => [one, `en/${one}`]))
      expect(page(path), path).toContain('<meta name="robots" content="noindex">');
    expect(page('qzg-minor/accueil-du-public/')).not.toContain('/evidence/');
    expect(files.get('sitemap.xml')?.toString()).not.toContain('qzg-minor');
    const elsewhere = [...files].filter(
      ([path]) => !/^(en\/)?(share\/)?qzg-minor\//.test(path) && !path.startsWith('specimens/'),
    );
    expect(traces(new Map(elsewhere), of(minor, 'firstName', 'mission', 'story'))).toEqual([]);
    for (const home of ['', 'en/']) expect(page(home), home).not.toContain('qzg-minor');
  });

  test('adults who are listed are on the home page and in the sitemap', () => {
    expect(page('')).toContain('href="/qzf-reserved/"');
    const sitemap = files.get('sitemap.xml')?.toString();
    expect(sitemap).toContain(`<loc>${address}qzf-reserved/</loc>`);
    expect(sitemap).toContain(`<loc>${address}qzi-changed/progress/</loc>`);
    expect(sitemap).not.toContain('qzf-reserved/progress/');
  });

  test('the pictures of the site are those that awards of adults show, without their metadata', async () => {
    const isPicture = (path: string) => path.startsWith('evidence/');
    const known = new Set([...sampleFiles.keys()].filter(isPicture));
    const added = [...files].filter(([path]) => isPicture(path) && !known.has(path));
    // Of each of the three adults the picture that an award names, and the photo of the one who shows it.
    expect(added).toHaveLength(4);
    for (const [path, bytes] of added) {
      const { width, height, exif, xmp, iptc, icc } = await sharp(bytes).metadata();
      expect({ path, width, height, exif, xmp, iptc, icc }).toEqual({ path, width: 40, height: 30 });
    }
  });

  test('without signed badges: the page and its picture, no credential in any form', () => {
    const award = page('qzh-unsigned/accueil-du-public/');
    expect(award).toContain(unsigned['awardStory']);
    expect(award).toMatch(/<img src="\/artwork\/[0-9a-f]{64}\.svg"/);
    expect(linkedData(award)).toEqual([]);
    expect(award).not.toMatch(/\.(png|json)"[^>]* download/);
    const paths = [...files.keys()].filter((path) => path.startsWith('qzh-unsigned'));
    expect(paths).toEqual([
      'qzh-unsigned/accueil-du-public/index.html',
      'qzh-unsigned/card.png',
      'qzh-unsigned/index.html',
      'qzh-unsigned/jen-suis-la-entree/index.html',
      'qzh-unsigned/jen-suis-la-sortie/index.html',
      'qzh-unsigned/pathways/parcours-service-civique.png',
      'qzh-unsigned/pathways/parcours-service-civique.svg',
      'qzh-unsigned/portfolio.zip',
      'qzh-unsigned/progress/index.html',
      'qzh-unsigned/qr.en.png',
      'qzh-unsigned/qr.en.svg',
      'qzh-unsigned/qr.png',
      'qzh-unsigned/qr.svg',
    ]);
    expect(traces(files, of(unsigned, 'signer', 'signedEndorsement'))).toEqual([]);
    const machines = [...files].filter(([path]) => path.endsWith('.json'));
    expect(traces(new Map(machines), Object.values(unsigned))).toEqual([]);
    for (const text of linkedData(page('qzh-unsigned/'))) expect(text).not.toContain('specimens/');
    const specimens = (of: Map<string, Buffer>) =>
      [...of.keys()].filter((path) => path.startsWith('specimens/')).length;
    // Three awards each of the two others.
    expect(specimens(files)).toBe(specimens(sampleFiles) + 6);
  });
});

test('the sample itself publishes no meeting, no review and no last name in full', async () => {
  const files = await filesIn((await builtSite({ address })).folder);
  const read = await filesIn(`${project}/content/volunteers`);
  const privateLines = [...read]
    .filter(([path]) => /\/(meetings\/.*|review)\.md$/.test(path))
    .flatMap(
      ([, bytes]) =>
        bytes
          .toString()
          .split('---\n')[2]
          ?.split(/(?<=[.!?])\s+/) ?? [],
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 30);
  expect(privateLines.length).toBeGreaterThan(20);
  const pages = new Map([...files].filter(([path]) => /\.(html|json)$/.test(path)));
  const unspaced = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ');
  for (const [path, bytes] of pages) {
    const text = unspaced(bytes.toString());
    for (const sentence of privateLines)
      expect(text.includes(unspaced(sentence)), `${path}: ${sentence}`).toBe(false);
  }
  const handbook = (path: string) => /^(en\/)?guide\//.test(path);
  const others = new Map([...files].filter(([path]) => !handbook(path)));
  expect(traces(others, ['Lucia Moreau', 'Nathan Bréville'])).toEqual([]);
});
