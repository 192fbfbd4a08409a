/**
 * The strict shape of the credentials that this project issues: Open Badges 3.0 (section B), as narrowed by what its
 * strict JSON Schema and real verifiers accept. How other people's badges are read is in `reading.ts`.
 */
import { z } from 'astro/zod';
import { achievementTypes } from '../authoring/schemas/badge.ts';
import { bundledContexts, credentialContexts } from './contexts.ts';
import { statusListSize } from './status-list.ts';

/**
 * Everything that keeps `credential`, signed or not yet, from being issued: one English sentence each, beginning with
 * where it is; empty where all is well.
 */
export function shapeProblems(credential: unknown): string[] {
  const parsed = openBadge.safeParse(credential);
  const schema = parsed.success
    ? agreementProblems(parsed.data)
    : parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'The credential'}: ${message}.`);
  return [...new Set([...emptinessProblems(credential), ...schema])];
}

/** The same of an endorsement that a credential would carry inside. */
export function endorsementProblems(value: unknown): string[] {
  const parsed = endorsement.safeParse(value);
  const schema = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'The endorsement'}: ${message}.`);
  return [...new Set([...emptinessProblems(value), ...schema])];
}

const text = () => z.string().min(1);
/** `type` as an array that holds the class's name. */
const typed = (name: string) =>
  z
    .array(text())
    .refine((types) => types.includes(name), { error: `"type" must be an array with "${name}"` });
const uri = () =>
  z.string().refine((value) => URL.canParse(value), { error: 'must be an absolute address or identifier' });
const webAddress = () => z.url({ protocol: /^https?$/, error: 'must be an absolute web address' });
/** RFC 3339 date-time: with its zone, and a real moment. */
const moment = () =>
  z
    .string()
    .refine(
      (value) =>
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
        !Number.isNaN(Date.parse(value)),
      { error: 'must be a moment with its time zone, such as 2026-03-01T00:00:00Z' },
    );
const extension = /^ext:[A-Za-z0-9._-]+$/;
const language = () => z.string().regex(/^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/);

const image = z.strictObject({ id: uri(), type: z.literal('Image'), caption: text().optional() });

const profile = z.looseObject({
  id: uri(),
  type: typed('Profile'),
  name: text(),
  url: webAddress().optional(),
  image: image.optional(),
  parentOrg: z.looseObject({ id: uri(), type: typed('Profile') }).optional(),
  endorsementJwt: never(),
});

const alignment = z.looseObject({
  type: typed('Alignment'),
  targetName: text(),
  targetUrl: uri(),
  targetType: z
    .union([
      z.enum([
        'ceasn:Competency',
        'ceterms:Credential',
        'CFItem',
        'CFRubric',
        'CFRubricCriterion',
        'CFRubricCriterionLevel',
        'CTDL',
      ]),
      z.string().regex(extension),
    ])
    .optional(),
});

const resultDescription = z.looseObject({
  id: uri(),
  type: typed('ResultDescription'),
  name: text(),
  resultType: text(),
  alignment: z.array(alignment).optional(),
  requiredLevel: uri().optional(),
  rubricCriterionLevel: z
    .array(
      z.looseObject({
        id: uri(),
        type: typed('RubricCriterionLevel'),
        name: text(),
        level: text().optional(),
      }),
    )
    .optional(),
});

const endorsement = z.looseObject({
  '@context': z.array(text()).min(2),
  id: uri(),
  type: typed('EndorsementCredential').refine((types) => types.includes('VerifiableCredential'), {
    error: '"type" must be an array with "VerifiableCredential"',
  }),
  name: text(),
  issuer: profile,
  validFrom: moment(),
  validUntil: moment().optional(),
  awardedDate: moment().optional(),
  credentialSubject: z.looseObject({ id: uri(), type: typed('EndorsementSubject') }),
});

const achievement = z.looseObject({
  id: uri(),
  type: typed('Achievement'),
  name: text(),
  description: text(),
  criteria: z.looseObject({ id: uri().optional(), narrative: text() }),
  achievementType: z
    .string()
    .refine((type) => (achievementTypes as readonly string[]).includes(type) || extension.test(type), {
      error: 'must be one of the types of Open Badges 3.0, or begin with "ext:"',
    })
    .optional(),
  image: image.optional(),
  creator: profile.optional(),
  version: text().optional(),
  inLanguage: language().optional(),
  tag: z.array(text()).optional(),
  alignment: z.array(alignment).optional(),
  resultDescription: z.array(resultDescription).optional(),
  related: z
    .array(
      z.strictObject({
        id: uri(),
        type: typed('Related'),
        version: text().optional(),
        inLanguage: language().optional(),
      }),
    )
    .optional(),
  endorsement: z.array(endorsement).optional(),
  endorsementJwt: never(),
});

