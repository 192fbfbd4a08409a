/** The kinds of files that people write, each with its one schema. */
import { z } from 'astro/zod';
import { type Award, award } from './schemas/award.ts';
import { type Badge, badge } from './schemas/badge.ts';
import { type Endorsement, endorsement } from './schemas/endorsement.ts';
import { docOf, type FieldDoc } from './schemas/fields.ts';
import { type Framework, framework } from './schemas/framework.ts';
import { type ImportedBadge, importedBadge } from './schemas/imported-badge.ts';
import { type Issuer, issuer } from './schemas/issuer.ts';
import { type Letter, letter } from './schemas/letter.ts';
import { type Meeting, meeting } from './schemas/meeting.ts';
import { type Mission, mission } from './schemas/mission.ts';
import { type Pathway, pathway } from './schemas/pathway.ts';
import { type Positioning, positioning } from './schemas/positioning.ts';
import { type Profile, profile } from './schemas/profile.ts';
import { type Review, review } from './schemas/review.ts';
import { type VolunteerMission, volunteerMission } from './schemas/volunteer-mission.ts';

/** What each kind of file gives once read. */
export interface Kinds {
  issuer: Issuer;
  badge: Badge;
  framework: Framework;
  pathway: Pathway;
  mission: Mission;
  profile: Profile;
  award: Award;
  'volunteer-mission': VolunteerMission;
  positioning: Positioning;
  meeting: Meeting;
  review: Review;
  endorsement: Endorsement;
  letter: Letter;
  'imported-badge': ImportedBadge;
}
export type Kind = keyof Kinds;

/** The schema of each kind. */
export const schemas: { readonly [K in Kind]: z.ZodType<Kinds[K]> } = {
  issuer,
  badge,
  framework,
  pathway,
  mission,
  profile,
  award,
  'volunteer-mission': volunteerMission,
  positioning,
  meeting,
  review,
  endorsement,
  letter,
  'imported-badge': importedBadge,
};

/** Where a value stands in the front matter: names of fields and, in lists, numbers from 0. */
export type Path = readonly (string | number)[];

/** The schema of the field at `path`, without `.optional()` and `.default()` around it; `undefined` where there is none. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  return steps(schema, path).at(path.length)?.inner;
}

/** The documentation of the field at `path`, or of the nearest documented field around it. */
export function fieldDoc(kind: Kind, path: Path): FieldDoc | undefined {
  return steps(schemas[kind], path)
    .toReversed()
    .map(({ outer }) => docOf(outer))
    .find((doc) => doc !== undefined);
}

/** The names that may be written in the group of fields at `path`. */
export function fieldNames(schema: z.ZodType, path: Path): string[] {
  const inner = schemaAt(schema, path);
  return inner ? [...new Set(alternatives(inner).flatMap((option) => Object.keys(shapeOf(option))))] : [];
}

/** From the schema itself down to the one at `path`, as far as the path leads. */
function steps(schema: z.ZodType, path: Path): { outer: z.ZodType; inner: z.ZodType }[] {
  const found = [{ outer: schema, inner: bare(schema) }];
  for (const key of path) {
    const here = found.at(-1)?.inner;
    const next = here && alternatives(here).flatMap((option) => child(option, key) ?? [])[0];
    if (!next) break;
    found.push({ outer: next, inner: bare(next) });
  }
  return found;
}

function child(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodArray && typeof key === 'number') return asType(schema.element);
  return typeof key === 'string' && Object.hasOwn(shapeOf(schema), key) ? shapeOf(schema)[key] : undefined;
}

function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  return schema instanceof z.ZodObject ? schema.shape : {};
}

function alternatives(schema: z.ZodType): z.ZodType[] {
  if (!(schema instanceof z.ZodUnion)) return [schema];
  return schema.options.map((option) => bare(asType(option)));
}

function bare(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return bare(asType(schema.unwrap()));
  return schema;
}

/** zod types the parts of its schemas by their core interface; every one that this project makes is a full schema. */
function asType(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return schema;
  throw new TypeError('A part of a schema is not itself a schema.');
}
