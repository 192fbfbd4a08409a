/** What a structure chooses when it makes a copy of the repository its own. */
import { issuer } from '../authoring/schemas/issuer.ts';
import type { CommandLocale } from '../locales/command-locale.ts';
import { Refusal } from '../openbadges/refusal.ts';
import { normalSite } from '../openbadges/site-address.ts';

/** What becomes of the sample's badges, pathways and missions: replaced by a few to start from, or kept to be reread. */
export const catalogues = ['starter', 'sample'] as const;
export type Catalogue = (typeof catalogues)[number];

export interface Choices {
  readonly name: string;
  readonly language: CommandLocale;
  readonly tagline?: string | undefined;
  /** The web site of the structure itself. */
  readonly url?: string | undefined;
  /** The public address that the badges will have; with it, the keys are made too. */
  readonly site?: string | undefined;
  readonly email?: string | undefined;
  readonly place?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly accent?: string | undefined;
  /** A framework file to put in the place of the one that comes with the project, absolute. */
  readonly framework?: string | undefined;
  readonly catalogue: Catalogue;
  /** The web address of the repository, where its remote tells it. */
  readonly repository?: string | undefined;
}

/** What may be answered with a text, in the order of the questions. */
export const textFields = ['name', 'tagline', 'place', 'url', 'email', 'site', 'accent', 'timeZone'] as const;
export type TextField = (typeof textFields)[number];

/** Whether a text can be the answer to a question; an empty one can, where the field is not required. */
export function suits(field: TextField, text: string | undefined): boolean {
  if (text === undefined || text.trim() === '') return field !== 'name';
  if (field === 'site') return siteIn(text) !== undefined;
  return issuer.shape[field].safeParse(text.trim()).success;
}

/** The answer as `issuer.md` writes it; `undefined` for an empty one. */
export function answer(field: TextField, text: string | undefined): string | undefined {
  const given = text?.trim() || undefined;
  return field === 'site' && given ? siteIn(given) : given;
}

function siteIn(text: string): string | undefined {
  try {
    return normalSite(text.trim());
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
