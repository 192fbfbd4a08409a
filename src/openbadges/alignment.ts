import type { CompetenceLevel } from '../authoring/schemas/fields.ts';
import type { Locale } from '../locales/interface.ts';
import { signingWords } from '../locales/signing.ts';
import type { NamedCompetence } from '../portfolio/named-competences.ts';
import { competenceAddress } from './addresses.ts';

/** An Alignment of Open Badges 3.0 (section B.1.3). */
export interface Alignment {
  readonly type: readonly ['Alignment'];
  readonly targetName: string;
  readonly targetUrl: string;
  readonly targetFramework: string;
  readonly targetCode?: string;
  readonly targetDescription?: string;
  readonly targetType: 'ceasn:Competency';
}

/** A competence as alignments: to its place on this site, and to the ESCO skill that is proposed for it. */
export function alignments(
  { framework, competence }: NamedCompetence,
  site: string,
  locale: Locale,
): Alignment[] {
  const own: Alignment = {
    type: ['Alignment'],
    targetName: competence.name,
    targetUrl: competenceAddress(site, framework.slug, competence.id),
    targetFramework: framework.data.name,
    targetCode: competence.id,
    targetType: 'ceasn:Competency',
  };
  if (competence.esco === undefined) return [own];
  const esco: Alignment = {
    type: ['Alignment'],
    targetName: competence.name,
    targetUrl: competence.esco,
    targetFramework: 'ESCO',
    targetDescription: signingWords(locale).escoProposal,
    targetType: 'ceasn:Competency',
  };
  return [own, esco];
}

/** The framework and competence of a site that a `targetUrl` names; `undefined` for one of others, such as ESCO. */
export function readCompetence(
  targetUrl: string,
): Pick<CompetenceLevel, 'framework' | 'competence'> | undefined {
  const [, framework, competence] = /\/frameworks\/([a-z0-9-]+)\/#([a-z0-9-]+)$/.exec(targetUrl) ?? [];
  return framework && competence ? { framework, competence } : undefined;
}
