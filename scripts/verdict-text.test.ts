import { expect, it } from 'vitest';
import { verdictWords } from '../src/locales/interface.ts';
import { nothingKnown, step, type Verdict } from '../src/openbadges/verdict.ts';
import { renderVerdict } from './verdict-text.ts';

const style = { words: verdictWords('fr'), locale: 'fr', issuedOnly: false, colour: false } as const;
const told = (verdict: Partial<Verdict>) =>
  renderVerdict('badge.png', { ...nothingKnown, outcome: 'valid', steps: [], ...verdict }, style).replace(
    /[\u00a0\u202f]/g,
    ' ',
  );
const issuer = {
  name: 'Le Dôme',
  did: 'did:web:badges.example',
  site: 'https://badges.example/',
  standing: 'own',
} as const;
const by = 'Le Dôme, à https://badges.example/, l’émetteur de ce site';

it.each<[Verdict['outcome'], string, string]>([
  ['valid', 'Attesté par', ''],
  ['expired', 'Avait été attesté par', ''],
  ['withdrawn', 'Retiré par', ' : il n’atteste plus rien'],
  ['replaced', 'Remplacé par', ' : cette version n’atteste plus rien'],
  ['unverifiable', 'Signé par', ''],
])('of what is %s, only the present is told in the present', (outcome, before, after) => {
  expect(told({ outcome, issuer })).toContain(`${before} ${by}${after}.`);
});

it.each<[Verdict['outcome'], string]>([
  ['valid', 'Déclaré par Lucia M. ; signé par'],
  ['expired', 'Avait été déclaré par Lucia M. ; signé par'],
  ['withdrawn', 'Retiré par'],
])('what a person declared and is %s is never called attested', (outcome, before) => {
  const text = told({ outcome, issuer, declared: true, assessor: 'Lucia M.' });
  expect(text).toContain(`${before} ${by}`);
  expect(text).not.toContain('ttesté par');
});

it('of an issuer that this site does not know, the address comes before the name that it takes', () => {
  const stranger = { ...issuer, standing: 'unknown' } as const;
  const lines = told({ issuer: stranger, achievement: 'Accueil' }).split('\n');
  expect(lines.slice(0, 3)).toEqual([
    '? Intact, d’un émetteur inconnu de ce site « Accueil » · badge.png',
    '  Signé par https://badges.example/ : ce site ne connaît pas cet émetteur.',
    '  Il se nomme « Le Dôme » : chacun peut prendre le nom qu’il veut.',
  ]);
  expect(told({ issuer: { ...stranger, site: undefined } })).toContain(
    'Signé par une clé qui ne répond d’aucune adresse : ce site',
  );
});

it('moments are days in words', () => {
  const steps = [step('dates', 'fail', 'expired', { until: '2026-03-01T00:00:00Z' })];
  const replacedBy = { id: 'https://badges.example/1.json', validFrom: '2026-11-25T09:12:13Z' };
  const text = told({ outcome: 'replaced', issuer, steps, replacedBy });
  expect(text).toContain('Il était valable jusqu’au 1er mars 2026.');
  expect(text).toContain('Une version plus récente, du 25 novembre 2026, se trouve à');
  expect(text).not.toMatch(/\d{4}-\d\d-\d\d/);
});
