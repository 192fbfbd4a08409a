import type { AwardEntry } from '../authoring/content.ts';
import type { Locale } from '../locales/interface.ts';
import { signingWords } from '../locales/signing.ts';

/** An Evidence of Open Badges 3.0 (section B.1.12). */
export interface Evidence {
  readonly id: string;
  readonly type: readonly ['Evidence'];
  readonly name: string;
  /** Markdown. */
  readonly narrative?: string;
}

/** What the id of an award's own narrative ends with; the evidence that it names is numbered from 2. */
export const narrativeFragment = '#evidence-1';

/**
 * The evidence of an award: first its narrative, then what it names.
 *
 * Evidence has its own address as `id` where it has one; the rest is `<credential id>#evidence-<n>`, never an
 * address of the site, which would hold the name of the person's folder.
 */
export function evidenceOf(award: AwardEntry, credentialId: string, locale: Locale): readonly Evidence[] {
  const words = signingWords(locale);
  const told = narrativeOf(award, locale);
  const narrative: Evidence = {
    id: `${credentialId}${narrativeFragment}`,
    type: ['Evidence'],
    name: award.kind === 'positioning' ? words.declaration : words.narrative,
    narrative: told,
  };
  const taken = new Set<string>();
  const shown = award.data.evidence.map((item, index): Evidence => {
    // As an identifier, an address is written in ASCII; used twice, it would be one thing with two names.
    const address = item.url === undefined ? undefined : new URL(item.url).href;
    const id =
      address === undefined || taken.has(address) ? `${credentialId}#evidence-${index + 2}` : address;
    taken.add(id);
    const explained = item.description ?? item.alt;
    return {
      id,
      type: ['Evidence'],
      name: item.name,
      ...(explained === undefined ? {} : { narrative: explained }),
    };
  });
  return told === '' ? shown : [narrative, ...shown];
}

/** What an award tells, in Markdown: its body, after the claims and objectives of a "J'en suis là". */
export function narrativeOf(award: AwardEntry, locale: Locale): string {
  if (award.kind === 'award') return award.body;
  const words = signingWords(locale);
  const { claims, objectives } = award.data;
  const lists: [string, readonly string[]][] = [
    [words.savoirs, claims.savoirs],
    [words.savoirFaire, claims.savoirFaire],
    [words.savoirEtre, claims.savoirEtre],
    [words.objectives, objectives.map(({ title }) => title)],
  ];
  const parts = lists
    .filter(([, items]) => items.length > 0)
    .map(
      ([title, items]) =>
        `**${title}**\n\n${items.map((item) => `- ${item.replace(/\s+/g, ' ')}`).join('\n')}`,
    );
  return [...parts, award.body].filter(Boolean).join('\n\n');
}
