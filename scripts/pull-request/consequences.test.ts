import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { correctAward, withdrawAward } from '../../src/journeys/support/changes.ts';
import { contentCopy } from '../../src/journeys/support/content-copy.ts';
import { structure } from '../../src/journeys/support/structure.ts';
import { readSettings } from '../../src/settings.ts';
import { type Consequences, consequences, outlookOf } from './consequences.ts';

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
