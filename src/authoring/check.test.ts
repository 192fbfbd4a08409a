import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, describe as group, test } from 'vitest';
import { photoLimits } from '../artwork/photo.ts';
import { pictureDiagnostics } from '../artwork/picture-check.ts';
import { uploadLimits } from '../artwork/upload.ts';
import { catalogues, describe } from '../locales/diagnostics.ts';
import { addressDiagnostics } from '../openbadges/addresses-check.ts';
import { readRegister } from '../openbadges/register.ts';
import { type CheckOptions, checkReading } from './check.ts';
import { codeFrame } from './code-frame.ts';
import type { Diagnostic } from './diagnostic.ts';
import { originalLimit } from './imported-files.ts';
import { jsonLimit } from './json-file.ts';
import { fileLimit, readContent } from './read.ts';

/**
 * Each folder of `fixtures` is one mistake: its `content` is laid over `fixtures/base`, `expected.json` says which
 * files are taken away, what the check is told, and every diagnostic that it must give.
 */
interface Case {
  readonly options?: { readonly publicRepository?: boolean; readonly reserved?: readonly string[] };
  readonly remove?: readonly string[];
  readonly diagnostics: readonly Expected[];
}
interface Expected {
  readonly code: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly severity?: Diagnostic['severity'];
  readonly data?: Diagnostic['data'];
}

const fixtures = join(import.meta.dirname, 'fixtures');
const names = readdirSync(fixtures).filter((name) => name !== 'base');
let temporary: string;
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'jalon-check-'));
});
afterAll(() => rmSync(temporary, { recursive: true }), 60_000);

function build(name: string, { remove = [] }: Pick<Case, 'remove'> = {}): string {
  const root = join(temporary, name);
  cpSync(join(fixtures, 'base'), root, { recursive: true });
  for (const file of remove) rmSync(join(root, file));
  const overlay = join(fixtures, name, 'content');
  if (existsSync(overlay)) cpSync(overlay, root, { recursive: true });
  return root;
}

async function check(root: string, options: Partial<CheckOptions> = {}) {
  const reading = readContent(root);
  const also = [...(await pictureDiagnostics(reading)), ...addressDiagnostics(reading, readRegister(root))];
  return checkReading(reading, {
    day: '2026-06-01',
    publicRepository: false,
    reserved: [],
    also,
    ...options,
  });
}

const sorted = (diagnostics: readonly Expected[]) =>
  diagnostics.toSorted((a, b) =>
    `${a.file} ${String(a.line ?? 0).padStart(4, '0')} ${a.code}` <
    `${b.file} ${String(b.line ?? 0).padStart(4, '0')} ${b.code}`
      ? -1
      : 1,
  );

group('each fixture gives exactly the diagnostics it is named for', () => {
  test.each(names)('%s', async (name) => {
    const wanted: Case = JSON.parse(readFileSync(join(fixtures, name, 'expected.json'), 'utf8'));
    const { diagnostics, sources } = await check(build(name, wanted), wanted.options);
    const found = diagnostics.map(({ code, file, severity, range, data }) => ({
      code,
      file,
      severity,
      ...(range ? { line: range.start.line, column: range.start.column } : {}),
      data,
    }));
    expect(sorted(found)).toMatchObject(
      sorted(wanted.diagnostics).map((one) => ({ severity: 'error', ...one })),
    );
    for (const diagnostic of diagnostics) {
      const wantedRange = wanted.diagnostics.find(({ code }) => code === diagnostic.code)?.line;
      expect(diagnostic.range === undefined).toBe(wantedRange === undefined);
      if (diagnostic.range) {
        expect(codeFrame(sources.get(diagnostic.file) ?? '', diagnostic.range)).not.toEqual([]);
        expect(diagnostic.range.end).not.toEqual(diagnostic.range.start);
      }
      for (const locale of ['fr', 'en'] as const) {
        const { message, hint } = describe(diagnostic, locale);
        expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|``|« »|“”|\[object/);
      }
    }
  });
});

