import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { didKey, specimenKey } from '../key.ts';
import { verify } from '../verify.ts';
import { completeBadge, exampleSite } from './example-site.ts';
import { independentlyVerify } from './independent-verifier.ts';

const now = new Date();
const inForce = {
  validFrom: new Date(now.getTime() - 86_400_000).toISOString(),
  validUntil: new Date(now.getTime() + 86_400_000).toISOString(),
};

describe('a verifier that never heard of us', () => {
  it.each(['https://badges.example.net/', 'https://user.example.net/repo/'])(
    'accepts a badge of %s',
    async (address) => {
      const site = await exampleSite(address);
      const badge = await site.sign({ ...completeBadge(site), ...inForce });
      const opinion = await independentlyVerify(badge, site.files);
      expect(opinion).toMatchObject({ accepted: true, problems: [], missing: [] });
      expect(opinion.schemaChecked).toBe(existsSync('../shared/conformance'));
    },
  );

  it('accepts a specimen’s signature', async () => {
    const key = await specimenKey();
    const site = await exampleSite('https://specimens.example.net/', key, didKey(key.publicKeyMultibase));
    const badge = await site.sign({ ...completeBadge(site), ...inForce });
    expect(await independentlyVerify(badge, site.files)).toMatchObject({ accepted: true, problems: [] });
  });

  it('refuses what we refuse: one changed byte, a withdrawal, another’s key', async () => {
    const site = await exampleSite('https://refused.example.net/');
    const badge = await site.sign({ ...completeBadge(site), ...inForce });
    const json = JSON.stringify(badge);
    for (const [from, to] of [
      ['Lucia M.', 'Lucia N.'],
      ['douze', 'doyze'],
      ['Niveau 2', 'Niveau 3'],
      ['"version":"2"', '"version":"3"'],
      ['did:web:', 'did:wfb:'],
    ] as const) {
      const altered: unknown = JSON.parse(json.replace(from, to));
      expect(altered).not.toEqual(badge);
      expect((await independentlyVerify(altered, site.files)).accepted).toBe(false);
      expect(['changed', 'unverifiable']).toContain(
        (await verify(altered, { now, resolve: site.resolve })).outcome,
      );
    }
    await site.withdraw(4711);
    expect((await independentlyVerify(badge, site.files)).accepted).toBe(false);
    expect((await verify(badge, { now, resolve: site.resolve })).outcome).toBe('withdrawn');
  });
});
