import type { AwardEntry } from '../authoring/content.ts';
import type { PublishedPerson } from '../authoring/gate.ts';
import { plainText } from '../authoring/markdown/markdown.ts';
import { longDate, shortDate } from '../locales/dates.ts';
import { shortAddress } from '../locales/short-address.ts';
import type { AwardState } from '../openbadges/award-state.ts';
import { signedCredits } from '../openbadges/creator.ts';
import { isDeclared, lastDayOf } from '../openbadges/credential.ts';
import { siteOfDid } from '../openbadges/did.ts';
import { narrativeOf } from '../openbadges/evidence.ts';
import type { AwardFacts } from '../openbadges/facts.ts';
import type { HeldBadge } from '../portfolio/tally.ts';
import type { BadgeView } from './badge.ts';
import { type CompetenceView, competenceViews, signedCompetences, wholeFrameworks } from './competences.ts';
import type { Context } from './context.ts';
import { type CreditView, signedCreditViews } from './credits.ts';
import { type DeclarationView, declarationView } from './declaration.ts';
import type { EvidencePicture } from './evidence.ts';

/** The signed file of an award: its bytes, and the picture that they are baked into. */
export interface Signed {
  readonly text: string;
  readonly sha256: string;
}

/** What one can take away from an award's page. */
export interface Files extends Signed {
  readonly uuid: string;
  /** The credential's own address, absolute. */
  readonly address: string;
  readonly downloads: readonly {
    readonly href: string;
    readonly name: string;
    readonly title: string;
    readonly purpose: string;
  }[];
}

/**
 * One award as its page and the portfolio show it. Where it is issued, what it states is what was signed.
 * Once withdrawn, a neutral notice is left of it, and the signed file, which says so to who verifies it.
 */
export interface AwardView extends HeldBadge {
  readonly badge: string;
  readonly entry: AwardEntry;
  readonly path: string;
  readonly href: string;
  readonly badgeHref: string;
  /** Where the catalogue shows another version of the badge than the one that was signed: which ones. */
  readonly olderWords: string | undefined;
  readonly title: string;
  readonly date: string;
  readonly dateWord: string;
  /** What heads the award's page: the concrete act, else what the badge recognises; empty once withdrawn. */
  readonly lead: string;
  /** One concrete act, where the award tells one. */
  readonly summary: string | undefined;
  /** What the badge recognises, whoever holds it; empty once withdrawn. */
  readonly recognises: string;
  /** The family and posture that its picture shows; not where the catalogue's have changed since it was signed. */
  readonly kind: { readonly category: string; readonly posture: string } | undefined;
  /** The SHA-256 that its picture is named by. */
  readonly artwork: string;
  readonly picture: string;
  readonly pictureAbsolute: string;
  readonly pictureAlt: string;
  /** The one word of its state for the style sheet. */
  readonly standing: 'attested' | 'unsigned' | 'declared' | 'specimen' | 'pending' | 'expired' | 'withdrawn';
  readonly standingWord: string;
  readonly standingSentence: string;
  /** The name of the structure: as it was signed, where it is. */
  readonly issuer: string;
  /** The web address whose key signed, where one did. */
  readonly vouchedBy: string | undefined;
  readonly faded: boolean;
  /** What "is it true?" answers, before the ways to check. */
  readonly checkWords: string;
  readonly assessor: string | undefined;
  readonly validUntil: string | undefined;
  /** Safe HTML. */
  readonly story: string;
  /** The same words in their parts, where the award is a "J'en suis là" that tells something. */
  readonly declaration: DeclarationView | undefined;
  /** Safe HTML. */
  readonly criteria: string;
  readonly evidence: readonly {
    readonly name: string;
    readonly description: string | undefined;
    readonly href: string | undefined;
    readonly picture: EvidencePicture | undefined;
  }[];
  readonly competences: readonly CompetenceView[];
  /** Who created its badge together: as signed, where it is. */
  readonly credits: readonly CreditView[];
  /** The ids of the badges of its series that were signed with it; `undefined` where nothing was. */
  readonly related: readonly string[] | undefined;
  /** The levels that it shows; none once withdrawn. */
  readonly levels: AwardFacts['levels'];
  /** What its signed file says that it is about; `undefined` where there is none. */
  readonly signedCompetences: AwardFacts['competences'] | undefined;
  /** Pictures are shown beside what is signed, and are not part of it. */
  readonly unsignedPictures: boolean;
  readonly files: Files | undefined;
  /** The ids of the endorsements that its signed file embeds. */
  readonly embedded: readonly string[];
  /** Why there is no signed file, where there is none. */
  readonly noFileWords: string;
}

