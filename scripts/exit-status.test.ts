import { expect, test } from 'vitest';
import { verdictWords } from '../src/locales/interface.ts';
import type { SiteReport } from '../src/openbadges/site-check.ts';
import { statusOfSite } from './exit-status.ts';
import { renderSite } from './site-text.ts';

type Seen = Pick<SiteReport, 'credentials' | 'unreached' | 'cut'>;

const badge = {
  file: 'credentials/1.json',
  copies: [],
  verdict: { outcome: 'valid' },
} as unknown as SiteReport['credentials'][number];
const whole: Seen = { credentials: [badge], unreached: [], cut: false };

/** What the whole of it is said to be, and the exit status. */
test.each<[title: string, seen: Seen, awaited: boolean, status: number, said: string]>([
  ['seen whole', whole, true, 0, '✓ 0 règles sur 0 documents, toutes suivies.'],
  [
    'of which a part was not followed',
    { ...whole, cut: true },
    true,
    2,
    '? 0 règles suivies sur les 0 documents vus.',
  ],
  [
    'of which a file does not answer',
    { ...whole, unreached: [{ file: 'did.json', reason: 'unreachable' }] },
    true,
    2,
    '? 0 règles suivies sur les 0 documents vus.',
  ],
  ['without a badge', { ...whole, credentials: [] }, true, 2, '? Aucun badge n’a été trouvé'],
  [
    'before its first badge',
    { ...whole, credentials: [] },
    false,
    0,
    '✓ La structure ne publie encore aucun badge.',
  ],
])('a site %s', (_title, seen, awaited, status, said) => {
  const report: SiteReport = { ...seen, keys: 'own', home: undefined, rules: [], withheld: [] };
  expect(statusOfSite(report, { issuedOnly: false, awaited })).toBe(status);
  const style = {
    words: verdictWords('fr'),
    locale: 'fr',
    issuedOnly: false,
    colour: false,
    all: false,
  } as const;
  const lines = renderSite('Le site', report, { ...style, quiet: true, awaited }).split('\n');
  expect(lines.at(-1)?.replace(/[\u00a0\u202f]/g, ' ')).toContain(said);
});
