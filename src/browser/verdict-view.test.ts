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
    expect(title).toMatch(/4 badges.*2 .*1 .*1 /);
    expect(summaryOf([{ verdict: own }, { verdict: own }], words).tone).toBe('valid');
  });

  it('has advice for what a person can do something about, and a page to open for an older badge', () => {
    for (const reason of ['not-a-credential', 'unreachable', 'open-badges-2', 'vc-jwt'] as const)
      expect(verdictView(failed(reason), words).advice, reason).toBeTruthy();
    expect(verdictView(failed('too-complex'), words).advice).toBeUndefined();
    const url = 'https://ancien.example/1';
    expect(verdictView(failed('open-badges-2', { url }), words).hosted).toBe(url);
    expect(verdictView(failed('did-unreachable', { url }), words).hosted).toBeUndefined();
  });
});
