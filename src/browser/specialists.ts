/** What specialists ask of a badge, and the ways to verify it without us. */
import { typography } from '../locales/typography.ts';
import type { Verdict } from '../openbadges/verdict.ts';
import type { Checked } from './check-source.ts';
import { details } from './details.ts';
import { element } from './element.ts';
import { shortLine } from './short-line.ts';
import type { VerdictView, ViewWords } from './verdict-view.ts';

/** The facts of a proof, the command, and the badge itself. */
export function specialists(
  { verdict, text = '' }: Checked,
  view: VerdictView,
  around: ViewWords,
): HTMLElement {
  const { page, locale } = around;
  const { technical } = page;
  const { id, issuer, proof, validFrom } = verdict;
  const { url, index } = verdict.steps.find(({ name }) => name === 'status')?.data ?? {};
  const rows: [string, string | undefined][] = [
    [technical.id, id],
    [technical.did, issuer?.did],
    [technical.key, proof?.verificationMethod],
    [technical.suite, proof?.cryptosuite],
    [technical.created, proof?.created],
    [technical.validFrom, validFrom],
    [technical.status, url && [url, index].filter(Boolean).join('#')],
  ];
  return details(
    page.specialists,
    around,
    element(
      'dl',
      { class: 'technical' },
      ...rows.flatMap(([term, words]) => {
        const line = shortLine(words);
        return line ? [element('dt', {}, term), element('dd', {}, element('code', {}, line))] : [];
      }),
    ),
    element('p', {}, typography(technical.command, locale)),
    element(
      'pre',
      { class: 'command' },
      element('code', {}, `npm run verify -- ${addressToFollow(verdict, view) ?? technical.file}`),
    ),
    element('p', {}, typography(technical.document, locale)),
    element('pre', { class: 'document', tabindex: '0' }, element('code', {}, pretty(text))),
  );
}

/**
 * The badge's own address, where who signed it answers for it: what a stranger's badge names may hold another badge, or
 * a command.
 */
function addressToFollow({ id = '', outcome }: Verdict, { vouched }: VerdictView): string | undefined {
  return vouched && outcome === 'valid' && /^https:\/\/[\w.:/%~-]+$/.test(id) ? id : undefined;
}

/** A verifier that is not ours: for what stands at the badge's address, else for the file itself. */
export function secondOpinion(verdict: Verdict, view: VerdictView, { page, locale }: ViewWords): HTMLElement {
  const address = addressToFollow(verdict, view);
  const href = `https://verifierplus.org${address === undefined ? '' : `?url=${encodeURIComponent(address)}`}`;
  const words = address === undefined ? page.otherVerifier : page.secondOpinion;
  return element('p', {}, element('a', { href, rel: 'noopener' }, typography(words, locale)));
}

/** JSON on lines of its own; anything else as it is, and no more of it than a person reads. */
function pretty(text: string): string {
  const limit = 60_000;
  try {
    return JSON.stringify(JSON.parse(text), null, 2).slice(0, limit);
  } catch {
    return text.slice(0, limit);
  }
}
