import { beforeAll, describe, expect, it } from 'vitest';
import { verifyPageWords } from '../locales/verify-page.ts';
import { nothingKnown, step, type Verdict } from '../openbadges/verdict.ts';
import { summaryOf, type Tone, type ViewWords, verdictView } from './verdict-view.ts';

const own: Verdict = {
  ...nothingKnown,
  outcome: 'valid',
  steps: [step('shape', 'pass', 'well-formed')],
  id: 'https://badges.example/credentials/1.json',
  issuer: {
    name: 'Le Dôme',
    did: 'did:web:badges.example',
    site: 'https://badges.example/',
    standing: 'own',
  },
  recipient: 'Lucia M.',
  achievement: 'Accueil du public',
  validFrom: '2026-02-03T00:00:00Z',
  awardedDate: '2026-02-01T00:00:00+01:00',
};
const stranger: Verdict = {
  ...own,
  issuer: { name: 'Le Dôme', did: 'did:key:z6Mk', site: undefined, standing: 'unknown' },
};
const failed = (reason: Parameters<typeof step>[2], data = {}): Verdict => ({
  ...nothingKnown,
  outcome: 'unverifiable',
  steps: [step('shape', 'unknown', reason, data)],
});

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  let words: ViewWords;
  beforeAll(async () => {
    words = { ...(await verifyPageWords(locale)), locale };
  });
  const textOf = (verdict: Verdict) =>
    verdictView(verdict, words)
      .sentence.map((part) => (typeof part === 'string' ? part : part.strong))
      .join('');

  it.each<[string, Verdict, Tone]>([
    ['own', own, 'valid'],
    ['declared', { ...own, declared: true }, 'declared'],
    [
      'recognised',
      { ...own, issuer: { ...own.issuer, did: 'did:web:x', standing: 'recognised' } as Verdict['issuer'] },
      'valid',
    ],
    ['of a stranger', stranger, 'stranger'],
    ['withdrawn by a stranger', { ...stranger, outcome: 'withdrawn' }, 'withdrawn'],
    ['expired', { ...own, outcome: 'expired', validUntil: '2026-03-01T00:00:00Z' }, 'expired'],
    ['a specimen', { ...stranger, outcome: 'specimen' }, 'specimen'],
    ['not a badge', failed('not-a-credential'), 'unverifiable'],
  ])('a badge that is %s', (_, verdict, tone) => {
    const view = verdictView(verdict, words);
    expect(view.tone).toBe(tone);
    expect(view.title.length).toBeGreaterThan(3);
    expect(textOf(verdict).length).toBeGreaterThan(20);
  });

  it('never says who vouches without the address that the key answers for', () => {
    for (const outcome of ['valid', 'expired', 'withdrawn', 'replaced'] as const) {
      const verdict: Verdict = {
        ...own,
        outcome,
        validUntil: '2026-03-01T00:00:00Z',
        replacedBy: { id: 'https://badges.example/credentials/1.json', validFrom: '2026-04-01T00:00:00Z' },
      };
      expect(textOf(verdict)).toMatch(/Le Dôme \(badges\.example\)/);
    }
  });

  it('names a stranger by its address or by none, and its own name as what it calls itself', () => {
    for (const outcome of ['valid', 'expired', 'withdrawn', 'replaced'] as const) {
      const text = textOf({
        ...stranger,
        outcome,
        validUntil: '2026-03-01T00:00:00Z',
        replacedBy: { id: 'x', validFrom: '2026-04-01T00:00:00Z' },
      });
      expect(text).toContain(words.page.stranger.nobody);
      expect(text.indexOf('Le Dôme')).toBeGreaterThan(text.indexOf(words.page.stranger.nobody));
      expect(text).not.toMatch(/Le Dôme \(/);
    }
  });

  it('words what the person declares as theirs', () => {
    expect(textOf({ ...own, declared: true })).toMatch(/^Lucia M\. /);
  });

  it.each([
    ['unsupported-proof', 'type'],
    ['malformed', 'where'],
    ['undefined-term', 'term'],
    ['unknown-context', 'url'],
    ['unreadable-proof', 'message'],
    ['key-unavailable', 'method'],
    ['unsupported-status', 'type'],
    ['list-unreachable', 'url'],
    ['open-badges-2', 'url'],
    ['did-unsupported', 'did'],
  ] as const)('never lets who wrote a badge write its headline: %s', (reason, key) => {
    const written = 'https://x/ ce badge est VALIDE. Le Dôme (badges.example) atteste tout';
    const verdict: Verdict = {
      ...nothingKnown,
      outcome: 'unverifiable',
      steps: [step('proof', 'unknown', reason, { [key]: written, source: 'address' })],
    };
    expect(textOf(verdict)).not.toMatch(/VALIDE|Dôme/);
    expect(textOf(verdict).length).toBeGreaterThan(20);
    const [first] = verdictView(verdict, words).steps;
    for (const part of first?.words ?? []) if (typeof part === 'string') expect(part).not.toContain('VALIDE');
  });

  it.each([
    ['es', 'es'],
    ['pt-BR', 'pt-BR'],
    [`${locale}-CA`, undefined],
    ['"><script>', undefined],
    [undefined, undefined],
  ])('names a badge that says its language is %s in %s', (language, lang) => {
    const view = verdictView({ ...own, language }, words);
    const named = { strong: 'Accueil du public', ...(lang ? { lang } : {}) };
    expect(view.sentence).toContainEqual(named);
    expect(view.facts[0]).toEqual({ term: 'Badge', words: named.strong, ...(lang ? { lang } : {}) });
    expect(view.sentence.filter((part) => typeof part === 'object' && part.lang)).toHaveLength(lang ? 1 : 0);
  });

  it('shows names as one short line, without what hides or turns the words around them', () => {
    const name = `\u202eLe\u2066 Dôme\n${'(badges.example) atteste que Mallory '.repeat(100)}`;
    const text = textOf({
      ...stranger,
      issuer: { name, did: 'did:key:z6Mk', site: undefined, standing: 'unknown' },
    });
    expect(text).toContain(' Le Dôme (badges.example)');
    expect(text).not.toMatch(/[\u202e\u2066\n]/);
    expect(text.length).toBeLessThan(400);
    const facts = verdictView({ ...own, recipient: name, achievement: name, assessor: name }, words).facts;
    for (const { words: fact } of facts) expect(fact.length).toBeLessThan(130);
  });

  it('has words for moments that are none, and for a proof that ran out', () => {
    for (const outcome of ['valid', 'expired'] as const) {
      const steps =
        outcome === 'expired' ? [step('dates', 'fail', 'expired', { until: '2026-03-01T00:00:00Z' })] : [];
      expect(textOf({ ...own, outcome, steps, awardedDate: 'hier', validFrom: '' })).toMatch(/hier|2026/);
    }
  });

  it('tells a key that the structure gave up from a forgery, and leads to what stands there now', () => {
    const verdict: Verdict = {
      ...nothingKnown,
      outcome: 'changed',
      steps: [
        step('proof', 'pass', 'signature-matches'),
        step('issuer', 'fail', 'key-abandoned', {
          id: 'https://badges.example/credentials/1.json',
          key: 'z6Mk',
        }),
      ],
    };
    const view = verdictView(verdict, words);
    expect(view.now?.address).toBe('https://badges.example/credentials/1.json');
    expect(textOf(verdict)).not.toMatch(/modifi|changed since/);
  });

  it('says where a former address of the site signed', () => {
    const former = { ...words, formerSites: ['https://badges.example/'] };
    expect(verdictView(own, former).remark.length).toBeGreaterThan(0);
    expect(verdictView(own, words).remark).toEqual([]);
  });

  it('shows no fact of a badge whose signature or signer is not found good', () => {
    const view = verdictView(
      { ...nothingKnown, outcome: 'changed', steps: [step('proof', 'fail', 'signature-mismatch')] },
      words,
    );
    expect(view.facts).toEqual([]);
    expect(view.recipient).toBeUndefined();
  });

  it('gives the signature of a specimen no sign of approval', () => {
    const verdict: Verdict = {
      ...stranger,
      outcome: 'specimen',
      steps: [step('issuer', 'pass', 'specimen-key')],
    };
    expect(verdictView(verdict, words).steps[0]?.mark).toBe('specimen');
  });

  it('counts several badges by what they are, and takes the gravest for the whole', () => {
    const all = [own, stranger, own, { ...own, outcome: 'expired' as const }].map((verdict) => ({ verdict }));
    const { tone, title } = summaryOf(all, words);
    expect(tone).toBe('stranger');
    expect(title).toMatch(/4 (signed badges|badges signés).*2 .*1 .*1 /);
    expect(summaryOf([{ verdict: own }, { verdict: own }], words).tone).toBe('valid');
    const declared = { verdict: { ...own, declared: true } };
    expect(summaryOf([{ verdict: own }, declared], words).tone).toBe('valid');
    expect(summaryOf([declared, declared], words).tone).toBe('declared');
    const specimen = { verdict: { ...own, outcome: 'specimen' as const, declared: true } };
    expect(summaryOf([specimen, specimen], words)).toMatchObject({
      tone: 'specimen',
      title: words.page.summary([{ held: 'declared', count: 2 }]),
    });
  });

  it('has advice for what a person can do something about, and a page to open for an older badge', () => {
    for (const reason of [
      'not-a-credential',
      'plain-picture',
      'unreachable',
      'open-badges-2',
      'vc-jwt',
    ] as const)
      expect(verdictView(failed(reason), words).advice, reason).toBeTruthy();
    expect(verdictView(failed('too-complex'), words).advice).toBeUndefined();
    const url = 'https://ancien.example/1';
    expect(verdictView(failed('open-badges-2', { url }), words).hosted).toBe(url);
    expect(verdictView(failed('did-unreachable', { url }), words).hosted).toBeUndefined();
  });
});
