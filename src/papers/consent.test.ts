import { describe, expect, test } from 'vitest';
import { sections } from '../authoring/schemas/profile.ts';
import { chromiumPath, launchChromium } from '../chromium.ts';
import { consentWords } from '../locales/consent.ts';
import { consentPaper } from './consent.ts';
import { printPdf } from './pdf.ts';
import { box, sheetHtml } from './sheet.ts';
import type { PaperSubject } from './subject.ts';
import { sampleSubject } from './testing/people.ts';

const lucia = sampleSubject('lucia');

/** The same person with another profile, in another language. */
function subject(changes: Partial<PaperSubject['person']['profile']['data']>, locale: 'fr' | 'en' = 'fr') {
  const { person } = lucia;
  const profile = { ...person.profile, data: { ...person.profile.data, ...changes } };
  return { ...lucia, locale, person: { ...person, profile } } satisfies PaperSubject;
}

describe.each(['fr', 'en'] as const)('in %s, the consent', (locale) => {
  const words = consentWords[locale];

  test('has one box for each section that may be shown, and one for each other choice', () => {
    const paper = consentPaper(subject({}, locale));
    for (const name of sections)
      expect(paper.replaceAll('\\', '')).toContain(`${box} ${words.choices.show[name]}`);
    expect(paper.split(box).length - 1).toBe(sections.length + 3 + 2 + 2);
  });

  test('under 18 asks a parent, and offers neither another name nor a photo', () => {
    const paper = consentPaper(subject({ adult: false }, locale));
    expect(paper).toContain(words.choices.minor);
    expect(paper).toContain(words.signatures.guardian);
    expect(paper).not.toContain(words.choices.nameShown.full);
    expect(paper).not.toContain(`${box} ${words.choices.show.photo}`);
    expect(consentPaper(subject({}, locale))).not.toContain(words.signatures.guardian);
  });

  test('says until when, and leaves room for it where it is not known', () => {
    const { consent, ...others } = lucia.person.profile.data;
    expect(consentPaper(subject({}, locale))).toContain(
      locale === 'fr' ? '31 décembre 2099' : '31 December 2099',
    );
    expect(consentPaper(subject({ ...others, consent: undefined }, locale))).toMatch(/…{5}/);
    expect(consent).toBeDefined();
  });

  test('says whom to write to, never what the person has chosen before', () => {
    expect(consentPaper(subject({}, locale))).toContain('retrait@example.org');
    expect(consentPaper(subject({ show: [...sections], credentials: 'public' }, locale))).toBe(
      consentPaper(subject({ show: [], credentials: 'none' }, locale)),
    );
  });

  test.skipIf(chromiumPath === undefined).each([true, false])(
    'is one page of A4 (adult: %s)',
    async (adult) => {
      const browser = await launchChromium();
      try {
        const html = sheetHtml({ markdown: consentPaper(subject({ adult }, locale)), locale });
        expect(html.match(/<span class="box">/g)?.length).toBe(sections.length + (adult ? 7 : 3));
        expect((await printPdf(browser, html)).pages).toBe(1);
      } finally {
        await browser.close();
      }
    },
  );
});

test('no sentence of the consent is longer than 20 words', () => {
  const said = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return [String(value('Une structure', 'un.site'))];
    return Object.values(value ?? {}).flatMap(said);
  };
  for (const sentence of said(consentWords).flatMap((text) => text.split(/(?<=[.:])\s/)))
    expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
});