/** What a view is made from. */
export interface AwardSource {
  readonly person: PublishedPerson;
  readonly entry: AwardEntry;
  readonly badge: BadgeView;
  readonly state: AwardState;
  readonly pictures: ReadonlyMap<string, EvidencePicture>;
}

/** An award as the site shows it. */
export function awardView(context: Context, source: AwardSource): AwardView {
  const { words: t, locale, href, absolute, said } = context;
  const { person, entry, badge, state } = source;
  const facts = state.published?.facts ?? writtenFacts(context, source);
  const slug = entry.badge;
  const path = `/${person.slug}/${slug}/`;
  const sha256 = state.published ? facts.artwork : badge.artwork.sha256;
  const standing = standingOf(state, facts.declared);
  const withdrawn = state.withdrawn !== undefined;
  // The picture is drawn from the family and the posture, and its digest is signed.
  const drawnAlike = state.state !== 'issued' || facts.artwork === badge.artwork.sha256;
  return {
    badge: slug,
    entry,
    path,
    href: href(path),
    badgeHref: badge.href,
    olderWords:
      state.state === 'issued' && !withdrawn && facts.version !== badge.data.version
        ? t.badge.older(facts.version, badge.data.version)
        : undefined,
    title: facts.title,
    date: facts.date,
    dateWord: shortDate(facts.date, locale),
    lead: withdrawn ? '' : (facts.summary ?? facts.description),
    summary: withdrawn ? undefined : facts.summary,
    recognises: withdrawn ? '' : facts.description,
    kind: drawnAlike ? { category: badge.categoryWords, posture: badge.postureWords } : undefined,
    artwork: sha256,
    picture: href(`/artwork/${sha256}.svg`),
    pictureAbsolute: absolute(`/artwork/${sha256}.png`),
    pictureAlt: `${t.award.picture} ${facts.title}`,
    standing,
    standingWord: t.award.standing[facts.declared && standing === 'specimen' ? 'declared' : standing],
    standingSentence: standingSentence(context, source, facts),
    issuer: issuerName(context, state),
    vouchedBy: withdrawn ? undefined : addressOf(state),
    faded: withdrawn || state.expired !== undefined,
    declared: facts.declared,
    withdrawn,
    expired: state.expired !== undefined,
    state: state.state,
    checkWords: checkWords(context, source, facts),
    assessor:
      facts.assessor &&
      [facts.assessor.name, facts.assessor.role && said(facts.assessor.role)].filter(Boolean).join(', '),
    validUntil: withdrawn ? undefined : facts.lastDay,
    story: facts.narrative && !withdrawn ? context.markdown(facts.narrative, 2) : '',
    declaration: withdrawn
      ? undefined
      : declarationView(context, entry, facts, state.published !== undefined),
    criteria: context.markdown(facts.criteria, 2),
    evidence: (withdrawn ? [] : facts.evidence).map((item) => {
      const written = entry.data.evidence.find(({ name }) => name === item.name);
      return {
        name: item.name,
        description: item.narrative,
        href: item.url,
        picture: written?.file === undefined ? undefined : source.pictures.get(written.file),
      };
    }),
    competences: withdrawn ? [] : competencesOf(context, source, facts),
    credits: state.published
      ? signedCreditViews(context, badge.data, state.published.facts.coCreators)
      : badge.credits,
    related: state.published?.facts.related,
    levels: withdrawn ? [] : facts.levels,
    signedCompetences: state.published?.facts.competences,
    unsignedPictures: state.state === 'issued' && !withdrawn && source.pictures.size > 0,
    files: filesOf(context, source, facts),
    embedded: (state.published?.credential.endorsement ?? []).flatMap(({ id }) =>
      typeof id === 'string' ? id : [],
    ),
    noFileWords: noFileWords(context, state),
  };
}

/** As signed, where the award is; else as the files say. A "J'en suis là" with levels names the competences without. */
function competencesOf(
  context: Context,
  { badge, entry, state }: AwardSource,
  facts: AwardFacts,
): CompetenceView[] {
  const told = state.published
    ? signedCompetences(context, state.published.credential)
    : competenceViews(context, badge.data.competences, facts.levels);
  return entry.kind === 'positioning' ? wholeFrameworks(context, told) : told;
}

function standingOf(state: AwardState, declared: boolean): AwardView['standing'] {
  if (state.withdrawn) return 'withdrawn';
  if (state.expired) return 'expired';
  if (state.state === 'pending' || state.state === 'specimen') return state.state;
  if (declared) return 'declared';
  return state.state === 'plain' ? 'unsigned' : 'attested';
}

