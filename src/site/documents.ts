import { achievementDocument } from '../openbadges/achievement.ts';
import { issuerDocument, type Signatory } from '../openbadges/profile.ts';
import { serialise } from '../openbadges/serialise.ts';
import type { BadgeView } from './badge.ts';
import type { Context } from './context.ts';

/** A document of the site, named for its address. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** `/badges/<badge>.json` of every badge, and of its former names, which credentials may hold for ever. */
export function achievementDocuments(
  { published }: Context,
  badges: readonly BadgeView[],
  signatory: Signatory,
): NamedText[] {
  return badges.flatMap((view) => {
    const badge = published.badges.get(view.slug);
    if (!badge) return [];
    const document = achievementDocument({
      badge,
      badges: published.badges,
      issuer: published.issuer.data,
      frameworks: published.frameworks,
      signatory,
      artwork: view.artwork.sha256,
    });
    const text = serialise(document);
    return [badge.slug, ...badge.data.formerly].map((name) => ({ name, text }));
  });
}

/** `/issuer.json`. */
export function issuerText({ published }: Context, signatory: Signatory): string {
  return serialise(issuerDocument(published.issuer.data, signatory));
}
