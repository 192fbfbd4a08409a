/** What the content offers to choose from, in the order in which people look for it. */
import { usualFramework } from '../authoring/checks/competences.ts';
import type { Content } from '../authoring/content.ts';
import { categories } from '../authoring/schemas/badge.ts';
import type { CommandLocale } from '../locales/command-locale.ts';
import { monthName } from '../locales/dates.ts';
import { formWords } from '../locales/forms.ts';
import { words } from '../locales/interface.ts';
import type { Choice } from './form.ts';

/** The badges that are given to people: a "J'en suis là" has a form of its own. */
export function badgeChoices({ badges }: Content): Choice[] {
  const given = [...badges.values()].filter(({ data }) => data.positioning === undefined);
  return byLabel(given.map(({ slug, data }) => choice(slug, data.title)));
}

/** The people, whether or not their page is published. */
export function volunteerChoices({ volunteers }: Content): Choice[] {
  const people = [...volunteers.values()].map(({ slug, profile: { data } }) =>
    choice(slug, [data.firstName, data.lastName].filter(Boolean).join(' ')),
  );
  return byLabel(people);
}

/** The missions of the catalogue. */
export function missionChoices({ missions }: Content): Choice[] {
  return byLabel([...missions.values()].map(({ slug, data }) => choice(slug, data.title)));
}

/** The pathways. */
export function pathwayChoices({ pathways }: Content): Choice[] {
  return byLabel([...pathways.values()].map(({ slug, data }) => choice(slug, data.name)));
}

/** The competences of every framework, as `framework/competence`; two frameworks may have one of the same name. */
export function competenceChoices({ frameworks }: Content): Choice[] {
  return [...frameworks.values()].flatMap(({ slug, data }) =>
    data.competences.map(({ id, name }) => {
      const value = `${slug}/${id}`;
      return frameworks.size > 1 ? choice(value, name) : { value, label: name };
    }),
  );
}

/** The competences that were chosen, as files write them: the usual framework is not named. */
export function competencesOf(chosen: readonly string[]): { framework?: string; competence: string }[] {
  return chosen.map((value) => {
    const [framework = '', competence = ''] = value.split('/');
    return framework === usualFramework ? { competence } : { framework, competence };
  });
}

/** The eight families of the badge matrix. */
export function categoryChoices(locale: CommandLocale): Choice[] {
  return categories.map((value) => ({ value, label: words(locale).categories[value] }));
}

/** The five postures, from discovery to passing on. */
export function postureChoices(locale: CommandLocale): Choice[] {
  return inOrder(formWords[locale].choices.posture);
}

/** The kinds of missions. */
export function missionKindChoices(locale: CommandLocale): Choice[] {
  const { kinds } = words(locale).missions;
  return [
    { value: 'main', label: kinds.main },
    { value: 'secondary', label: kinds.secondary },
  ];
}

/** The twelve months, by their numbers. */
export function monthChoices(locale: CommandLocale): Choice[] {
  return Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: monthName(index + 1, locale),
  }));
}

/** On arrival, or at the end. */
export function momentChoices(locale: CommandLocale): Choice[] {
  const { entry, exit } = words(locale).change;
  return [
    { value: 'entry', label: entry },
    { value: 'exit', label: exit },
  ];
}

/** Why one meets. */
export function meetingKindChoices(locale: CommandLocale): Choice[] {
  return inOrder(formWords[locale].choices.meeting);
}

/** What a letter asks for. */
export function letterPurposeChoices(locale: CommandLocale): Choice[] {
  return inOrder(formWords[locale].choices.letter);
}

/** What a profile asks to choose. */
export function profileChoices(locale: CommandLocale) {
  const { adult, visibility, credentials } = formWords[locale].choices;
  return { adult: inOrder(adult), visibility: inOrder(visibility), credentials: inOrder(credentials) };
}

function inOrder(labels: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

/** Its words and its name, so that two of the same title are told apart. */
function choice(value: string, words: string): Choice {
  return { value, label: `${words} (${value})` };
}

function byLabel(choices: readonly Choice[]): Choice[] {
  return choices.toSorted((a, b) => a.label.localeCompare(b.label, 'fr'));
}
