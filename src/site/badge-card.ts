import { createHash } from 'node:crypto';
import { badgeMapRoom, drawBadgeCard } from '../artwork/badge-card.ts';
import type { CardSeal } from '../artwork/card-seal.ts';
import { keptPicture } from '../artwork/kept-picture.ts';
import { rasteriseCard } from '../artwork/rasterise.ts';
import type { Drawing } from '../minimap/drawing.ts';
import type { Site } from '../site.ts';
import type { AwardView } from './award.ts';
import type { BadgeView } from './badge.ts';
import { mapSketch } from './map-drawing.ts';
import { mapLook } from './map-picture.ts';
import type { PathwayView } from './pathway.ts';

/** What a badge's card shows. Every award whose picture, words and standing are the same shares one card. */
export interface BadgeCard {
  readonly badge: string;
  /** The SHA-256 that its picture is named by. */
  readonly artwork: string;
  readonly title: string;
  readonly words: string;
  /** How the awards that share it stand; `undefined` for the badge of the catalogue. */
  readonly standing: AwardView['standing'] | undefined;
}

/** The card of a badge of the catalogue. */
export function cardOfBadge({
  slug,
  artwork,
  title,
  data,
}: Pick<BadgeView, 'slug' | 'artwork' | 'title' | 'data'>): BadgeCard {
  return { badge: slug, artwork: artwork.sha256, title, words: data.description, standing: undefined };
}

/** The card of an award, as it was signed where it is; `undefined` for a withdrawn one, of which a notice is left. */
export function cardOfAward(
  award: Pick<AwardView, 'badge' | 'artwork' | 'title' | 'recognises' | 'standing' | 'withdrawn'>,
): BadgeCard | undefined {
  if (award.withdrawn) return undefined;
  const { badge, artwork, title, recognises, standing } = award;
  return { badge, artwork, title, words: recognises, standing };
}

/** The path of a card: the same in every language. */
export function badgeCardPath(card: BadgeCard): string {
  return `/cards/${nameOf(card)}.png`;
}

/** The routes of all cards, each once. */
export function badgeCards({ badges, people }: Pick<Site, 'badges' | 'people'>) {
  const cards = [
    ...badges.map(cardOfBadge),
    ...people.flatMap(({ awards }) => awards.flatMap((award) => cardOfAward(award) ?? [])),
  ];
  return [...new Map(cards.map((card) => [nameOf(card), card]))].map(([name, card]) => ({
    params: { card: name },
    props: { card },
  }));
}

/** A card, 1200 × 630 pixels, as PNG. */
export async function badgeCardPng(site: Site, card: BadgeCard): Promise<Uint8Array> {
  const { words: t, typo, prose, issuer, host } = site;
  const { badge, standing } = card;
  const pathway = site.pathways.find(({ stations }) => stations.some(({ id }) => id === badge));
  const svg = await drawBadgeCard({
    ...mapLook(site, pathway?.stations ?? []),
    label: `${t.award.picture} ${card.title}`,
    structure: typo(issuer.name),
    picture: site.pictures.svg(card.artwork),
    faded: standing === 'expired',
    title: prose(card.title),
    words: prose(card.words),
    seal: sealOf(site, standing),
    foot: [host, ...(issuer.example ? [typo(t.exampleShort)] : [])].join(' · '),
    map: pathway && {
      drawing: sketchOf(pathway),
      stations: pathway.stations.map((station) => ({ ...station, word: '' })),
      badge,
    },
  });
  return keptPicture('card', svg, rasteriseCard);
}

function sealOf({ words: t, typo, issuer }: Site, standing: BadgeCard['standing']): CardSeal | undefined {
  if (standing === undefined || standing === 'withdrawn') return undefined;
  const tone = standing === 'attested' || standing === 'declared' ? standing : 'nobody';
  return { words: typo(t.share.onCard[standing](issuer.name)), tone };
}

const sketches = new WeakMap<PathwayView, Drawing>();

/** The map of a pathway without words, drawn once for all the badges on it. */
function sketchOf(pathway: PathwayView): Drawing {
  const known =
    sketches.get(pathway) ??
    mapSketch(
      pathway.stations,
      pathway.stages.map(() => ''),
      badgeMapRoom,
    );
  sketches.set(pathway, known);
  return known;
}

function nameOf({ badge, artwork, title, words, standing }: BadgeCard): string {
  const told = JSON.stringify([badge, artwork, title, words, standing ?? null]);
  return createHash('sha256').update(told).digest('hex').slice(0, 32);
}
