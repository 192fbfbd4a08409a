import { expect, test } from 'vitest';
import { pullRequestWords } from '../../src/locales/pull-request.ts';
import type { Consequences } from './consequences.ts';
import { headline } from './headline.ts';
import type { Affected } from './outlook.ts';
import { mergeSummary, type SummarySource } from './summary.ts';

const nothing: Consequences = {
  keyed: true,
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
const badge = (person: string, title = 'Écoute'): Affected => ({
  person,
  title,
  file: 'volunteers/l/awards/e.md',
});
const lucia = badge('Lucia M.');
const people = ['Ana A.', 'Bo B.', 'Cleo C.', 'Dan D.', 'Eva E.'].map((name) => badge(name));

test.each<[string, string, Partial<Consequences>, number | undefined]>([
  [
    '2 badges seront délivrés à Lucia M., 1 sera retiré, 3 pages changent.',
    '2 badges will be issued to Lucia M., 1 will be withdrawn, 3 pages change.',
    { issued: [lucia, lucia], withdrawn: [lucia] },
    3,
  ],
  [
    '2 badges seraient délivrés à Lucia M. et Ana A., 1 ne serait plus délivré.',
    '2 badges would be issued to Lucia M. and Ana A., 1 would no longer be issued.',
    { keyed: false, issued: [lucia, badge('Ana A.')], dropped: [lucia] },
    0,
  ],
  ['1 badge sera délivré à Lucia M.', '1 badge will be issued to Lucia M.', { issued: [lucia] }, undefined],
  ['5 badges seront délivrés à 5 personnes.', '5 badges will be issued to 5 people.', { issued: people }, 0],
  [
    '1 badge sera délivré à nouveau, 2 seront signés avec la nouvelle clé, 1 page change.',
    '1 badge will be issued again, 2 will be signed with the new key, 1 page changes.',
    { reissued: [lucia], resigned: [lucia, lucia] },
    1,
  ],
  ['2 badges seront retirés.', '2 badges will be withdrawn.', { withdrawn: [{}, lucia] }, 0],
  [
    'Rien ne change : ni les badges, ni les pages.',
    'Nothing changes: neither the badges nor the pages.',
    {},
    0,
  ],
  ['', '', {}, undefined],
])('%s', (fr, en, done, pages) => {
  expect(headline(pullRequestWords('fr').merge, { ...nothing, ...done }, pages)).toBe(fr);
  expect(headline(pullRequestWords('en').merge, { ...nothing, ...done }, pages)).toBe(en);
});

/** A summary as GitHub shows its texts: entities read, the marks of ours kept. */
function summary(source: Partial<SummarySource>, raw = false): string {
  const text = mergeSummary({
    locale: 'fr',
    headline: '',
    done: nothing,
    pages: { new: [], changed: [], gone: [], mirrors: false },
    concerned: [],
    left: 0,
    fileAddress: (file) => `https://example.org/${file}`,
    ...source,
  });
  return raw
    ? text
    : text
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replace(/[\u202f\u00a0]/g, ' ');
}
const page = {
  title: 'Écoute · Lucia M.',
  file: 'lucia--ecoute.html',
  address: 'https://badges.example/lucia/ecoute/',
};

test('badges are named with a link to their file, pages with a link and their preview', () => {
  const text = summary({
    headline: '1 badge sera délivré à Lucia M., 1 page change.',
    done: {
      ...nothing,
      issued: [lucia],
      withdrawn: [{}],
      dropped: [{ person: 'Ana A.', title: 'Écoute' }],
      waiting: 2,
    },
    pages: {
      new: [],
      changed: [page],
      gone: [{ ...page, file: undefined, address: undefined }],
      mirrors: true,
    },
    concerned: ['Lucia M.'],
    left: 3,
  });
  expect(text.split('\n\n')).toEqual([
    '## Ce que fera la fusion (« Merge »)',
    '**1 badge sera délivré à Lucia M., 1 page change.**',
    '### Badges à délivrer',
    '- [Lucia M. · Écoute](<https://example.org/volunteers/l/awards/e.md>)',
    '### Badges à retirer',
    '- Une personne qui n’est pas publiée',
    '### Badges qui ne seront plus délivrés',
    '- Ana A. · Écoute',
    '2 autres badges attendaient déjà : ils seront délivrés en même temps.',
    'Personne concernée : Lucia M.',
    '## Les pages qui changent',
    'Pour les voir, téléchargez **pages** au bas de cette page. Décompressez le dossier, puis ouvrez `index.html`.',
    '### Pages modifiées',
    '- [Écoute · Lucia M.](<https://badges.example/lucia/ecoute/>) · <code>lucia--ecoute.html</code>',
    '### Pages qui disparaissent',
    '- Écoute · Lucia M.',
    '3 autres pages changent, sans aperçu ici : il y en a trop. Elles sont dans **site**.',
    'Ces pages changent aussi dans les autres langues du site.\n',
  ]);
});

test('people whose pages appear or disappear are named', () => {
  const text = summary({ done: { ...nothing, appearing: ['Ana A.'], disappearing: ['Bo B.', 'Cleo C.'] } });
  expect(text).toContain('Une page apparaît, pour Ana A.\n');
  expect(text).toContain('Des pages disparaissent, pour Bo B. et Cleo C.\n');
});

test('without a key, it is said that nothing is issued yet', () => {
  const text = summary({ done: { ...nothing, keyed: false, issued: [lucia] } });
  expect(text).toContain('La structure n’a pas encore de clé.');
  expect(summary({ done: { ...nothing, issued: [lucia] } })).not.toContain('pas encore de clé');
});

test('what cannot be compared is said', () => {
  const text = summary({ done: undefined, pages: undefined });
  expect(text).toContain('les badges ne sont pas comparés');
  expect(text).toContain('les pages ne sont pas comparées');
});

test('twenty of a list are named, the others counted', () => {
  const text = summary({ done: { ...nothing, issued: Array.from({ length: 23 }, () => lucia) } });
  expect(text.match(/^- \[/gm)).toHaveLength(20);
  expect(text).toContain('- … et 3 de plus');
});

test('a name or a title is shown as it is, and does nothing', () => {
  const hostile = '](x) <b>@everyone</b> | `a`\n# b ![c](d)';
  const raw = summary(
    {
      headline: hostile,
      done: { ...nothing, issued: [badge(hostile, hostile)], appearing: [hostile] },
      pages: {
        new: [{ title: hostile, file: hostile, address: undefined }],
        changed: [],
        gone: [],
        mirrors: false,
      },
      concerned: [hostile],
    },
    true,
  );
  expect(raw).not.toMatch(/<b>|@|\]\(x\)|!\[|^# |\| `/m);
});
