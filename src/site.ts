/**
 * The whole site as its pages show it: the content read once, gated, and shared by all of them.
 *
 * Nothing of a person whom the gate withholds passes this module.
 */
import { basename } from 'node:path';
import { isPreview, modeOf, siteAddress, sitesOf } from './address.ts';
import { publishable } from './authoring/gate.ts';
import { readContent } from './authoring/read.ts';
import { rootOf } from './authoring/roots.ts';
import { siteHealth } from './health/health.ts';
import type { HealthItem } from './health/item.ts';
import { type Locale, locales } from './locales/interface.ts';
import { didKey, specimenKey } from './openbadges/key.ts';
import { withSignedFormerSites } from './openbadges/own-issuer.ts';
import type { Signatory } from './openbadges/profile.ts';
import { readRegister } from './openbadges/register.ts';
import { dayOf, readSettings } from './settings.ts';
import { artworkOf, PictureStore } from './site/artwork.ts';
import type { AwardView, Signed } from './site/award.ts';
import { awardsOf, awardViews } from './site/awards.ts';
import { type BadgeView, badgeViews } from './site/badge.ts';
import { type Context, contextOf } from './site/context.ts';
import { achievementDocuments, issuerText, type NamedText } from './site/documents.ts';
import { type Editing, editingOf } from './site/editing.ts';
import { endorsementFiles } from './site/endorsements.ts';
import type { EvidencePicture, EvidenceStore } from './site/evidence.ts';
import { type Facet, missionFacets } from './site/facets.ts';
import { type FrameworkView, frameworkViews } from './site/framework.ts';
import { identityFiles } from './site/identity.ts';
import { type ImportedFiles, importedViews, importsOf } from './site/imported-badges.ts';
import { type LessonView, lessonView } from './site/lesson.ts';
import { type MapSubject, ofPathway, ofPerson } from './site/map-picture.ts';
import { localeOf } from './site/mirrors.ts';
import { type MissionView, missionViews } from './site/mission.ts';
import { type PathwayView, pathwayViews } from './site/pathway.ts';
import { type PersonView, personView } from './site/person.ts';
import { type Redirect, redirectsOf } from './site/redirects.ts';
import { type Theme, themeOf } from './styles/theme.ts';

/** Everything that the pages show. */
export interface Site extends Context {
  readonly issuer: Context['published']['issuer']['data'];
  /** The day that the site shows, `YYYY-MM-DD`. */
  readonly day: string;
  /** How the structure presents itself: safe HTML. */
  readonly story: string;
  readonly theme: Theme;
  readonly people: readonly PersonView[];
  readonly badges: readonly BadgeView[];
  /** One badge of each family, for the home page. */
  readonly showcase: readonly BadgeView[];
  readonly pathways: readonly PathwayView[];
  readonly missions: readonly MissionView[];
  /** What the missions can be chosen by. */
  readonly facets: readonly Facet[];
  readonly frameworks: readonly FrameworkView[];
  readonly pictures: PictureStore;
  readonly evidence: EvidenceStore;
  readonly achievements: readonly NamedText[];
  readonly statusLists: readonly NamedText[];
  /** The signed endorsements to give away. */
  readonly endorsementFiles: readonly NamedText[];
  /** The files of badges earned elsewhere to give away. */
  readonly imported: ImportedFiles;
  readonly issuerDocument: string;
  /** The documents by which the keys are found, by their path; none where the site shows specimens. */
  readonly identityFiles: readonly NamedText[];
  /** The badge that the lesson of verification changes. */
  readonly lesson: LessonView | undefined;
  readonly redirects: readonly Redirect[];
  /** What is left to configure; told in previews only. */
  readonly health: readonly HealthItem[] | undefined;
  /** The name of the content folder, whatever stands around it. */
  readonly folder: string;
  /** Where the files behind the pages are written; shown on the pages in previews only. */
  readonly editing: Editing | undefined;
  /** The same for the handbook, which shows it always. */
  readonly guideEditing: Editing;
  /** Whether a form that speaks of people may be filled in: not where everyone reads the repository they are in. */
  readonly mayAskPeople: boolean;
  /** The paths that search engines may know. */
  readonly sitemap: readonly string[];
  /** The routes of the signed files: the issued credentials, or the specimens. */
  readonly documents: (folder: 'credentials' | 'specimens') => Route<{ uuid: string }, { text: string }>[];
  /** The routes of the images that hold a credential. */
  readonly bakedPaths: () => Route<{ volunteer: string; badge: string }, { signed: Signed }>[];
  /** The routes of the pictures of where each person stands on each of their pathways. */
  readonly personMaps: () => Route<{ volunteer: string; pathway: string }, { subject: MapSubject }>[];
  /** The routes of the pictures of the pathways. */
  readonly pathwayMaps: () => Route<{ pathway: string }, { subject: MapSubject }>[];
}

interface Route<P, Q> {
  params: P;
  props: Q;
}

