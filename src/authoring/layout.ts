/** What may stand where in the content folder. */
import type { Kind } from './kinds.ts';

/** What may stand in one folder. */
export interface Folder {
  /** Files with a fixed name. */
  readonly files?: Readonly<Record<string, Kind>>;
  /** The fixed names without which the folder makes no sense. */
  readonly required?: readonly string[];
  /** The kind of all other `.md` files, and what their names are. */
  readonly each?: { readonly kind: Kind; readonly name: 'slug' | 'day' };
  /** Endings of the documents that may stand beside them as others made them, the longest first. */
  readonly documents?: readonly string[];
  /** Folders with a fixed name: `assets` holds pictures and documents, `ignored` is read elsewhere. */
  readonly folders?: Readonly<Record<string, Folder | 'assets' | 'ignored'>>;
  /** What each folder of a person holds. */
  readonly eachVolunteer?: Folder;
}

const volunteer: Folder = {
  files: { 'profile.md': 'profile', 'review.md': 'review' },
  required: ['profile.md'],
  folders: {
    awards: { each: { kind: 'award', name: 'slug' } },
    missions: { each: { kind: 'volunteer-mission', name: 'slug' } },
    positioning: { files: { 'entry.md': 'positioning', 'exit.md': 'positioning' } },
    meetings: { each: { kind: 'meeting', name: 'day' } },
    endorsements: { each: { kind: 'endorsement', name: 'slug' }, documents: ['.did.json', '.json'] },
    letters: { each: { kind: 'letter', name: 'slug' } },
    elsewhere: {
      each: { kind: 'imported-badge', name: 'slug' },
      documents: ['.did.json', '.json', '.png', '.svg'],
    },
    files: 'assets',
  },
};

/** The content folder. */
export const layout: Folder = {
  files: { 'issuer.md': 'issuer' },
  required: ['issuer.md'],
  folders: {
    badges: { each: { kind: 'badge', name: 'slug' }, folders: { files: 'assets' } },
    frameworks: { each: { kind: 'framework', name: 'slug' } },
    pathways: { each: { kind: 'pathway', name: 'slug' } },
    missions: { each: { kind: 'mission', name: 'slug' } },
    volunteers: { eachVolunteer: volunteer },
    guide: 'ignored',
    credentials: 'ignored',
  },
};

/** The names that may stand in a folder, for people to read: folders with their slash, free names as a pattern. */
export function namesIn(folder: Folder): string[] {
  const own = folder.each ? [folder.each.name === 'day' ? 'YYYY-MM-DD.md' : '*.md'] : [];
  const documents = (folder.documents ?? []).map((ending) => `*${ending}`);
  const people = folder.eachVolunteer ? ['*/'] : [];
  const folders = Object.keys(folder.folders ?? {}).map((name) => `${name}/`);
  return [...Object.keys(folder.files ?? {}), ...folders, ...own, ...documents, ...people];
}

/** The kind of the file with the fixed name `name`. */
export function kindOf(folder: Folder, name: string): Kind | undefined {
  return folder.files && Object.hasOwn(folder.files, name) ? folder.files[name] : undefined;
}

/** What the folder with the fixed name `name` holds. */
export function innerFolder(folder: Folder, name: string): Folder | 'assets' | 'ignored' | undefined {
  return folder.folders && Object.hasOwn(folder.folders, name) ? folder.folders[name] : undefined;
}

/**
 * The file that a thing of a kind with the name `slug` belongs in, from the content folder; `volunteer` is the
 * person's folder, where it is known.
 */
export function placeOf(kind: Kind, slug: string, volunteer = '…'): string {
  const own = `volunteers/${volunteer}/`;
  const places: Readonly<Record<Kind, string>> = {
    issuer: 'issuer.md',
    badge: `badges/${slug}.md`,
    framework: `frameworks/${slug}.md`,
    pathway: `pathways/${slug}.md`,
    mission: `missions/${slug}.md`,
    profile: `${own}profile.md`,
    award: `${own}awards/${slug}.md`,
    'volunteer-mission': `${own}missions/${slug}.md`,
    positioning: `${own}positioning/${slug === 'exit' ? 'exit' : 'entry'}.md`,
    meeting: `${own}meetings/${slug}.md`,
    review: `${own}review.md`,
    endorsement: `${own}endorsements/${slug}.md`,
    letter: `${own}letters/${slug}.md`,
    'imported-badge': `${own}elsewhere/${slug}.md`,
  };
  return places[kind];
}
