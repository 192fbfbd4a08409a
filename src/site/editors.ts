/** What the team finds at the foot of a page: where to write what it shows, and what may come next. */
import { placeOf } from '../authoring/layout.ts';
import type { NewFile } from '../authoring/template/file-text.ts';
import { type FormName, issueFormNames } from '../forms/form.ts';
import { forms } from '../forms/forms.ts';
import { commandLocale } from '../locales/command-locale.ts';
import { formWords } from '../locales/forms.ts';
import type { Site } from '../site.ts';
import type { Context, Link } from './context.ts';
import type { Editing } from './editing.ts';
import { type GuideLanguage, guideFile } from './guide.ts';
import type { MissionView } from './mission.ts';
import type { PersonView } from './person.ts';

/** Links behind one beginning: "Remettre ce badge à" Lucia, Maxime. */
export interface EditorLinks {
  /** Without it, each link says by itself what it does. */
  readonly words?: string;
  readonly links: readonly Link[];
  /** The links are titles that the content gives, in its language. */
  readonly written?: boolean;
}

/** How many people a badge is offered to, name by name; where there are more, the form asks whom. */
const mostPeople = 20;

type Words = Pick<Context, 'words' | 'locale'>;

/** "Modifier cette page", for the file behind it. */
export function editThis({ words }: Words, editing: Editing, file: string): EditorLinks[] {
  return linked([[words.editors.edit, editing.edit(file)]]);
}

/**
 * A badge's own file, and one link for each person who does not hold it yet: of those who are listed, since a structure
 * without a key shows these links to everyone. The form, where there is one, asks about the others.
 */
export function editBadge(
  site: Words & Pick<Site, 'mayAskPeople'>,
  editing: Editing,
  badge: string,
  people: readonly Pick<PersonView, 'slug' | 'name' | 'awards' | 'listed'>[],
): EditorLinks[] {
  const without = people.filter(
    ({ awards, listed }) => listed && awards.every((award) => award.badge !== badge),
  );
  const content: NewFile<'award'> = { kind: 'award', values: {}, body: '' };
  const give = without.flatMap(({ slug, name }) => {
    const href = editing.create(placeOf('award', badge, slug), content);
    return href ? [{ title: name, href }] : [];
  });
  const form = site.mayAskPeople ? formLinks(site, editing, ['award']) : [];
  const isLong = give.length > mostPeople && form.length > 0;
  return [
    ...editThis(site, editing, placeOf('badge', badge)),
    ...(give.length > 0 && !isLong ? [{ words: site.words.editors.give, links: give }] : []),
    ...(isLong || people.some(({ listed }) => !listed) ? form : []),
  ];
}

/** A person's own words, and the way to the badges, each of which may be given to them. */
export function editPerson(
  site: Pick<Context, 'words' | 'href'>,
  editing: Editing,
  slug: string,
): EditorLinks[] {
  const { edit, choose } = site.words.editors;
  const own = editing.edit(placeOf('profile', 'profile', slug));
  return own
    ? linked([
        [edit, own],
        [choose, site.href('/badges/')],
      ])
    : [];
}

/** A new badge, in GitHub's editor. */
export function startBadge({ words }: Pick<Context, 'words'>, editing: Editing): EditorLinks[] {
  const content: NewFile<'badge'> = { kind: 'badge', values: {}, body: '' };
  return linked([[words.editors.newBadge, editing.create(placeOf('badge', 'nouveau-badge'), content)]]);
}

/** A new mission, and each of those that are there. */
export function editMissions(
  { words }: Pick<Context, 'words'>,
  editing: Editing,
  missions: readonly Pick<MissionView, 'slug' | 'data'>[],
): EditorLinks[] {
  const content: NewFile<'mission'> = { kind: 'mission', values: {}, body: '' };
  const { newMission, editMission } = words.editors;
  const links = missions.flatMap(({ slug, data }) => {
    const href = editing.edit(placeOf('mission', slug));
    return href ? [{ title: data.title, href }] : [];
  });
  return [
    ...linked([[newMission, editing.create(placeOf('mission', 'nouvelle-mission'), content)]]),
    ...(links.length > 0 ? [{ words: editMission, links, written: true }] : []),
  ];
}

/** A page of the handbook in a language, and the forms that it speaks of. */
export function editGuide(
  site: Words & Pick<Site, 'guideEditing' | 'mayAskPeople'>,
  slug: string | undefined,
  language: GuideLanguage,
): EditorLinks[] {
  const { guideEditing: editing, mayAskPeople, words } = site;
  return [
    ...formLinks(site, editing, formsOfGuide(slug, mayAskPeople)),
    ...linked([[words.editors.edit, editing.editGuide(guideFile(slug, language))]]),
  ];
}

/** The links to issue forms, under their titles. */
function formLinks({ locale }: Words, editing: Editing, names: readonly FormName[]): EditorLinks[] {
  const titles = formWords[commandLocale(locale)].forms;
  return linked(names.map((name) => [titles[name].title, editing.form(name, forms[name].personal)]));
}

/** The forms that a page of the handbook speaks of: those of people on the pages for tutors, the others elsewhere. */
function formsOfGuide(slug: string | undefined, mayAskPeople: boolean): readonly FormName[] {
  if (slug === undefined) return mayAskPeople ? ['award'] : [];
  if (slug === 'accompanying') return issueFormNames.filter((name) => forms[name].personal && mayAskPeople);
  return slug === 'catalogue' ? issueFormNames.filter((name) => !forms[name].personal) : [];
}

function linked(pairs: readonly (readonly [title: string, href: string | undefined])[]): EditorLinks[] {
  return pairs.flatMap(([title, href]) => (href ? [{ links: [{ title, href }] }] : []));
}