test('front matter never runs code', async () => {
  await check(build('front-matter-in-javascript'));
  expect(Reflect.get(globalThis, 'ranFromContent')).toBeUndefined();
});

test('ten different mistakes give ten diagnostics in one run, in the order of the files', async () => {
  const { diagnostics } = await check(
    build('ten-mistakes', { remove: ['volunteers/lina/meetings/2025-12-01.md'] }),
  );
  expect(new Set(diagnostics.map(({ code }) => code)).size).toBe(10);
  const places = diagnostics.map(
    ({ file, range }) => `${file}:${String(range?.start.line ?? 0).padStart(3, '0')}`,
  );
  expect(places).toEqual(places.toSorted());
});

/** What is told once a signed endorsement has been read, by `openbadges`. */
const signatureCodes = [
  'malformed',
  'changed',
  'other-signer',
  'unknown-key',
  'key-not-recognised',
  'not-pinned',
  'own-keys',
  'own-key-unknown',
  'keys-missing',
  'keys-other',
  'unverifiable',
  'expired',
  'not-yet-valid',
  'about-else',
  'twice',
].map((name) => `endorsement-${name}`);

/** What is told once a badge earned elsewhere has been read, by `openbadges`. */
const importCodes = [
  'ending',
  'unreadable',
  'malformed',
  'proofs',
  'proof-member',
  'repeats',
  'date',
  'changed',
  'other-signer',
  'unknown-key',
  'own',
  'key-not-recognised',
  'not-pinned',
  'keys-missing',
  'keys-other',
  'expired',
  'not-yet-valid',
  'unverifiable',
  'says-else',
  'other-name',
  'reveals',
  'twice',
].map((name) => `imported-${name}`);

test('what the check can say is shown by a fixture', () => {
  const shown = new Set(
    names.flatMap((name) => {
      const { diagnostics }: Case = JSON.parse(readFileSync(join(fixtures, name, 'expected.json'), 'utf8'));
      return diagnostics.map(({ code }) => code);
    }),
  );
  const elsewhere = [
    'missing-content',
    'wrong-root',
    'unreadable',
    'symbolic-link',
    'file-too-large',
    'endorsement-too-large',
    'imported-too-large',
    'image-too-heavy',
    'photo-too-heavy',
  ];
  const unreachable = ['unknown-mission', 'invalid-field'];
  expect(
    Object.keys(catalogues.fr)
      // Those of the register, of forms and of signatures are shown where these are checked.
      .filter(
        (code) => !/^(register|form)-/.test(code) && ![...signatureCodes, ...importCodes].includes(code),
      )
      .filter((code) => !shown.has(code))
      .sort(),
  ).toEqual([...elsewhere, ...unreachable].sort());
});

test('a symbolic link is refused and not followed', async () => {
  const root = build('linked');
  symlinkSync('/etc/hostname', join(root, 'volunteers/lina/files/secret.png'));
  expect((await check(root)).diagnostics).toMatchObject([
    { code: 'symbolic-link', file: 'volunteers/lina/files/secret.png' },
  ]);
});

test('a file that no person wrote is not read', async () => {
  const root = build('large');
  writeFileSync(join(root, 'badges/atelier.md'), 'a'.repeat(fileLimit + 1));
  expect((await check(root)).diagnostics).toMatchObject([
    { code: 'file-too-large', file: 'badges/atelier.md' },
  ]);
});

test('an endorsement that is too large is not read', async () => {
  const root = build('large-endorsement');
  const file = 'volunteers/lina/endorsements/partenaire.json';
  writeFileSync(join(root, file), `"${'a'.repeat(jsonLimit)}"`);
  const { content, diagnostics } = await check(root);
  expect(diagnostics).toMatchObject([{ code: 'endorsement-too-large', file }]);
  expect(content?.volunteers.get('lina')?.signedEndorsements).toEqual([]);
});

