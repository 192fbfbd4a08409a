/**
 * `npm run bench`: how long each part takes beside a plain signature, and how a build grows with its awards.
 *
 * Machines differ and drift: compare the ratios of one run, never the times of two.
 * `-- --people 60` builds a larger site (a person of the sample holds about nine awards).
 */
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { drawBadge } from '../src/artwork/badge.ts';
import { rasterise } from '../src/artwork/rasterise.ts';
import { renderMarkdown } from '../src/authoring/markdown/markdown.ts';
import { readContent } from '../src/authoring/read.ts';
import { draw } from '../src/minimap/drawing.ts';
import { layout } from '../src/minimap/layout.ts';
import { captionsOf } from '../src/minimap/testing/captions.ts';
import { loadDot } from '../src/minimap/testing/dot.ts';
import { madePathway } from '../src/minimap/testing/pathways.ts';
import { didKey, specimenKey } from '../src/openbadges/key.ts';
import { bakePng } from '../src/openbadges/png.ts';
import { signCredential } from '../src/openbadges/proof.ts';
import { serialise } from '../src/openbadges/serialise.ts';
import { verify } from '../src/openbadges/verify.ts';
import { readOptions } from './options.ts';

const project = resolve(import.meta.dirname, '..');
const { values } = readOptions('bench', { people: { type: 'string', default: '30' } });

const { content } = readContent(join(project, 'content'));
if (!content) throw new Error('The sample content cannot be read: run "npm run check".');
const body = [...content.volunteers.values()].flatMap(({ awards }) => [...awards.values()])[0]?.body ?? '';

const { privateKey } = generateKeyPairSync('ed25519');
const key = await specimenKey();

const did = didKey(key.publicKeyMultibase);
const unsigned = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'https://example.org/credentials/1.json',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Badge',
  issuer: { id: did, type: ['Profile'], name: 'Structure' },
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: {
    id: 'urn:uuid:0f5e3a0e-3f5c-4d0b-9f39-7f3f1c1c7a01',
    type: ['AchievementSubject'],
    achievement: {
      id: 'https://example.org/badges/badge.json',
      type: ['Achievement'],
      name: 'Badge',
      description: 'Un badge.',
      criteria: { narrative: 'Des critères.' },
    },
  },
};
const signing = { key, controller: did, created: '2026-01-01T00:00:00Z' };
const signed = await signCredential(unsigned, signing);
const svg = await drawBadge({
  title: 'Médiation scientifique',
  category: 'competence',
  posture: 4,
  icon: 'chats',
  declared: false,
});
const png = await rasterise(svg);
const json = serialise(signed);
const nothing = async () => ({ ok: false, reason: 'unreachable' }) as const;

console.log('One operation, median of the runs, and beside a bare Ed25519 signature:\n');
const plain = await row('a bare Ed25519 signature', () => sign(null, Buffer.from(json), privateKey));
await row('sign a credential', () => signCredential(unsigned, signing), plain);
await row('verify it', () => verify(signed, { now: new Date('2026-06-01'), resolve: nothing }), plain);
await row(
  'draw a badge',
  () =>
    drawBadge({ title: 'Accueil du public', category: 'savoir', posture: 2, icon: 'chats', declared: false }),
  plain,
);
await row('rasterise it, 512 px', () => rasterise(svg), plain);
await row('bake a credential into a PNG', () => bakePng(png, json), plain);
await row('a body of Markdown as safe HTML', () => renderMarkdown(body, { locale: 'fr' }), plain);
await row('read the sample content', () => readContent(join(project, 'content')), plain);

const { stops, stages } = madePathway(7, 60);
const placed = layout(stops, stages);
const dot = await loadDot();
const captions = captionsOf(stops, stages);
console.log('\nA pathway of 60 badges, beside Graphviz:\n');
const ours = await row('lay out and draw it', () => draw(layout(stops, stages), captions));
await row('Graphviz dot, layout alone', () => dot({ count: stops.length, links: placed.links }), ours);

console.log('\nA whole build, from the sample and from more people:\n');
const few = await buildOf(3);
const many = await buildOf(Number(values.people));
const ratio = (many.seconds - few.seconds) / few.seconds;
console.log(
  `\n${(many.awards / few.awards).toFixed(1)} × the awards take ${(1 + ratio).toFixed(1)} × the time; ` +
    `each award adds ${(((many.seconds - few.seconds) / (many.awards - few.awards)) * 1000).toFixed(1)} ms ` +
    `and ${((many.bytes - few.bytes) / (many.awards - few.awards) / 1024).toFixed(1)} KB.`,
);

/** Measures one operation after a warm-up, prints it, and returns its median in milliseconds. */
async function row(name: string, run: () => unknown, beside?: number): Promise<number> {
  for (let warm = 0; warm < 3; warm++) await run();
  const times: number[] = [];
  const until = performance.now() + 1000;
  while (times.length < 5 || (performance.now() < until && times.length < 2000)) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  const ratio = beside === undefined ? '' : `${ratioOf(median / beside)} ×`;
  console.log(`  ${name.padEnd(36)} ${median.toFixed(3).padStart(9)} ms ${ratio.padStart(8)}`);
  return median;
}

/** Builds a site with so many people, copies of the sample's, and says what it took. */
async function buildOf(people: number): Promise<{ seconds: number; awards: number; bytes: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'jalon-bench-'));
  try {
    const copy = join(folder, 'content');
    await cp(join(project, 'content'), copy, { recursive: true });
    const slugs = await readdir(join(copy, 'volunteers'));
    for (let extra = slugs.length; extra < people; extra++) {
      const from = slugs[extra % slugs.length] ?? '';
      await cp(join(copy, 'volunteers', from), join(copy, 'volunteers', `${from}-${extra}`), {
        recursive: true,
        // Words that somebody signed are about one person alone.
        filter: (path) => !/endorsements[\\/][^\\/]+\.json$/.test(path),
      });
    }
    const awards = [...(readContent(copy).content?.volunteers.values() ?? [])].reduce(
      (sum, { awards: held }) => sum + held.size,
      0,
    );
    const out = join(folder, 'dist');
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--out', out], {
      cwd: project,
      env: { ...process.env, JALON_CONTENT: copy },
      encoding: 'utf8',
      // So many copies give as many warnings, which nobody reads here.
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0) throw new Error(`The build failed.\n${stderr}`);
    const seconds = (performance.now() - start) / 1000;
    const files = await readdir(out, { recursive: true, withFileTypes: true });
    const sizes = await Promise.all(
      files
        .filter((file) => file.isFile())
        .map(async (file) => (await stat(join(file.parentPath, file.name))).size),
    );
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    console.log(
      `  ${String(awards).padStart(5)} awards of ${people} people: ${seconds.toFixed(1)} s, ${(bytes / 2 ** 20).toFixed(1)} MB`,
    );
    return { seconds, awards, bytes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A ratio with two figures that count: 0.34, 2.9, 46, 798. */
function ratioOf(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toPrecision(2);
}
