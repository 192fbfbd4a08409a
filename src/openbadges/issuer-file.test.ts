import { describe, expect, it } from 'vitest';
import { changeIssuer } from './issuer-file.ts';

const one = 'z6MkjqEzCcY1uhGTJrFA4Dpr6RbTL2Dd4jcoD7GVJZEYfomD';
const two = 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
const site = 'https://user.github.io/repo/';
const did = 'did:web:user.github.io:repo';

const before = `---
# Le nom signé dans chaque badge.
name: "La Structure" # entre guillemets
tagline: >-
  Une phrase
  sur deux lignes.

timeZone: Europe/Paris
recognises:
  - { name: Une autre, did: 'did:web:autre.example' }
---

# Nous

---
Une ligne, puis le corps.
`;

it('adds site, DID and key; comments, other lines and body stay', () => {
  const after = changeIssuer(before, { site, did, add: { publicKey: one, since: '2026-11-20' } });
  expect(after).toBe(
    before.replace(
      "autre.example' }\n",
      `autre.example' }\nsite: ${site}\ndid: ${did}\nkeys:\n  - publicKey: ${one}\n    since: 2026-11-20\n`,
    ),
  );
});

describe('a second key', () => {
  const first = changeIssuer(before, { site, did, add: { publicKey: one, since: '2026-11-20' } });
  const add = { publicKey: two, since: '2027-01-01' };

  it('stands after the first, which is retired and stays', () => {
    const retire = { publicKeys: [one], on: '2027-01-01' };
    expect(changeIssuer(first, { site, did, add, retire })).toBe(
      first.replace(
        'since: 2026-11-20\n',
        `since: 2026-11-20\n    retired: 2027-01-01\n  - publicKey: ${two}\n    since: 2027-01-01\n`,
      ),
    );
  });

  it('stands beside the first where others know that one', () => {
    const compromise = { publicKeys: [one], on: '2027-01-01' };
    expect(changeIssuer(first, { site, did, add, compromise })).toBe(
      changeIssuer(first, { site, did, add, retire: compromise }).replace('retired:', 'compromised:'),
    );
  });
});

it('keeps the line breaks of Windows', () => {
  const after = changeIssuer(before.replaceAll('\n', '\r\n'), { site, did });
  expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  expect(after.replaceAll('\r\n', '\n')).toBe(changeIssuer(before, { site, did }));
});

it.each([
  ['fills an empty list', 'keys: []\nname: A\n'],
  ['fills a list without a value', 'keys:\nname: A\n'],
  ['replaces a site', 'site: https://old.example/\nname: A\n'],
])('%s, and what follows stays', (_, yaml) => {
  const after = changeIssuer(`---\n${yaml}---\n`, {
    site,
    did,
    add: { publicKey: one, since: '2026-11-20' },
  });
  expect(after).toContain(`keys:\n  - publicKey: ${one}\n    since: 2026-11-20\n`);
  expect(after).toContain(`site: ${site}\n`);
  expect(after).toContain('name: A\n');
  expect(after).not.toContain('old.example');
});

it.each(['Pas d’en-tête.', '---\nname: A\n', '---\nname: [A\n---\n'])(
  'refuses what has no front matter to read',
  (text) => {
    expect(() => changeIssuer(text, { site, did })).toThrow(SyntaxError);
  },
);