test('a signed endorsement is part of the content, byte for byte, with the keys beside it', async () => {
  const root = build('endorsement');
  const folder = join(root, 'volunteers/lina/endorsements');
  const text = '{ "name":  "Un soutien" }\n';
  writeFileSync(join(folder, 'partenaire.json'), text);
  writeFileSync(join(folder, 'partenaire.did.json'), '{ "id": "did:web:partenaire.example" }');
  expect((await check(root)).content?.volunteers.get('lina')?.signedEndorsements).toEqual([
    {
      slug: 'partenaire',
      file: 'volunteers/lina/endorsements/partenaire.json',
      text,
      document: { name: 'Un soutien' },
      keys: { id: 'did:web:partenaire.example' },
    },
  ]);
});

test('a badge earned elsewhere that is too large is not read', async () => {
  const root = build('imported-with-large-file');
  const folder = join(root, 'volunteers/lina/elsewhere');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'velo.md'),
    '---\ntitle: Vélo\nissuer: Un atelier\nformat: open-badges-3\noutcome: valid\nchecked: 2026-01-01\n---\n',
  );
  writeFileSync(join(folder, 'velo.png'), new Uint8Array(originalLimit + 1));
  const { content, diagnostics } = await check(root);
  expect(diagnostics).toMatchObject([
    { code: 'imported-too-large', file: 'volunteers/lina/elsewhere/velo.png' },
  ]);
  expect(content?.volunteers.get('lina')?.importedBadges).toEqual([]);
});

test('a badge earned elsewhere is part of the content, byte for byte, with the keys beside it', async () => {
  const bytes = Uint8Array.from([0x7b, 0x20, 0x7d, 0x0a]);
  const root = build('imported-without-original');
  const folder = join(root, 'volunteers/lina/elsewhere');
  writeFileSync(join(folder, 'velo.json'), bytes);
  writeFileSync(join(folder, 'velo.did.json'), '{ "id": "did:web:atelier.example" }');
  expect((await check(root)).content?.volunteers.get('lina')?.importedBadges).toMatchObject([
    {
      slug: 'velo',
      data: { title: 'Réparer un vélo', original: 'public', reveals: [] },
      original: { file: 'volunteers/lina/elsewhere/velo.json', ending: '.json', bytes },
      keys: { id: 'did:web:atelier.example' },
    },
  ]);
});

test('a picture of a badge that is too heavy is not drawn', async () => {
  const root = build('square-badge-image');
  writeFileSync(join(root, 'badges/files/carre.png'), new Uint8Array(uploadLimits.size + 1));
  expect((await check(root)).diagnostics).toMatchObject([
    { code: 'image-too-heavy', file: 'badges/accueil.md', range: { start: { line: 6 } } },
  ]);
});

test('a photo that is too heavy is not read', async () => {
  const root = build('valid');
  const file = join(root, 'volunteers/lina/files/accueil.png');
  writeFileSync(file, new Uint8Array(photoLimits.size + 1));
  expect((await check(root)).diagnostics).toMatchObject([
    { code: 'photo-too-heavy', file: 'volunteers/lina/awards/accueil.md', range: { start: { line: 5 } } },
  ]);
});

test('a content folder that does not exist is one diagnostic', async () => {
  const { content, diagnostics } = await check(join(temporary, 'nowhere'));
  expect(content).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: 'missing-content', file: '.' }]);
});

test('the content holds what is valid, and awards by badge, the "J’en suis là" among them', async () => {
  const { content } = await check(build('broken-badge-is-not-missing'));
  expect([...(content?.badges.keys() ?? [])]).toEqual(['atelier', 'mon-entree']);
  const awards = content?.volunteers.get('lina')?.awards;
  expect([...(awards?.keys() ?? [])]).toEqual(['mon-entree']);
  expect(awards?.get('mon-entree')).toMatchObject({ kind: 'positioning', moment: 'entry', slug: 'entry' });
});

test('further checks run where every file could be read, and only there', async () => {
  const extra = () => [{ code: 'extra', severity: 'error', file: 'issuer.md', data: {} }] as const;
  expect((await check(build('valid'), { extra })).diagnostics).toMatchObject([{ code: 'extra' }]);
  const { diagnostics } = await check(build('out-of-range'), { extra });
  expect(diagnostics.map(({ code }) => code)).toEqual(['out-of-range']);
});
