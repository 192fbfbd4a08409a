/** What is left to configure: for the page of a preview, and for `npm run check -- --health`. */
import type { Content } from '../authoring/content.ts';
import { type Published, publishable } from '../authoring/gate.ts';
import { fieldOf } from '../authoring/select.ts';
import { parseFrontMatter } from '../authoring/yaml/front-matter.ts';
import type { Register } from '../openbadges/register.ts';
import { catalogueHealth } from './catalogue.ts';
import { consentHealth } from './consents.ts';
import { byImportance, type HealthItem } from './item.ts';
import { pendingHealth } from './pending.ts';
import { privateWorkflowHealth } from './private-workflows.ts';
import { projectHealth } from './project.ts';
import { structureHealth } from './structure.ts';

/** What the health of a site is read from. */
export interface HealthSource {
  readonly content: Content;
  /** The text of each file, by file. */
  readonly sources: ReadonlyMap<string, string>;
  readonly register: Register;
  /** Today, in the structure's time zone: `YYYY-MM-DD`. */
  readonly day: string;
}

/** What a page may show, the most important first: nothing of it follows from anyone whom the gate withholds. */
export async function siteHealth(source: HealthSource): Promise<HealthItem[]> {
  return byImportance(await shownItems(source, publishable(source.content, source.day)));
}

/**
 * The same for the structure's eyes alone: with the consents, counted, what `project` lacks to publish by itself, and which
 * workflows of a private repository of people are behind those that it has for them.
 */
export async function fullHealth(source: HealthSource, project: string): Promise<HealthItem[]> {
  const published = publishable(source.content, source.day);
  return byImportance([
    ...(await shownItems(source, published)),
    ...consentHealth(source.content, published, source.day),
    ...projectHealth(project),
    ...privateWorkflowHealth(source.content.root, project),
  ]);
}

async function shownItems(
  { content, sources, register, day }: HealthSource,
  published: Published,
): Promise<HealthItem[]> {
  const written = parseFrontMatter('issuer.md', sources.get('issuer.md') ?? '').frontMatter?.data;
  return [
    ...structureHealth(published.issuer, fieldOf(written, 'accent') !== undefined),
    ...(await pendingHealth(content, published, register, day)),
    ...catalogueHealth(published),
  ];
}