const subject = z.looseObject({
  id: uri(),
  type: typed('AchievementSubject'),
  // Never an e-mail address, nor a hash of one: a hash of personal data is personal data.
  identifier: z
    .array(
      z.strictObject({
        type: z.literal('IdentityObject'),
        hashed: z.literal(false),
        identityHash: text(),
        identityType: z.literal('name'),
      }),
    )
    .optional(),
  achievement,
  source: profile.optional(),
  narrative: text().optional(),
  result: z
    .array(
      z.looseObject({
        type: typed('Result'),
        resultDescription: uri(),
        achievedLevel: uri().optional(),
        value: text().optional(),
        alignment: z.array(alignment).optional(),
      }),
    )
    .optional(),
});

const status = z.strictObject({
  id: uri(),
  type: z.literal('BitstringStatusListEntry'),
  statusPurpose: z.literal('revocation'),
  statusListIndex: z
    .string()
    .refine((index) => /^(0|[1-9]\d*)$/.test(index) && Number(index) < statusListSize, {
      error: `must be a decimal number below ${statusListSize}, as a string`,
    }),
  statusListCredential: webAddress(),
});

const openBadge = z.looseObject({
  '@context': z
    .array(text())
    .refine(
      ([first, second, ...more]) =>
        first === credentialContexts[0] &&
        second === credentialContexts[1] &&
        more.every((url) => bundledContexts.includes(url)),
      { error: `must begin with ${credentialContexts.join(' and ')}, then hold bundled contexts only` },
    ),
  id: webAddress().refine((id) => /\/(credentials|specimens)\/[0-9a-f-]{36}\.json$/.test(id), {
    error: 'must be the address of the credential: …/credentials/<uuid>.json',
  }),
  type: typed('VerifiableCredential').refine((types) => types.includes('OpenBadgeCredential'), {
    error: '"type" must be an array with "OpenBadgeCredential"',
  }),
  name: text(),
  description: text().optional(),
  inLanguage: language().optional(),
  issuer: profile.extend({
    id: z.string().regex(/^did:(web|key):/, { error: 'must be a did:web or did:key' }),
  }),
  validFrom: moment(),
  validUntil: moment().optional(),
  awardedDate: moment().optional(),
  credentialSubject: subject,
  evidence: z
    .array(
      z.looseObject({
        id: uri(),
        type: typed('Evidence'),
        narrative: text().optional(),
        name: text().optional(),
      }),
    )
    .optional(),
  endorsement: z.array(endorsement).optional(),
  endorsementJwt: never(),
  credentialStatus: status.optional(),
  proof: z.tuple([z.looseObject({ type: z.literal('DataIntegrityProof') })]).optional(),
});
type OpenBadge = z.infer<typeof openBadge>;

/** `endorsementJwt` is in one copy of the Open Badges context and not in the other. */
function never() {
  return z
    .undefined({ error: 'must not be issued: copies of the Open Badges context differ on it' })
    .optional();
}

/** What JSON-LD drops without a word: a signature would not cover it. */
function emptinessProblems(value: unknown, path = ''): string[] {
  const here = path || 'The credential';
  if (value === null) return [`${here}: must not be null.`];
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${here}: must not be an empty array.`];
    return value.flatMap((item, index) => emptinessProblems(item, `${path}.${index}`));
  }
  if (typeof value !== 'object') return [];
  const members = Object.entries(value);
  if (members.length === 0) return [`${here}: must not be an empty object.`];
  return members.flatMap(([key, member]) => emptinessProblems(member, path ? `${path}.${key}` : key));
}

/** What must agree from one place of a credential to another. */
function agreementProblems(credential: OpenBadge): string[] {
  const problems: string[] = [];
  const { validFrom, validUntil } = credential;
  if (validUntil !== undefined && Date.parse(validUntil) <= Date.parse(validFrom))
    problems.push('validUntil: must be after "validFrom".');
  const { achievement } = credential.credentialSubject;
  for (const [index, { id }] of (achievement.related ?? []).entries())
    if (id === achievement.id)
      problems.push(`credentialSubject.achievement.related.${index}.id: must be another achievement.`);
  const described = new Map(
    (achievement.resultDescription ?? []).map((one) => [
      one.id,
      (one.rubricCriterionLevel ?? []).map(({ id }) => id),
    ]),
  );
  for (const [index, result] of (credential.credentialSubject.result ?? []).entries()) {
    const levels = described.get(result.resultDescription);
    const where = `credentialSubject.result.${index}`;
    if (!levels) problems.push(`${where}.resultDescription: must be one of the achievement's own.`);
    else if (result.achievedLevel !== undefined && !levels.includes(result.achievedLevel))
      problems.push(`${where}.achievedLevel: must be one of the levels of its result description.`);
  }
  return problems;
}
