import type { AwardEntry } from '../content.ts';
import type { Award, Evidence } from '../schemas/award.ts';
import type { Positioning } from '../schemas/positioning.ts';
import type { Section } from '../schemas/profile.ts';
import { passing, pick } from './passing.ts';

const evidenceFields = [
  'name',
  'description',
  'url',
  'file',
  'alt',
] as const satisfies readonly (keyof Evidence)[];
const sharedFields = ['date', 'reissue', 'withdrawn', 'formerly'] as const;
const awardFields = [
  ...sharedFields,
  'summary',
  'assessor',
  'levels',
] as const satisfies readonly (keyof Award)[];

/** What decides how much of an award passes. */
export interface AwardChoices {
  readonly day: string;
  readonly shows: ReadonlySet<Section>;
  readonly adult: boolean;
}

/**
 * What the site may know of an award: a "J'en suis là" keeps its words only with the section `positioning`, and
 * its levels only with `levels`. An attested level always stays: without it, the award would seem to be of the
 * level that its badge asks for. Under 18 no picture passes, since evidence may show a face.
 */
export function publishedAward(award: AwardEntry, { day, shows, adult }: AwardChoices): AwardEntry {
  const { badge } = award;
  const evidence = award.data.evidence.map((item) => {
    const { file, alt, ...rest } = pick(item, evidenceFields);
    return adult && file !== undefined ? { ...rest, file, ...(alt === undefined ? {} : { alt }) } : rest;
  });
  if (award.kind === 'award') {
    const data: Award = { ...asOf(day, pick(award.data, awardFields)), evidence };
    return { kind: 'award', badge, ...passing(award, data) };
  }
  const told = shows.has('positioning');
  const data: Positioning = {
    ...asOf(day, pick(award.data, sharedFields)),
    evidence,
    claims: told ? award.data.claims : { savoirs: [], savoirFaire: [], savoirEtre: [] },
    objectives: told ? award.data.objectives : [],
    levels: shows.has('levels') ? award.data.levels : [],
  };
  const { moment } = award;
  return { kind: 'positioning', moment, badge, ...passing(told ? award : { ...award, body: '' }, data) };
}

/** An award without the decisions that are dated after the day. */
function asOf<T extends Pick<Award, 'reissue' | 'withdrawn'>>(
  day: string,
  { reissue, withdrawn, ...rest }: T,
): Omit<T, 'reissue' | 'withdrawn'> & Pick<Award, 'reissue' | 'withdrawn'> {
  return {
    ...rest,
    ...(reissue && reissue.date <= day ? { reissue } : {}),
    ...(withdrawn && withdrawn.date <= day ? { withdrawn } : {}),
  };
}
