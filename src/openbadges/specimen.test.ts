import { describe, expect, it } from 'vitest';
import { publishable } from '../authoring/gate.ts';
import { awardState } from './award-state.ts';
import { holdersOf } from './holder.ts';
import { shapeProblems } from './shape.ts';
import { issueSpecimens } from './specimen.ts';
import { readStatusList } from './status-list.ts';
import { contentOf, fixtureArtwork, fixtureSite, writeFixture } from './testing/fixture.ts';
import { verifier } from './verify.ts';

const day = '2026-11-20';

async function specimens(changes: Parameters<typeof writeFixture>[0] = {}, site = fixtureSite) {
  const content = contentOf(writeFixture(changes));
  const made = await issueSpecimens({
    issuer: content.issuer.data,
    badges: content.badges,
    frameworks: content.frameworks,
    holders: holdersOf(publishable(content, day)),
    site,
    artwork: fixtureArtwork,
  });
  return { content, ...made };
}

describe('specimens', () => {
  it('are made of every award of those whose credentials are public', async () => {
    const { credentials } = await specimens({
      'volunteers/maxime/profile.md':
        '---\nfirstName: Maxime\nadult: true\nstarts: 2025-10-01\nends: 2026-05-31\nmission: x\nvisibility: public\nconsent: { givenBy: M, date: 2025-10-01, paper: P, ends: 2030-01-01 }\n---\n',
      'volunteers/maxime/awards/accueil.md': '---\ndate: 2026-01-01\n---\n',
    });
    expect([...credentials.keys()]).toEqual([
      'lucia/accueil',
      'lucia/jen-suis-la',
      'lucia/secours',
      'nathan/accueil',
    ]);
  });

  it('are sound, verify as specimens and never as valid', async () => {
    const { credentials, statusList } = await specimens();
    const verify = verifier({
      now: new Date(`${day}T12:00:00Z`),
      resolve: async (url) =>
        url === statusList?.credential.id
          ? { ok: true, document: statusList.credential }
          : { ok: false, reason: 'unreachable' },
    });
    for (const { credential } of credentials.values()) {
      expect(shapeProblems(credential)).toEqual([]);
      const { outcome, steps } = await verify(credential);
      expect(outcome).toBe('specimen');
      expect(steps.map(({ name, result }) => `${name} ${result}`)).not.toContain('status unknown');
    }
  });

  it('are the same bytes twice', async () => {
    const [one, two] = [await specimens(), await specimens()];
    expect([...one.credentials.values()].map(({ text }) => text)).toEqual(
      [...two.credentials.values()].map(({ text }) => text),
    );
    expect(one.statusList?.text).toBe(two.statusList?.text);
  });

  it('are signed as of the day of the award, at an address that no credential has', async () => {
    const made = (await specimens()).credentials.get('lucia/accueil');
    expect(made?.credential).toMatchObject({
      id: `${fixtureSite}specimens/${made?.uuid}.json`,
      validFrom: '2026-03-11T00:00:00Z',
      name: 'SPÉCIMEN · Accueil du public',
      issuer: { name: 'SPÉCIMEN · La Structure' },
      credentialStatus: { statusListCredential: `${fixtureSite}status/specimen.json` },
    });
    expect(made?.credential.proof[0].created).toBe('2026-03-11T00:00:00Z');
  });

  it('keep their id and place when another award comes or goes', async () => {
    const all = await specimens();
    const fewer = await specimens({ 'volunteers/lucia/awards/accueil.md': null });
    expect(fewer.credentials.get('nathan/accueil')?.text).toBe(all.credentials.get('nathan/accueil')?.text);
  });

  it('have a list in which the withdrawn alone are set', async () => {
    const { credentials, statusList } = await specimens();
    const indices = [...credentials].map(
      ([name, { credential }]) => [name, Number(credential.credentialStatus.statusListIndex)] as const,
    );
    expect(new Set(indices.map(([, index]) => index)).size).toBe(4);
    const list = await readStatusList(statusList?.credential);
    expect(indices.filter(([, index]) => list.has(index)).map(([name]) => name)).toEqual(['nathan/accueil']);
    expect(list.setBits()).toHaveLength(1);
  });

  it('are none, without a list, where there is no award', async () => {
    const { credentials, statusList } = await specimens({
      'volunteers/lucia/profile.md':
        '---\nfirstName: L\nadult: true\nstarts: 2025-10-01\nends: 2026-05-31\nmission: x\n---\n',
      'volunteers/nathan/profile.md':
        '---\nfirstName: N\nadult: true\nstarts: 2025-10-01\nends: 2026-05-31\nmission: x\n---\n',
    });
    expect([credentials.size, statusList]).toEqual([0, undefined]);
  });
});

it('a specimen is what a site without a key shows of an award', async () => {
  const { content, credentials } = await specimens();
  const award = content.volunteers.get('lucia')?.awards.get('secours');
  const badge = content.badges.get('secours');
  if (!award || !badge) throw new Error('the fixture has no such award');
  const state = awardState({
    award,
    badge,
    issuer: content.issuer.data,
    credentials: 'public',
    day: '2027-02-01',
    holder: { name: 'Lucia M.', subject: undefined },
    folder: undefined,
    isWithdrawn: () => false,
    specimen: credentials.get('lucia/secours'),
    specimens: true,
  });
  expect(state).toMatchObject({
    state: 'specimen',
    expired: '2027-01-31',
    published: { facts: { title: 'Premiers secours' } },
  });
});
