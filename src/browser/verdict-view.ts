/** A verdict in words: its headline for who has three seconds, then its facts and steps. Pure, for every language. */
import { longDateOf } from '../locales/dates.ts';
import type { Locale } from '../locales/interface.ts';
import type { VerdictWords } from '../locales/verdict.ts';
import type { VerifyPageWords } from '../locales/verify-page.ts';
import type { Reason, Step, Verdict, VerifiedIssuer } from '../openbadges/verdict.ts';
import type { Part } from './parts.ts';

/**
 * How a verdict looks. A badge that is intact, signed by somebody whom this site does not know, is `stranger`, never
 * `valid`.
 */
export type Tone = Verdict['outcome'] | 'stranger';

/** A verdict as it is shown. */
export interface VerdictView {
  readonly tone: Tone;
  readonly title: string;
  readonly sentence: readonly Part[];
  /** What to do now, where there is something to do. */
  readonly advice: string | undefined;
  /** The address to verify next: the newer version of what was replaced. */
  readonly newer: string | undefined;
  /** A page that the badge gives for its proof, which nobody here has verified. */
  readonly hosted: string | undefined;
  readonly facts: readonly { readonly term: string; readonly words: string }[];
  readonly steps: readonly StepView[];
  /** To whom it was given, where it was found to be what was signed. */
  readonly recipient: string | undefined;
}

interface StepView {
  readonly name: string;
  readonly result: Step['result'];
  /** The sign of the result. A good signature that attests nothing gets none of approval. */
  readonly mark: Step['result'] | 'specimen';
  readonly resultWord: string;
  readonly words: string;
}

/** The words that a view is made of. */
export interface ViewWords {
  readonly page: VerifyPageWords;
  readonly verdict: VerdictWords;
  readonly locale: Locale;
}

/** A verdict in a language. */
export function verdictView(verdict: Verdict, words: ViewWords): VerdictView {
  const tone = toneOf(verdict);
  const cause = verdict.steps.find(({ result }) => result !== 'pass');
  return {
    tone,
    title: titleOf(tone, cause, words),
    sentence: sentenceOf(tone, verdict, cause, words),
    advice:
      cause && (tone === 'unverifiable' || tone === 'changed') ? adviceOn(cause.reason, words) : undefined,
    newer: verdict.replacedBy?.id,
    hosted: cause?.reason === 'open-badges-2' ? cause.data['url'] : undefined,
    facts: factsOf(verdict, words),
    steps: verdict.steps.map(({ name, result, reason, data }) => ({
      name: words.verdict.steps[name],
      result,
      mark: reason === 'specimen-key' ? 'specimen' : result,
      resultWord: words.page.results[result],
      words: words.verdict.reasons[reason](inWords(data, words.locale)),
    })),
    recipient: verdict.recipient,
  };
}

/** The tones from the one that a reader must see first to the one that needs no care. */
const gravest: readonly Tone[] = [
  'changed',
  'withdrawn',
  'unverifiable',
  'stranger',
  'expired',
  'replaced',
  'specimen',
  'valid',
];

/** Several verdicts in one: how many are what, and who signed, where one issuer that this site answers for signed all. */
export function summaryOf(
  checked: readonly { readonly verdict: Verdict }[],
  { page }: ViewWords,
): Pick<VerdictView, 'tone' | 'title' | 'sentence'> {
  const tones = checked.map(({ verdict }) => toneOf(verdict));
  const found = gravest.filter((tone) => tones.includes(tone));
  const counts = found
    .toReversed()
    .map((tone) => ({ tone, count: tones.filter((one) => one === tone).length }));
  const [issuer] = checked.map(({ verdict }) => verdict.issuer);
  const isAll = checked.every(({ verdict }) => verdict.issuer?.did === issuer?.did);
  const vouched = issuer?.site !== undefined && issuer.standing !== 'unknown' && isAll;
  return {
    tone: found[0] ?? 'unverifiable',
    title: page.summary(counts),
    sentence: [
      ...(vouched ? page.signedAll(issuer.name ?? issuer.did, shortAddress(issuer.site)) : []),
      page.unsignedRest,
    ],
  };
}

function toneOf({ outcome, issuer }: Verdict): Tone {
  return outcome === 'valid' && issuer?.standing === 'unknown' ? 'stranger' : outcome;
}

/** What is no badge at all is not one that cannot be verified. */
const notABadge: readonly Reason[] = ['not-a-credential', 'damaged-file', 'not-found', 'too-large'];

function titleOf(tone: Tone, cause: Step | undefined, { page }: ViewWords): string {
  return tone === 'unverifiable' && cause && notABadge.includes(cause.reason)
    ? page.notABadge
    : page.titles[tone];
}

