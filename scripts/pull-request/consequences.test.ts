import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { correctAward, withdrawAward } from '../../src/journeys/support/changes.ts';
import { contentCopy } from '../../src/journeys/support/content-copy.ts';
import { structure } from '../../src/journeys/support/structure.ts';
import { readSettings } from '../../src/settings.ts';
import { type Consequences, consequences } from './consequences.ts';
import { outlookOf } from './outlook.ts';

const settings = readSettings({ SOURCE_DATE_EPOCH: String(Date.parse('2026-06-15T12:00:00Z') / 1000) });
const unchanged: Consequences = {
  keyed: false,
  issued: [],
  reissued: [],
  resigned: [],
  withdrawn: [],
  tooLate: [],
  dropped: [],
  waiting: 0,
  appearing: [],
  disappearing: [],
};

async function compared(before: string, after: string, with_ = settings): Promise<Consequences> {
  const [one, other] = await Promise.all([before, after].map((root) => outlookOf(root, with_)));
  if (!one || !other) throw new TypeError('An issuer.md cannot be read.');
  return consequences(one, other);
}

const sample = join(import.meta.dirname, '../../content');
const award = [
  '---',
  'date: 2026-03-02',
  'summary: A écouté.',
  'assessor: { name: S. Aubert, role: accueil }',
  '---',
  '',
  'Récit.',
  '',
];

