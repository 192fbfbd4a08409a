/** What was found of a whole site, as text for a terminal. */
import { type SiteRuleWords, siteRuleWords } from '../src/locales/site-rules.ts';
import type { RuleResult } from '../src/openbadges/site-check/rules.ts';
import type { SiteCredential, SiteReport } from '../src/openbadges/site-check.ts';
import type { Outcome } from '../src/openbadges/verdict.ts';
import { bold, headline, mark, printable, type Style, set, steps } from './verdict-text.ts';

/** How many documents that break a rule are named. */
const namedDocuments = 5;

export interface SiteStyle extends Style {
  /** Whether every rule is told for every document. */
  readonly all: boolean;
  /** Whether the badges that are sound are only counted. */
  readonly quiet: boolean;
  /** Whether the site should have badges: the structure's own has none before its first one. */
  readonly awaited: boolean;
}

/**
 * A whole site: one line for each credential, the steps of those that are not sound, a count, each rule that is not
 * met with the documents concerned and what mends it, and a sum.
 */
export function renderSite(title: string, report: SiteReport, style: SiteStyle): string {
  const { words, all } = style;
  const rules = siteRuleWords(style.locale);
  const { keys, credentials, withheld, unreached } = report;
  const heading = bold(title, style);
  const lines = [keys === 'folder' ? `${heading} · ${set(words.site.folderKeys, style)}` : heading];
  if (credentials.length === 0) lines.push(set(words.site.none, style));
  for (const credential of credentials)
    if (!style.quiet || !isSound(credential)) lines.push(...credentialLines(credential, style));
  if (credentials.length > 0) lines.push('', total(credentials, style));
  if (all) lines.push(...documentLines(report, rules, style));
  for (const rule of report.rules) lines.push(...failureLines(rule, rules, style));
  if (withheld.length > 0) lines.push('', set(rules.withheld(withheld.length), style));
  if (report.cut) lines.push(`${mark('unknown', style)} ${set(rules.cut, style)}`);
  for (const { file, reason } of unreached.slice(0, namedDocuments))
    lines.push(`${mark('unknown', style)} ${set(rules.unreached[reason](printable(file)), style)}`);
  if (unreached.length > namedDocuments)
    lines.push(`  ${set(rules.more(unreached.length - namedDocuments), style)}`);
  return [...lines, '', sum(report, rules, style)].join('\n');
}

function credentialLines(credential: SiteCredential, style: Style): string[] {
  const { file, copies, verdict } = credential;
  const line = `${headline(file, verdict, style, verdict.outcome)} · ${style.words.site.copies(copies.length)}`;
  return isSound(credential) ? [line] : [line, ...steps(verdict, style)];
}

/** Whether a badge is as the site should have it: one that was withdrawn or has expired is. */
function isSound({ verdict: { outcome } }: SiteCredential): boolean {
  return outcome !== 'changed' && outcome !== 'unverifiable';
}

function total(credentials: readonly SiteCredential[], { words }: Style): string {
  const counts = new Map<Outcome, number>();
  for (const { verdict } of credentials) counts.set(verdict.outcome, (counts.get(verdict.outcome) ?? 0) + 1);
  const parts = [...counts].map(([outcome, count]) => words.site.counted(outcome, count));
  return `${words.site.total} ${credentials.length} · ${parts.join(' · ')}`;
}

/** A rule that is not met: what must be so, what is wrong where, and what to do. */
function failureLines(
  { code, severity, failures }: RuleResult,
  words: SiteRuleWords,
  style: Style,
): string[] {
  if (failures.length === 0) return [];
  const { rule, wrong, mend } = words.rules[code];
  const named = failures.slice(0, namedDocuments).map(({ file, data }) => {
    const safe = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printable(value)]));
    return `    ${printable(file) || words.wholeSite} · ${set(wrong(safe), style)}`;
  });
  const rest = failures.length - named.length;
  return [
    '',
    `${mark(severity === 'error' ? 'fail' : 'unknown', style)} ${bold(set(rule, style), style)} · ${code}`,
    ...named,
    ...(rest > 0 ? [`    ${set(words.more(rest), style)}`] : []),
    `    → ${set(`${words.mend} ${mend}`, style)}`,
  ];
}

/** Every document with every rule that it was held against, and the clause of the standard. */
function documentLines({ rules }: SiteReport, words: SiteRuleWords, style: Style): string[] {
  const lines = new Map<string, string[]>();
  for (const { code, clause, documents, failures } of rules) {
    const broken = new Set(failures.map(({ file }) => file));
    for (const path of documents) {
      const line = `  ${mark(broken.has(path) ? 'fail' : 'pass', style)} ${set(words.rules[code].rule, style)} · ${code} · ${clause}`;
      const told = lines.get(path);
      if (told) told.push(line);
      else lines.set(path, [line]);
    }
  }
  return [...lines.keys()]
    .sort()
    .flatMap((path) => ['', bold(printable(path) || words.wholeSite, style), ...(lines.get(path) ?? [])]);
}

/** What of the site as a whole: that all is met is only said where all of it was seen, and there was something to see. */
function sum(report: SiteReport, words: SiteRuleWords, style: SiteStyle): string {
  const { rules, credentials, cut, unreached } = report;
  const documents = new Set(rules.flatMap((rule) => rule.documents)).size;
  const held = rules.filter((rule) => rule.documents.length > 0).length;
  const failing = rules.filter(({ failures }) => failures.length > 0).length;
  const line = (state: 'pass' | 'fail' | 'unknown', text: string) =>
    `${mark(state, style)} ${set(text, style)}`;
  if (failing > 0) return line('fail', words.notMet(held, documents, failing));
  if (cut || unreached.length > 0) return line('unknown', words.partly(held, documents));
  if (credentials.length > 0) return line('pass', words.allMet(held, documents));
  return style.awaited
    ? line('unknown', words.noBadge)
    : line('pass', words.beforeFirstBadge(held, documents));
}
