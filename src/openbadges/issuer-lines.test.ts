import { expect, test } from 'vitest';
import { didWebOf } from './did.ts';
import { changeIssuer } from './issuer-file.ts';
import { issuerLines } from './issuer-lines.ts';

const publicKey = 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';

test.each(['https://badges.example/', 'https://user.github.io/repo/', 'https://badges.example:8443/a%20b/'])(
  'the lines to paste for %s are those that the command writes',
  (site) => {
    const half = { site, did: didWebOf(site), publicKey, since: '2026-03-14' };
    const written = changeIssuer('---\nname: La Grange\n---\n', {
      site,
      did: half.did,
      add: { publicKey, since: half.since },
    });
    expect(written).toBe(`---\nname: La Grange\n${issuerLines(half)}---\n`);
  },
);