function ifAbsent(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

test('the same content has no consequences', async () => {
  expect(await compared(sample, sample)).toEqual(unchanged);
});

test('without a key, what would be issued once there is one is what the change adds or takes away', async () => {
  const content = await contentCopy();
  await content.write('volunteers/nathan/awards/ecoute.md', award.join('\n'));
  await content.remove('volunteers/lucia/awards/turfu-festival.md');
  await withdrawAward(content, '2026-06-14');
  expect(await compared(sample, content.root)).toEqual({
    ...unchanged,
    issued: [{ person: 'Nathan B.', title: 'Écoute', file: 'volunteers/nathan/awards/ecoute.md' }],
    dropped: [
      { person: 'Lucia M.', title: 'Turfu Festival' },
      { person: 'Nathan B.', title: 'Impression 3D' },
    ],
  });
});

test('a person appears and disappears with what the gate decides', async () => {
  const content = await contentCopy();
  await content.edit('volunteers/lucia/profile.md', 'visibility: public', 'visibility: private');
  const gone = await compared(sample, content.root);
  expect([gone.disappearing, gone.appearing]).toEqual([['Lucia M.'], []]);
  expect(gone.dropped.length).toBeGreaterThan(5);
  const back = await compared(content.root, sample);
  expect([back.disappearing, back.appearing]).toEqual([[], ['Lucia M.']]);
  expect(back.issued.every(({ person }) => person === 'Lucia M.')).toBe(true);
});

describe('what is renamed', () => {
  /** Another name for a badge, and for the awards of those who hold it. */
  async function renamedBadge() {
    const content = await contentCopy();
    await content.move('badges/ecoute.md', 'badges/ecoute-active.md');
    await content.edit('badges/ecoute-active.md', '---\n', '---\nformerly: [ecoute]\n');
    for (const holder of await readdir(join(content.root, 'volunteers')))
      await content
        .move(`volunteers/${holder}/awards/ecoute.md`, `volunteers/${holder}/awards/ecoute-active.md`)
        .catch(ifAbsent);
    return content;
  }

  test('is neither given nor lost: a badge, and a person with all of theirs', async () => {
    expect(await compared(sample, (await renamedBadge()).root)).toEqual(unchanged);
    const content = await contentCopy();
    await content.move('volunteers/lucia', 'volunteers/lucie');
    await content.edit('volunteers/lucie/profile.md', '---\n', '---\nformerly: [lucia]\n');
    expect(await compared(sample, content.root)).toEqual(unchanged);
  });

  test('does not hide a new badge that takes the former name', async () => {
    const content = await renamedBadge();
    await content.edit('badges/ecoute-active.md', 'formerly: [ecoute]\n', '');
    await content.edit('volunteers/lucia/awards/ecoute-active.md', '---\n', '---\nformerly: [ecoute]\n');
    await content.write('badges/ecoute.md', await readFile(join(sample, 'badges/ecoute.md'), 'utf8'));
    await content.write('volunteers/lucia/awards/ecoute.md', award.join('\n'));
    const { issued, dropped } = await compared(sample, content.root);
    expect([issued.length, dropped]).toEqual([1, []]);
  });
});

test('an issuer.md that cannot be read gives no outlook', async () => {
  const content = await contentCopy();
  await content.write('issuer.md', '---\n- a\n---\n');
  expect(await outlookOf(content.root, settings)).toBeUndefined();
});

test('with a key, the register tells what is issued, issued again, withdrawn, and was waiting already', async () => {
  const { content, run, day } = await structure();
  const now = readSettings({});
  expect((await run('keys', '--site', 'https://badges.example/')).status).toBe(0);
  expect((await run('issue', '--here')).status).toBe(0);
  await content.write('volunteers/nathan/awards/projet-davenir.md', award.join('\n'));
  const before = join(content.root, '../before');
  await cp(content.root, before, { recursive: true });
  expect(await compared(before, content.root, now)).toEqual({ ...unchanged, keyed: true, waiting: 1 });

  await content.write('volunteers/nathan/awards/ecoute.md', award.join('\n'));
  await correctAward(content, day);
  await withdrawAward(content, day);
  expect(await compared(before, content.root, now)).toEqual({
    ...unchanged,
    keyed: true,
    waiting: 1,
    issued: [{ person: 'Nathan B.', title: 'Écoute', file: 'volunteers/nathan/awards/ecoute.md' }],
    reissued: [
      { person: 'Maxime R.', title: 'Créer un badge', file: 'volunteers/maxime/awards/creer-un-badge.md' },
    ],
    withdrawn: [
      { person: 'Nathan B.', title: 'Impression 3D', file: 'volunteers/nathan/awards/impression-3d.md' },
    ],
  });

  // Of somebody who is not published, no more is told than that it happens.
  await content.edit('volunteers/nathan/profile.md', 'visibility: public', 'visibility: private');
  const hidden = await compared(before, content.root, now);
  expect([hidden.withdrawn, hidden.issued, hidden.disappearing]).toEqual([[{}], [], ['Nathan B.']]);
}, 60_000);

test('what a command has done in the register is told: somebody is forgotten, and others are signed again', async () => {
  const { content, run } = await structure();
  const now = readSettings({});
  expect((await run('keys', '--site', 'https://badges.example/')).status).toBe(0);
  expect((await run('issue', '--here')).status).toBe(0);
  const before = join(content.root, '../before');
  await cp(content.root, before, { recursive: true });
  const held = await readdir(join(before, 'credentials/lucia'));
  expect((await run('forget', 'lucia', '--yes', '--here')).status).toBe(0);
  const done = await compared(before, content.root, now);
  expect(done).toEqual({
    ...unchanged,
    keyed: true,
    withdrawn: held.map(() => ({})),
    reissued: [
      'maxime/awards/low-tech-decouvrir.md',
      'maxime/awards/low-tech-pratiquer.md',
      'nathan/awards/low-tech-decouvrir.md',
    ].map((file) => expect.objectContaining({ file: `volunteers/${file}` })),
    disappearing: ['Lucia M.'],
  });
  // Once it is merged, the next proposal has no part in it.
  expect(await compared(content.root, content.root, now)).toEqual({ ...unchanged, keyed: true });

  // A first badge that is signed on a computer, and not by the main branch.
  await content.write('volunteers/nathan/awards/ecoute.md', award.join('\n'));
  const unsigned = join(content.root, '../unsigned');
  await cp(content.root, unsigned, { recursive: true });
  expect((await run('issue', '--here')).status).toBe(0);
  const issued = [{ person: 'Nathan B.', title: 'Écoute', file: 'volunteers/nathan/awards/ecoute.md' }];
  const { root } = content;
  await content.remove('../before');
  await cp(unsigned, before, { recursive: true });
  await rm(join(before, 'volunteers/nathan/awards/ecoute.md'));
  expect(await compared(before, root, now)).toEqual({ ...unchanged, keyed: true, issued });
  // It was waiting already: it is signed whatever becomes of the proposal.
  expect(await compared(unsigned, root, now)).toEqual({ ...unchanged, keyed: true });
}, 180_000);