function standingSentence(context: Context, source: AwardSource, facts: AwardFacts): string {
  const { words: t, locale, said } = context;
  const { state, person } = source;
  const issuer = issuerName(context, state);
  if (state.withdrawn) {
    const { date, reason } = state.withdrawn;
    return t.award.withdrawn(date && longDate(date, locale), reason === undefined ? '' : said(reason));
  }
  if (state.expired) return t.award.expired(longDate(state.expired, locale));
  if (state.state === 'specimen') return t.award.specimen;
  if (state.state === 'pending') return t.award.pending;
  if (state.state === 'plain')
    return facts.declared ? t.award.declaredUnsigned(person.firstName) : t.award.givenUnsigned(issuer);
  const by = facts.declared ? t.award.declaredBy(person.firstName, issuer) : t.award.attestedBy(issuer);
  return state.replaces ? `${by}. ${t.award.replaced(longDate(state.replaces.date, locale))}` : `${by}.`;
}

/** A structure that has changed its name since signed under another. */
function issuerName({ published }: Context, state: AwardState): string {
  const signed = state.state === 'issued' ? state.published?.credential.issuer.name : undefined;
  return signed ?? published.issuer.data.name;
}

/** The address whose key signed: a former one of the site, where it signed before the site moved. */
function addressOf({ state, published }: AwardState): string | undefined {
  return state === 'issued' && published
    ? shortAddress(siteOfDid(published.credential.issuer.id))
    : undefined;
}

function noFileWords({ words: t }: Context, { state, withdrawn, expired }: AwardState): string {
  if (state === 'plain') return t.award.plain;
  return withdrawn || expired ? t.award.neverSigned : t.award.pending;
}

function checkWords({ words: t }: Context, { state, person }: AwardSource, facts: AwardFacts): string {
  if (state.state === 'specimen') return t.award.checkSpecimen;
  return facts.declared ? t.award.checkDeclared(person.firstName) : t.award.checkIntro;
}

function filesOf(
  context: Context,
  { person, entry, state }: AwardSource,
  facts: AwardFacts,
): Files | undefined {
  const { words: t, href } = context;
  const signed = state.published;
  if (!signed) return undefined;
  const folder = state.state === 'specimen' ? 'specimens' : 'credentials';
  const name = `${person.slug}-${entry.badge}`;
  const image = `/${person.slug}/${entry.badge}`;
  const images = [
    { href: href(`${image}.png`), name: `${name}.png`, title: t.award.png, purpose: t.award.pngFor },
    { href: href(`${image}.svg`), name: `${name}.svg`, title: t.award.svg, purpose: t.award.svgFor },
  ];
  return {
    uuid: signed.uuid,
    text: signed.text,
    sha256: facts.artwork,
    address: signed.credential.id,
    downloads: [
      ...(state.withdrawn ? [] : images),
      {
        href: href(`/${folder}/${signed.uuid}.json`),
        name: `${name}.json`,
        title: t.award.json,
        purpose: state.withdrawn ? t.award.jsonForWithdrawn : t.award.jsonFor,
      },
    ],
  };
}

/** The facts of an award that nobody signed: what the files say now. */
function writtenFacts({ published, writtenIn }: Context, { person, entry, badge }: AwardSource): AwardFacts {
  const { data } = entry;
  const award = entry.kind === 'award' ? entry.data : undefined;
  const source = published.badges.get(badge.slug);
  if (!source) throw new RangeError(`There is no badge named ${badge.slug}.`);
  return {
    title: badge.title,
    description: badge.data.description,
    criteria: source.body,
    version: badge.data.version,
    achievementType: badge.data.achievementType ?? '',
    tags: badge.data.tags,
    competences: badge.data.competences.map(({ framework, competence }) => ({ framework, competence })),
    artwork: badge.artwork.sha256,
    holderName: person.name,
    date: data.date,
    lastDay: lastDayOf({ award: entry, badge: source }),
    summary: award?.summary,
    declared: isDeclared(entry, source),
    assessor: isDeclared(entry, source)
      ? undefined
      : award?.assessor && { name: award.assessor.name, role: award.assessor.role },
    narrative: narrativeOf(entry, writtenIn) || undefined,
    evidence: data.evidence.map((item) => ({
      name: item.name,
      narrative: item.description,
      url: item.url,
    })),
    levels: data.levels.flatMap((one) => (one.level === undefined ? [] : [{ ...one, level: one.level }])),
    coCreators: signedCredits(source.data, writtenIn),
    related: [],
    validFrom: '',
  };
}

/** A short text for search engines and previews, from Markdown. */
export function shortText(body: string, limit = 160): string {
  const text = plainText(body).replace(/\s+/g, ' ').trim();
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\s+\S*$/, '')}…`;
}
