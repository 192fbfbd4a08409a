/** A verdict in words: its headline for who has three seconds, then its facts and steps. Pure, for every language. */

import { longDateOf } from '../locales/dates.ts';
import type { Locale } from '../locales/interface.ts';
import { inWords } from '../locales/moments.ts';
import type { VerdictWords } from '../locales/verdict.ts';
import type { VerifyPageWords } from '../locales/verify-page.ts';
import { type Tone as Told, toneOf as told } from '../openbadges/tone.ts';
import type { Reason, Step, Verdict, VerifiedIssuer } from '../openbadges/verdict.ts';
import type { Part } from './parts.ts';
import { shortLine } from './short-line.ts';

/**
 * How a verdict looks here: one in which the holder of the badge speaks is `declared`, since nobody else vouches for what
 * it says.
 */
export type Tone = Told | 'declared';

/** A verdict as it is shown. */
export interface VerdictView {
  readonly tone: Tone;
  readonly title: string;
  readonly sentence: readonly Part[];
  /** What to do now, where there is something to do. */
  readonly advice: string | undefined;
  /** What stands at the address of the badge now, where that is another version of it, and the words to go there. */
  readonly now: { readonly address: string; readonly words: string } | undefined;
  /** Said beside the answer: that a former address of the site signed. */
  readonly remark: readonly Part[];
  /** A page that the badge gives for its proof, which nobody here has verified. */
  readonly hosted: string | undefined;
  readonly facts: readonly { readonly term: string; readonly words: string }[];
  readonly steps: readonly StepView[];
  /** Whether who signed is one that this site answers for, so that what the badge leads to can be followed. */
  readonly vouched: boolean;
  /** To whom it was given, where it was found to be what was signed. */
  readonly recipient: string | undefined;
}

interface StepView {
  readonly name: string;
  readonly result: Step['result'];
  /** The sign of the result. A good signature that attests nothing gets none of approval. */
  readonly mark: Step['result'] | 'specimen';
  readonly resultWord: string;
  readonly words: readonly Part[];
}

/** The words that a view is made of. */
export interface ViewWords {
  /** The addresses that the site had before. */
  readonly formerSites?: readonly string[];
  readonly page: VerifyPageWords;
  readonly verdict: VerdictWords;
  readonly locale: Locale;
}

/** A verdict in a language. */
export function verdictView(given: Verdict, words: ViewWords): VerdictView {
  const verdict = shown(given);
  const tone = toneOf(verdict);
  const cause = verdict.steps.find(({ result }) => result !== 'pass');
  const { issuer } = verdict;
  return {
    tone,
    title: titleOf(tone, cause, words),
    sentence: sentenceOf(tone, verdict, cause, words),
    advice: cause && (tone === 'unverifiable' || tone === 'changed') ? adviceOn(cause, words) : undefined,
    now: nowThere(verdict, cause, words),
    remark:
      issuer?.site !== undefined && words.formerSites?.includes(issuer.site)
        ? words.page.formerSite(shortAddress(issuer.site))
        : [],
    hosted: cause?.reason === 'open-badges-2' ? cause.data['url'] : undefined,
    facts: factsOf(verdict, words),
    steps: verdict.steps.map((step) => ({
      name: words.verdict.steps[step.name],
      result: step.result,
      mark: step.reason === 'specimen-key' ? 'specimen' : step.result,
      resultWord: words.page.results[step.result],
      words: reasonParts(step, dataInWords(step.data, words.locale), words),
    })),
    recipient: verdict.recipient,
    vouched: verdict.outcome !== 'specimen' && issuer !== undefined && issuer.standing !== 'unknown',
  };
}

/** A verdict with what it read set in short lines: a name must not turn the words around it, nor fill the page. */
function shown(verdict: Verdict): Verdict {
  const { issuer } = verdict;
  return {
    ...verdict,
    issuer: issuer && { ...issuer, name: shortLine(issuer.name) },
    recipient: shortLine(verdict.recipient),
    assessor: shortLine(verdict.assessor),
    achievement: shortLine(verdict.achievement),
  };
}

/** The newer version of what was replaced, or what was signed anew since others had the key. */
function nowThere({ replacedBy }: Verdict, cause: Step | undefined, { page }: ViewWords): VerdictView['now'] {
  if (replacedBy) return { address: replacedBy.id, words: page.newer };
  const id = cause?.reason === 'key-abandoned' ? cause.data['id'] : undefined;
  return id === undefined ? undefined : { address: id, words: page.again };
}

/** The tones from the one that needs no care to the one that a reader must see. */
const byGravity: readonly Tone[] = [
  'valid',
  'declared',
  'specimen',
  'replaced',
  'expired',
  'stranger',
  'unverifiable',
  'withdrawn',
  'changed',
];

