import { award, edit, type Mistake, rewrite, write } from './mistake.ts';

/** The secret half of the pair that the W3C's recommendation on EdDSA publishes as its example. */
const secret = 'z3u2en7t5LR2WtQH5PfFqMqwVHgeXouLzo6haApm8XHqvjxq';
/** The older form, both halves in one. */
const older = 'zrv2bqTbNwCTsRrHFcJCPjVAduh4Ezcnoq1A3ZxH1GWTNkxipLVuaAoMFmze2gFN9oNXfJjufxSHWVZzsJiUsMHFMcx';

const words = {
  told: 'secret-key',
  fr: ['la moitié secrète d’une clé', 'Effacez-la.', 'l’historique la garde', '« La clé de la structure »'],
  en: ['the secret half of a key', 'Delete it.', 'the history keeps it', '“The key of the organisation”'],
};
const line = `JALON_SIGNING_KEY: ${secret}`;

/** The secret half of the key, pasted where everybody can read it. */
export const keyMistakes: readonly Mistake[] = [
  {
    ...words,
    mistake: 'a secret key in the text of the structure',
    make: rewrite('issuer.md', (text) => `${text}\n${secret}\n`),
    hidden: secret,
    at: 'issuer.md:9:1',
  },
  {
    ...words,
    mistake: 'a secret key as a field',
    make: edit('issuer.md', 'place:', `${line}\nplace:`),
    hidden: secret,
    at: 'issuer.md:3:20',
  },
  {
    ...words,
    mistake: 'a secret key as a field that cannot be read',
    make: edit('issuer.md', 'place:', `JALON_SIGNING_KEY=${secret}\nplace:`),
    hidden: secret,
    at: 'issuer.md:3:19',
  },
  {
    ...words,
    mistake: 'a secret key for the public one',
    make: edit(
      'issuer.md',
      'place:',
      `site: https://badges.example/\ndid: did:web:badges.example\nkeys:\n  - publicKey: ${secret}\n    since: 2026-01-01\nplace:`,
    ),
    hidden: secret,
    at: 'issuer.md:6:16',
  },
  {
    ...words,
    mistake: 'a secret key of the older form',
    make: rewrite(award, (text) => `${text}\n${older}\n`),
    hidden: older,
    at: `${award}:12:1`,
  },
  {
    ...words,
    mistake: 'a secret key that lost its last letters',
    make: rewrite(award, (text) => `${text}\nLa clé : ${secret.slice(0, -3)}.\n`),
    hidden: secret.slice(0, -3),
    at: `${award}:12:10`,
  },
  ...[
    'volunteers/lina/files/notes.csv',
    'guide/cle.mdx',
    'credentials/cle.txt',
    '.env',
    'volunteers/lina/files/cle',
  ].map((file) => ({
    ...words,
    mistake: `a secret key in the file ${file}`,
    make: write(file, `Une ligne.\n${line}\n`),
    hidden: secret,
    at: `${file}:2:20`,
  })),
  {
    ...words,
    mistake: 'a secret key in a text saved in UTF-16',
    make: write('guide/cle.mdx', Buffer.from(`${line}\n`, 'utf16le')),
    hidden: secret,
    at: 'guide/cle.mdx:1:20',
  },
];
