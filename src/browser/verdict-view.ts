/** A verdict in words: its headline for who has three seconds, then its facts and steps. Pure, for every language. */

import { longDateOf } from '../locales/dates.ts';
import type { Locale, VerdictWords, VerifyPageWords } from '../locales/interface.ts';
import { shortAddress } from '../locales/short-address.ts';
import { type Tone as Told, toneOf as told } from '../openbadges/tone.ts';
import type { Step, Verdict } from '../openbadges/verdict.ts';
import type { Part } from './parts.ts';
import { dataInWords, reasonParts } from './reasons.ts';
import { notABadge, sentenceOf } from './sentences.ts';
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
  readonly facts: readonly { readonly term: string; readonly words: string; readonly lang?: string }[];
  /** The language that the name of the badge is in, where it tells another than the page's. */
  readonly lang: string | undefined;
  readonly steps: readonly StepView[];
  /** Whether who signed is one that this site answers for, so that what the badge leads to can be followed. */
  readonly vouched: boolean;
  /** To whom it was given, where it was found to be what was signed. */
  readonly recipient: string | undefined;
}

interface StepView {
  readonly name: string;
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
  const lang = languageOf(verdict, words);
  return {
    tone,
    title: titleOf(tone, cause, words),
    sentence: sentenceOf(tone, verdict, cause, words).map((part) =>
      lang !== undefined && typeof part === 'object' && part.strong === verdict.achievement
        ? { ...part, lang }
        : part,
    ),
    advice: cause && (tone === 'unverifiable' || tone === 'changed') ? adviceOn(cause, words) : undefined,
    now: nowThere(verdict, cause, words),
    remark:
      issuer?.site !== undefined && words.formerSites?.includes(issuer.site)
        ? words.page.formerSite(shortAddress(issuer.site))
        : [],
    hosted: cause?.reason === 'open-badges-2' ? cause.data['url'] : undefined,
    facts: factsOf(verdict, words, lang),
    lang,
    steps: verdict.steps.map((step) => ({
      name: words.verdict.steps[step.name],
      mark: step.reason === 'specimen-key' ? 'specimen' : step.result,
      resultWord: words.page.results[step.result],
      words: reasonParts(step, dataInWords(step.data, words.locale), words),
    })),
    recipient: verdict.recipient,
    vouched: verdict.outcome !== 'specimen' && issuer !== undefined && issuer.standing !== 'unknown',
  };
}

/** A language tag (BCP 47) that a badge tells of itself; `undefined` for the page's own, and for what is no tag. */
function languageOf({ language }: Verdict, { locale }: ViewWords): string | undefined {
  const isTag = language !== undefined && /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(language);
  return isTag && language.split('-')[0]?.toLowerCase() !== locale ? language : undefined;
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
  const counted = checked.map(({ verdict }) => countedAs(verdict));
  const counts = byGravity
    .map((held) => ({ held, count: counted.filter((one) => one === held).length }))
    .filter(({ count }) => count > 0);
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

/** A specimen that a person declares is counted as declared, as on their portfolio. */
function countedAs(verdict: Verdict): Tone {
  const tone = toneOf(verdict);
  return tone === 'specimen' && verdict.declared ? 'declared' : tone;
}

function titleOf(tone: Tone, cause: Step | undefined, { page }: ViewWords): string {
  return tone === 'unverifiable' && cause && notABadge.includes(cause.reason)
    ? page.notABadge
    : page.titles[tone];
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

function factsOf(
  verdict: Verdict,
  { page, locale }: ViewWords,
  lang: string | undefined,
): VerdictView['facts'] {
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
  return all.flatMap(([term, words]) => {
    if (!words) return [];
    return [lang !== undefined && term === facts.badge ? { term, words, lang } : { term, words }];
  });
}