/** Several verdicts in one: how many are what, and who signed, where one issuer that this site answers for signed all. */
export function summaryOf(
  checked: readonly { readonly verdict: Verdict }[],
  { page }: ViewWords,
): Pick<VerdictView, 'tone' | 'title' | 'sentence'> {
  const tones = checked.map(({ verdict }) => toneOf(verdict));
  const found = byGravity.filter((tone) => tones.includes(tone));
  const counts = found.map((tone) => ({ tone, count: tones.filter((one) => one === tone).length }));
  // What a person declares beside what others attest takes nothing from it.
  const [gravest] = found.filter((tone) => tone !== 'declared' || found.length === 1).slice(-1);
  const [issuer] = checked.map(({ verdict }) => verdict.issuer);
  const isAll = checked.every(({ verdict }) => verdict.issuer?.did === issuer?.did);
  const vouched = issuer?.site !== undefined && issuer.standing !== 'unknown' && isAll;
  const recipients = new Set(checked.map(({ verdict }) => verdict.recipient));
  const [recipient] = recipients.size === 1 ? recipients : [];
  return {
    tone: gravest ?? 'unverifiable',
    title: page.summary(counts),
    sentence: [
      ...(vouched
        ? page.signedAll(
            shortLine(issuer.name) ?? issuer.did,
            shortAddress(issuer.site),
            shortLine(recipient),
          )
        : []),
      page.unsignedRest,
    ],
  };
}

function toneOf(verdict: Verdict): Tone {
  const tone = told(verdict);
  return tone === 'valid' && verdict.declared && verdict.recipient !== undefined ? 'declared' : tone;
}

/** What is no badge at all is not one that cannot be verified. */
const notABadge: readonly Reason[] = [
  'not-a-credential',
  'damaged-file',
  'plain-picture',
  'archive',
  'not-found',
  'too-large',
];

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
  const { page } = words;
  if (tone === 'specimen') return page.specimen;
  const { issuer } = verdict;
  if (tone === 'changed' || tone === 'unverifiable' || !issuer) {
    const why = cause ? headlineOf(cause, words) : [];
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
  if (tone === 'expired') return page.attested(name, address, recipient, badge, date(endOf(verdict)));
  const since = date(verdict.awardedDate ?? verdict.validFrom);
  const sentence =
    tone === 'declared' && recipient !== undefined
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
  const { outcome, replacedBy } = verdict;
  const address = issuer.site === undefined ? stranger.nobody : shortAddress(issuer.site);
  const said: readonly Part[] =
    outcome === 'expired'
      ? stranger.expired(address, longDateOf(endOf(verdict) ?? '', locale))
      : outcome === 'withdrawn'
        ? stranger.withdrawn(address)
        : outcome === 'replaced'
          ? stranger.replaced(address, longDateOf(replacedBy?.validFrom ?? '', locale))
          : stranger.valid(address);
  return issuer.name === undefined ? said : [...said, ' ', ...stranger.calledItself(issuer.name)];
}

/** The moment that took it out of force: its own end, or that of its proof. */
function endOf({ steps, validUntil }: Verdict): string | undefined {
  return steps.find(({ name }) => name === 'dates')?.data['until'] ?? validUntil;
}

/** What to do about the step that kept a badge from being verified. */
function adviceOn({ reason, data }: Step, { page: { advice } }: ViewWords): string | undefined {
  switch (reason) {
    case 'not-a-credential':
    case 'not-found':
      return data['source'] === 'file' ? advice.phone : advice.address;
    case 'damaged-file':
    case 'plain-picture':
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
    [verdict.declared ? facts.written : facts.awarded, date(verdict.awardedDate)],
    [facts.signed, date(verdict.validFrom)],
    [facts.until, date(verdict.validUntil)],
  ];
  return all.flatMap(([term, words]) => (words ? [{ term, words }] : []));
}

/** The words of a step, with what was read from elsewhere in parts of its own. */
function reasonParts(
  { reason }: Step,
  data: Readonly<Record<string, string>>,
  { verdict }: ViewWords,
): readonly Part[] {
  // Where the badge was taken from chooses the words, and is none of them.
  const marked = Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, key === 'source' ? value : `${mark}${key}${mark}`]),
  );
  const words = verdict.reasons[reason](marked).split(mark);
  return words.flatMap((part, index): Part[] => {
    if (index % 2 === 0) return part === '' ? [] : [part];
    return [{ strong: data[part] ?? '' }];
  });
}

/** Stands on both sides of the name of a datum; nobody writes it. */
const mark = '\uE000';

/** The data of a step as people read it: days for moments, short lines for all else. */
function dataInWords(data: Step['data'], locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(inWords(data, locale)).map(([key, value]) => [key, shortLine(value) ?? '']),
  );
}

/**
 * A reason in the headline. Nothing stands there that its writer could choose freely: of addresses the host, of
 * identifiers those that are well-formed, and of free texts none.
 */
function headlineOf(cause: Step, words: ViewWords): readonly Part[] {
  if (Object.keys(cause.data).some((key) => freeTexts.includes(key))) return words.page.unreadable;
  const data = Object.entries(dataInWords(cause.data, words.locale)).flatMap(([key, value]) => {
    if (key === 'url' || key === 'site')
      return cause.reason === 'open-badges-2' ? [] : [[key, hostOf(value)] as const];
    if (/^did:[a-z]+:[A-Za-z0-9.%:_-]{1,120}$/.test(value) || ['until', 'from', 'source'].includes(key))
      return [[key, value] as const];
    return [[key, '…'] as const];
  });
  return reasonParts(cause, Object.fromEntries(data), words);
}

const freeTexts = ['type', 'where', 'term', 'message', 'method'];

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '…';
}

/** An address as people read it: without its protocol and its last slash. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/|\/$/g, '');
}
