import { expect, test } from 'vitest';
import { publishable } from '../authoring/gate.ts';
import { legalFacts, missingLegalFacts } from '../authoring/legal-facts.ts';
import type { Issuer } from '../authoring/schemas/issuer.ts';
import { locales } from '../locales/interface.ts';
import { sampleContent } from '../portfolio/testing/sample.ts';
import { legalView } from './legal.ts';

const sample = sampleContent();
const bare: Partial<Issuer> = { email: undefined, removal: undefined, legal: { host: {} } };

/** The view of the sample's structure with some of its facts changed. */
function view(changes: Partial<Issuer>, locale: 'fr' | 'en' = 'fr') {
  const data = { ...sample.issuer.data, ...changes };
  const issuer = { ...sample.issuer, data };
  const published = publishable({ ...sample, issuer }, '2026-06-15');
  return { ...legalView({ published, locale }), issuer: data };
}
const legal = (changes: Issuer['legal']) => view({ legal: changes });

test.each(locales)(
  'what the legal notice flags is what health lists, and each has a name of its own (%s)',
  (locale) => {
    const { publisher, publication, host, issuer } = view(bare, locale);
    const flagged = [...publisher, ...publication, ...host].filter(({ value }) => value === undefined);
    expect(flagged).toHaveLength(missingLegalFacts(issuer).length);
    expect(missingLegalFacts(issuer)).toEqual(legalFacts);
    expect(new Set(flagged.map(({ name }) => name)).size).toBe(flagged.length);
  },
);

test('the address for requests is that for removals, else that of the structure', () => {
  expect(view({}).requests).toBe('retrait@example.org');
  expect(view({ removal: undefined }).requests).toBe('badges@example.org');
  expect(view(bare).requests).toBeUndefined();
});

test('barriers are reported to their own address, else to that of the structure', () => {
  const subject = '?subject=Accessibilit%C3%A9%20du%20site';
  expect(view({}).accessibility).toMatchObject([{ href: `mailto:acces@example.org${subject}` }]);
  expect(legal({ host: {} }).accessibility).toMatchObject([{ href: `mailto:badges@example.org${subject}` }]);
  expect(view(bare).accessibility).toMatchObject([{ value: undefined }]);
});

test('a registration and a data protection officer are left out where there are none', () => {
  expect(view({}).publisher.map(({ value }) => value)).toContain('RNA W140000000');
  expect(legal({ host: {} }).publisher.map(({ name }) => name)).not.toContain('Immatriculation');
  expect(legal({ host: {} }).controller.map(({ name }) => name)).not.toContain('Protection des données');
});

test.each([
  ['02 61 91 00 00', '02\u00a061\u00a091\u00a000\u00a000', 'tel:0261910000'],
  ['02-61-91-00-00', '02\u00a061\u00a091\u00a000\u00a000', 'tel:0261910000'],
  ['02.61.91.00.00', '02.61.91.00.00', 'tel:0261910000'],
  ['+33 (0)2 61 91 00 00', '+33\u00a0(0)2\u00a061\u00a091\u00a000\u00a000', 'tel:+33261910000'],
  ['+33 2 61 91 00 00', '+33\u00a02\u00a061\u00a091\u00a000\u00a000', 'tel:+33261910000'],
])('the number %s is never broken across lines, and can be called', (phone, value, href) => {
  expect(legal({ phone, host: {} }).publisher).toContainEqual({ name: 'Téléphone', value, href });
});
