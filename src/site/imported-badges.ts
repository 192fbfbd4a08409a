import { createHash } from 'node:crypto';
import { normalisePicture, pictureType } from '../artwork/upload.ts';
import type { PublishedImport, PublishedPerson } from '../authoring/gate.ts';
import { pictureIn } from '../openbadges/embedded-picture.ts';
import type { SoundImport } from '../openbadges/imported-badge.ts';
import { soundImports } from '../openbadges/imported-badges.ts';
import { bakePng } from '../openbadges/png.ts';
import { withoutMetadata } from '../openbadges/png-metadata.ts';
import type { Register } from '../openbadges/register.ts';
import type { Context } from './context.ts';
import type { NamedText } from './documents.ts';
import { checkedWords, isOver, issuedBy, remarks } from './imported-words.ts';

/** A badge earned elsewhere as the portfolio shows it: never more than its file says, and never as the structure's own. */
export interface ImportedView {
  /** The name of its files. */
  readonly slug: string;
  /** As it was issued, and so without any typography. */
  readonly title: string;
  /** The picture as this site drew it anew; `undefined` where the badge brings none. */
  readonly picture: string | undefined;
  /** Its bytes: PNG, 512 px. */
  readonly drawn: Uint8Array | undefined;
  /** Who issued it, on whose word, and the address that answers for it where one does. */
  readonly issuedBy: string;
  /** What was found, when and by what. */
  readonly checked: string;
  /** Whether this site knows who issued it, whose it is and until when it was valid, as far as that must be said. */
  readonly remarks: readonly string[];
  readonly faded: boolean;
  /** The person's words: safe HTML. */
  readonly html: string;
  /** Its own file, where it may be given away: of a picture, the drawing and the badge alone. */
  readonly download: ImportedDownload | undefined;
  /** Where anyone can verify it again; `undefined` where its file is not given away. */
  readonly verifyHref: string | undefined;
}

export interface ImportedDownload {
  readonly href: string;
  readonly name: string;
  readonly title: string;
  readonly bytes: Uint8Array;
}

/** The files of badges earned elsewhere that the site gives away, named by what they hold. */
export interface ImportedFiles {
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly documents: readonly NamedText[];
}

/** A badge earned elsewhere that was verified, and its picture as this site drew it anew. */
interface DrawnImport {
  readonly badge: SoundImport<PublishedImport>;
  readonly drawn: Uint8Array | undefined;
}

/** What everyone who is published earned elsewhere, by person, the latest import first. */
export async function importsOf(
  published: Context['published'],
  register: Register,
  sites: readonly string[],
): Promise<ReadonlyMap<string, readonly DrawnImport[]>> {
  const sound = await soundImports(published, { content: published, register, sites });
  const drawn = [...published.people.keys()].map(async (slug) => {
    const badges = [...(sound.get(slug) ?? [])].sort((a, b) =>
      a.entry.data.checked < b.entry.data.checked ? 1 : -1,
    );
    return [
      slug,
      await Promise.all(
        badges.map(async (badge) => ({ badge, drawn: await drawnPicture(badge.entry.original) })),
      ),
    ] as const;
  });
  return new Map(await Promise.all(drawn));
}

/** These badges as portfolios show them, and the files to publish for them. */
export function importedViews(
  context: Context,
  imports: Awaited<ReturnType<typeof importsOf>>,
): {
  readonly views: ReadonlyMap<string, readonly ImportedView[]>;
  readonly files: ImportedFiles;
} {
  const pictures = new Map<string, Uint8Array>();
  const documents = new Map<string, NamedText>();
  const views = new Map<string, ImportedView[]>();
  for (const person of context.published.people.values()) {
    const own = (imports.get(person.slug) ?? []).map(({ badge, drawn }) =>
      importedView(context, person, badge, drawn),
    );
    for (const { view, text } of own) {
      if (view.drawn) pictures.set(nameOf(view.drawn), view.drawn);
      if (view.download?.name.endsWith('.png'))
        pictures.set(nameOf(view.download.bytes), view.download.bytes);
      if (text !== undefined) documents.set(nameOf(text), { name: nameOf(text), text });
    }
    views.set(
      person.slug,
      own.map(({ view }) => view),
    );
  }
  return { views, files: { pictures, documents: [...documents.values()] } };
}

/** One badge, and the JSON to publish of it; `undefined` where none may be. */
function importedView(
  context: Context,
  person: PublishedPerson,
  badge: SoundImport<PublishedImport>,
  drawn: Uint8Array | undefined,
): { readonly view: ImportedView; readonly text: string | undefined } {
  const { entry, signed, unagreed } = badge;
  const shared = entry.shared && unagreed.length === 0;
  const text = shared ? textOf(badge) : undefined;
  const view: ImportedView = {
    slug: entry.slug,
    title: badge.title,
    picture: drawn && context.href(`/elsewhere/${nameOf(drawn)}.png`),
    drawn,
    issuedBy: issuedBy(context, badge),
    checked: checkedWords(context, badge),
    remarks: remarks(context, person, badge),
    faded: isOver(person, signed),
    html: entry.body ? context.markdown(entry.body, 3) : '',
    download: shared ? download(context, badge) : undefined,
    verifyHref: signed && text !== undefined ? verifyHref(context, text) : undefined,
  };
  return { view, text };
}

/** The JSON of a badge to give away; `undefined` for an Open Badges 2 picture, which is given as it is. */
function textOf({ entry, signed, json }: SoundImport): string | undefined {
  return signed || entry.original.ending === '.json' ? json : undefined;
}

/** A picture is given away with what was read of its badge alone; an uploaded SVG never is: its JSON is. */
function download(
  { href, words: t }: Context,
  badge: SoundImport<PublishedImport>,
): ImportedDownload | undefined {
  const { slug, original } = badge.entry;
  const text = textOf(badge);
  if (original.ending === '.png') {
    const alone = withoutMetadata(original.bytes, badge.signed ? 'openbadgecredential' : 'openbadges');
    const bytes = alone && text !== undefined ? bakePng(alone, text) : alone;
    return (
      bytes && {
        href: href(`/elsewhere/${nameOf(bytes)}.png`),
        name: `${slug}.png`,
        title: t.elsewhere.png,
        bytes,
      }
    );
  }
  if (text === undefined) return undefined;
  return {
    href: href(`/elsewhere/${nameOf(text)}.json`),
    name: `${slug}.json`,
    title: t.elsewhere.json,
    bytes: new TextEncoder().encode(text),
  };
}

/** Where the JSON given away can be verified. Its address at its issuer’s would tell what the person keeps back. */
function verifyHref({ href, absolute }: Context, text: string): string {
  return `${href('/verify/')}?url=${encodeURIComponent(absolute(`/elsewhere/${nameOf(text)}.json`))}`;
}

/** The picture drawn anew within bounds, without metadata; `undefined` where there is none, or it cannot be drawn. */
async function drawnPicture({ ending, bytes }: PublishedImport['original']): Promise<Uint8Array | undefined> {
  const picture = ending === '.json' ? pictureIn(bytes) : bytes;
  const type = picture && pictureType(picture);
  if (!picture || !type) return undefined;
  try {
    return await normalisePicture({ bytes: picture, type });
  } catch {
    return undefined;
  }
}

/** A name that says nothing of whom it is about. */
function nameOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
