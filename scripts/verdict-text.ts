/** Verdicts as text for a terminal. */
import { styleText } from 'node:util';
import type { Locale } from '../src/locales/interface.ts';
import { typography } from '../src/locales/typography.ts';
import type { VerdictWords } from '../src/locales/verdict.ts';
import type { SiteCredential, SiteReport } from '../src/openbadges/site-check.ts';
import type { Outcome, Step, Verdict } from '../src/openbadges/verdict.ts';

export interface Style {
  readonly words: VerdictWords;
  readonly locale: Locale;
  /** Whether a specimen is refused. */
  readonly issuedOnly: boolean;
  readonly colour: boolean;
}

/** One credential: its outcome, what it is, who attests it, and every step. */
export function renderVerdict(source: string, verdict: Verdict, style: Style): string {
  return [headline(source, verdict, style), ...facts(verdict, style), ...steps(verdict, style), ''].join(
    '\n',
  );
}

/** A whole site: one line for each credential, the steps of those that are not sound, its problems, and a count. */
export function renderSite(
  folder: string,
  { keys, credentials, problems }: SiteReport,
  style: Style,
): string {
  const { words } = style;
  const title = bold(words.site.title(folder), style);
  const lines = [keys === 'own' ? title : `${title} · ${set(words.site.folderKeys, style)}`];
  if (credentials.length === 0) lines.push(set(words.site.none(folder), style));
  for (const credential of credentials) lines.push(...siteLines(credential, style));
  if (problems.length > 0) lines.push('', bold(words.site.problems, style));
  for (const { code, file, data } of problems)
    lines.push(`${mark('fail', style)} ${file}`, `    ${set(words.problems[code](data), style)}`);
  if (credentials.length > 0) lines.push('', total(credentials, style));
  return lines.join('\n');
}

function siteLines({ file, copies, verdict }: SiteCredential, style: Style): string[] {
  const line = `${headline(file, verdict, style)} · ${style.words.site.copies(copies.length)}`;
  const sound = verdict.outcome !== 'changed' && verdict.outcome !== 'unverifiable';
  return sound ? [line] : [line, ...steps(verdict, style)];
}

function headline(source: string, { outcome, achievement, recipient }: Verdict, style: Style): string {
  const { words } = style;
  const name =
    achievement === undefined
      ? ''
      : ` ${set(words.badge(printable(achievement), recipient && printable(recipient)), style)}`;
  return `${mark(markOf(outcome, style), style)} ${bold(words.outcomes[outcome], style)}${name} · ${source}`;
}

function facts({ outcome, issuer, replacedBy }: Verdict, style: Style): string[] {
  const { words } = style;
  const lines: string[] = [];
  if (outcome === 'specimen') lines.push(words.specimen);
  if (outcome === 'specimen' && style.issuedOnly) lines.push(words.specimenRefused);
  if (issuer && outcome !== 'specimen')
    lines.push(
      words.issuer[issuer.standing](printable(issuer.name ?? issuer.did), issuer.site ?? issuer.did),
    );
  if (replacedBy) lines.push(words.replacedBy(replacedBy.id, replacedBy.validFrom));
  return lines.map((line) => `  ${set(line, style)}`);
}

function steps({ steps: all }: Verdict, style: Style): string[] {
  const { words } = style;
  const width = Math.max(...Object.values(words.steps).map(({ length }) => length));
  return all.map(({ name, result, reason, data }) => {
    const safe = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printable(value)]));
    return `    ${mark(result, style)} ${words.steps[name].padEnd(width)}  ${set(words.reasons[reason](safe), style)}`;
  });
}

function total(credentials: readonly SiteCredential[], { words }: Style): string {
  const counts = new Map<Outcome, number>();
  for (const { verdict } of credentials) counts.set(verdict.outcome, (counts.get(verdict.outcome) ?? 0) + 1);
  const parts = [...counts].map(([outcome, count]) => words.site.counted(outcome, count));
  return `${words.site.total} ${credentials.length} · ${parts.join(' · ')}`;
}

function markOf(outcome: Outcome, { issuedOnly }: Style): Step['result'] {
  if (outcome === 'valid') return 'pass';
  if (outcome === 'specimen') return issuedOnly ? 'fail' : 'pass';
  return outcome === 'unverifiable' ? 'unknown' : 'fail';
}

function mark(result: Step['result'], { colour }: Style): string {
  const sign = { pass: '✓', fail: '✗', unknown: '?' }[result];
  const hue = { pass: 'green', fail: 'red', unknown: 'yellow' } as const;
  return colour ? styleText(hue[result], sign, { validateStream: false }) : sign;
}

function bold(text: string, { colour }: Style): string {
  return colour ? styleText('bold', text, { validateStream: false }) : text;
}

function set(text: string, { locale }: Style): string {
  return typography(text, locale);
}

/** What a stranger wrote, without the control characters that could rewrite the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD').slice(0, 300);
}