/** What every language of the site shows: read, verified and drawn once. */
async function loadCommon() {
  const settings = readSettings();
  const { content: written, sources } = readContent(settings.roots);
  if (!written) throw new Error(`The content of ${settings.content} cannot be read: run "npm run check".`);
  const register = readRegister(settings.people);
  const issuer = withSignedFormerSites(written.issuer.data, () => register);
  const content = { ...written, issuer: { ...written.issuer, data: issuer } };
  const mode = modeOf(issuer, settings);
  const address = siteAddress(issuer, settings);
  const day = dayOf(settings.now, issuer.timeZone);
  const published = publishable(content, day);
  const context = contextOf(published, mode, address);
  const signatory: Signatory =
    mode === 'issuing' && issuer.did !== undefined
      ? { did: issuer.did, site: address, specimen: false }
      : { did: didKey((await specimenKey()).publicKeyMultibase), site: address, specimen: true };

  const pictures = new PictureStore();
  const artworks = new Map(
    await Promise.all(
      [...published.badges.values()].map(async (badge) => {
        const artwork = await artworkOf(content.root, badge, false, context.writtenIn);
        pictures.add(artwork);
        return [badge.slug, artwork] as const;
      }),
    ),
  );
  const sites = sitesOf(issuer, settings);
  const awards = await awardsOf({ context, root: content.root, register, pictures, sites });
  const photos = new Map<string, EvidencePicture | undefined>();
  for (const person of published.people.values())
    photos.set(person.slug, await awards.evidence.photo(person));
  const imports = await importsOf(published, register, sites);
  const health = isPreview(issuer, settings)
    ? await siteHealth({ content, sources, register, day })
    : undefined;
  const guideEditing = editingOf(issuer);
  return {
    issuer,
    mode,
    address,
    day,
    published,
    signatory,
    pictures,
    artworks,
    awards,
    photos,
    imports,
    health,
    folder: basename(rootOf(content.root, '')),
    guideEditing,
    editing: isPreview(issuer, settings) || settings.specimen ? guideEditing : undefined,
    mayAskPeople: issuer.peopleRepository !== undefined || !settings.publicRepository,
  };
}

function siteIn(locale: Locale, common: Awaited<ReturnType<typeof loadCommon>>): Site {
  const { issuer, mode, address, day, published, signatory, pictures, artworks, awards, photos } = common;
  const { records, statusLists, evidence, endorsements } = awards;
  const context = contextOf(published, mode, address, locale);
  const badges = badgeViews(context, artworks);
  const bySlug = new Map(badges.map((badge) => [badge.slug, badge]));
  const imported = importedViews(context, common.imports);
  const people = [...published.people.values()].map((person) =>
    personView(
      context,
      person,
      awardViews(context, records.get(person.slug) ?? [], bySlug),
      bySlug,
      photos.get(person.slug),
      endorsements.get(person.slug),
      imported.views.get(person.slug),
    ),
  );
  const pathways = pathwayViews(context, bySlug);
  const frameworks = frameworkViews(context, badges);
  const facets = missionFacets(context);
  // Made once: a map is drawn once for each subject, whatever number of files show it.
  const personMaps = people.flatMap((person) =>
    person.pathways.map((pathway) => ({
      params: { volunteer: person.slug, pathway: pathway.slug },
      props: { subject: ofPerson(person, pathway) },
    })),
  );
  const pathwayMaps = pathways.map((pathway) => ({
    params: { pathway: pathway.slug },
    props: { subject: ofPathway(pathway) },
  }));

  return {
    ...context,
    issuer,
    day,
    story: context.markdown(published.issuer.body),
    theme: themeOf(issuer.accent),
    people,
    badges,
    showcase: [...new Map(badges.map((badge) => [badge.data.category, badge])).values()],
    pathways,
    missions: missionViews(context, bySlug, facets),
    facets,
    frameworks,
    pictures,
    evidence,
    achievements: achievementDocuments(context, badges, signatory),
    statusLists,
    endorsementFiles: endorsementFiles(endorsements.values()),
    imported: imported.files,
    issuerDocument: issuerText(context, signatory),
    identityFiles: signatory.specimen ? [] : identityFiles(issuer, statusLists),
    lesson: lessonView(people, context.words),
    health: common.health,
    folder: common.folder,
    editing: common.editing,
    guideEditing: common.guideEditing,
    mayAskPeople: common.mayAskPeople,
    redirects: redirectsOf(
      published,
      new Set(people.filter(({ progress }) => progress).map(({ slug }) => slug)),
    ),
    sitemap: [
      '/',
      '/badges/',
      '/missions/',
      '/verify/',
      '/verify/lesson/',
      '/legal/',
      '/legal/privacy/',
      '/legal/accessibility/',
      '/search/',
      ...[...badges, ...pathways, ...frameworks].map(({ path }) => path),
      ...people
        .filter(({ indexable }) => indexable)
        .flatMap(({ path, awards: own, progress }) => [
          path,
          ...(progress ? [progress.path] : []),
          ...own.map((award) => award.path),
        ]),
    ],
    documents: (folder) =>
      signedAwards(people)
        .filter(({ award }) => (folder === 'specimens') === (award.state === 'specimen'))
        .map(({ files }) => ({ params: { uuid: files.uuid }, props: { text: files.text } })),
    bakedPaths: () =>
      signedAwards(people).map(({ person, award, files }) => ({
        params: { volunteer: person.slug, badge: award.badge },
        props: { signed: files },
      })),
    // Copies: the site generator keys each list that it is given by the one route that asked for it.
    personMaps: () => [...personMaps],
    pathwayMaps: () => [...pathwayMaps],
  };
}

function signedAwards(people: readonly PersonView[]) {
  return people.flatMap((person) =>
    person.awards.flatMap((award: AwardView) => (award.files ? [{ person, award, files: award.files }] : [])),
  );
}

const common = await loadCommon();
const writtenIn = common.issuer.language;

/** The site in every language. */
export const sites: ReadonlyMap<Locale, Site> = new Map(
  locales.map((locale) => [locale, siteIn(locale, common)]),
);

/** The site in the language of a page, by the page's route: `siteOf(Astro)`. */
export function siteOf({ routePattern }: { readonly routePattern: string }): Site {
  const found = sites.get(localeOf(routePattern, writtenIn));
  if (!found) throw new RangeError(`No language of the site is that of ${routePattern}.`);
  return found;
}

/** The site in the language of its content: for files, which all languages share. */
export const site: Site = siteOf({ routePattern: '/' });
