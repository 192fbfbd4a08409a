import type { APIRoute, GetStaticPaths } from 'astro';
import { type BadgeCard, badgeCardPng, badgeCards } from '../../site/badge-card.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (() => badgeCards(site)) satisfies GetStaticPaths;

/** The picture that a link to a badge shows. */
export const GET: APIRoute<{ card: BadgeCard }> = async ({ props: { card } }) =>
  new Response(new Uint8Array(await badgeCardPng(site, card)));