function sentenceOf(
  tone: Tone,
  verdict: Verdict,
  cause: Step | undefined,
  words: ViewWords,
): readonly Part[] {
  const { page, locale } = words;
  if (tone === 'specimen') return page.specimen;
  const { issuer } = verdict;
  if (tone === 'changed' || tone === 'unverifiable' || !issuer) {
    const why = cause ? [words.verdict.reasons[cause.reason](inWords(cause.data, locale))] : [];
    if (tone === 'changed') return [...page.changed, ...why];
    return cause && notABadge.includes(cause.reason) ? why : [...page.unverifiable, ...why];
  }
  return issuer.standing === 'unknown'
    ? strangerSentence(verdict, issuer, words)
    : vouchedSentence(tone, verdict, issuer, words);
}

/** Of an issuer that this site answers for: what it attests, with the address that its key answers for. */
function vouchedSentence(
  tone: Tone,
  verdict: Verdict,
  issuer: VerifiedIssuer,
  { page, verdict: { untitled }, locale }: ViewWords,
): readonly Part[] {
  const name = issuer.name ?? issuer.did;
  const address = shortAddress(issuer.site ?? issuer.did);
  const badge = verdict.achievement ?? untitled;
  const { recipient } = verdict;
  const date = (moment: string | undefined) => (moment ? longDateOf(moment, locale) : '');
  const recognised: Part[] = issuer.standing === 'recognised' ? [' ', page.recognised] : [];
  if (tone === 'withdrawn') return page.withdrew(name, address, recipient, badge);
  if (tone === 'replaced')
    return page.replaced(name, address, recipient, badge, date(verdict.replacedBy?.validFrom));
  if (tone === 'expired') return page.attested(name, address, recipient, badge, date(verdict.validUntil));
  const since = date(verdict.awardedDate ?? verdict.validFrom);
  const sentence =
    recipient !== undefined && verdict.declared
      ? page.declares(name, address, recipient, badge, since)
      : page.attests(name, address, recipient, badge, since);
  return [...sentence, ...recognised];
}

/** Of an issuer that this site does not know: the address first, and the name as what it calls itself. */
function strangerSentence(
  verdict: Verdict,
  issuer: VerifiedIssuer,
  { page: { stranger }, locale }: ViewWords,
): readonly Part[] {
  const { outcome, validUntil = '', replacedBy } = verdict;
  const address = issuer.site === undefined ? stranger.nobody : shortAddress(issuer.site);
  const said: readonly Part[] =
    outcome === 'expired'
      ? stranger.expired(address, longDateOf(validUntil, locale))
      : outcome === 'withdrawn'
        ? stranger.withdrawn(address)
        : outcome === 'replaced'
          ? stranger.replaced(address, longDateOf(replacedBy?.validFrom ?? '', locale))
          : stranger.valid(address);
  return issuer.name === undefined ? said : [...said, ' ', ...stranger.calledItself(issuer.name)];
}

/** What to do about the step that kept a badge from being verified. */
function adviceOn(reason: Reason, { page: { advice } }: ViewWords): string | undefined {
  switch (reason) {
    case 'not-a-credential':
    case 'damaged-file':
      return advice.phone;
    case 'unreachable':
    case 'did-unreachable':
    case 'list-unreachable':
      return advice.retry;
    case 'open-badges-2':
      return advice.openBadges2;
    case 'vc-jwt':
      return advice.command;
    default:
      return undefined;
  }
}

function factsOf(verdict: Verdict, { page, locale }: ViewWords): VerdictView['facts'] {
  const { issuer } = verdict;
  if (!issuer) return [];
  const { facts } = page;
  const date = (moment: string | undefined) => moment && longDateOf(moment, locale);
  const name = issuer.name ?? '';
  const all: [string, string | undefined][] = [
    [facts.badge, verdict.achievement],
    [facts.recipient, verdict.recipient ?? facts.nobody],
    [facts.issuer, issuer.standing === 'unknown' && name ? facts.calls(name) : name],
    [facts.address, issuer.site === undefined ? facts.noAddress : shortAddress(issuer.site)],
    [facts.assessor, verdict.declared ? undefined : verdict.assessor],
    [facts.awarded, date(verdict.awardedDate)],
    [facts.signed, date(verdict.validFrom)],
    [facts.until, date(verdict.validUntil)],
  ];
  return all.flatMap(([term, words]) => (words ? [{ term, words }] : []));
}

/** The data of a step with its moments as days. */
function inWords(data: Step['data'], locale: Locale): Step['data'] {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      key === 'until' || key === 'from' ? longDateOf(value, locale) : value,
    ]),
  );
}

/** An address as people read it: without its protocol and its last slash. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/|\/$/g, '');
}
