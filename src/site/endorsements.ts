import { createHash } from 'node:crypto';
import type { PublishedPerson } from '../authoring/gate.ts';
import { longDate, longDateOf } from '../locales/dates.ts';
import { shortAddress } from '../locales/short-address.ts';
import type { SignedEndorsement } from '../openbadges/endorsement.ts';
import type { Context } from './context.ts';
import type { NamedText } from './documents.ts';

/** What someone says of a person, written here or signed elsewhere. */
export interface EndorsementView {
  /** Who says it and when. */
  readonly by: string;
  /** The badge that it is about. */
  readonly badge: string | undefined;
  /** Safe HTML, for what is written here; what is signed is shown as it stands. */
  readonly html: string | undefined;
  readonly signed: SignedView | undefined;
}

/** A signed endorsement: never more than its signature says. */
export interface SignedView {
  /** The `id` under which a credential may embed it. */
  readonly id: string | undefined;
  /** The comment, by paragraph, without any change. */
  readonly paragraphs: readonly string[];
  /** What it is about, and what it is not. */
  readonly about: string;
  /** The web address that answers for the signature, or why none does; `undefined` where the standing tells it. */
  readonly answers: string | undefined;
  /** The identifier of who signed, for specialists. */
  readonly did: string;
  /** Whether this site knows who signed. */
  readonly standing: string;
  /** What was not looked at; `undefined` where all was. */
  readonly unchecked: string | undefined;
  readonly download: { readonly href: string; readonly name: string };
}

/** What people say of a person: first what is written here, then what is signed. */
export function endorsementViews(
  context: Context,
  person: PublishedPerson,
  signed: readonly SignedEndorsement[],
): EndorsementView[] {
  return [
    ...person.endorsements.map(({ data, body }) => ({
      html: context.markdown(body, 3),
      by: [
        data.by,
        data.role && context.said(data.role),
        data.organisation && context.said(data.organisation),
        longDate(data.date, context.locale),
      ]
        .filter(Boolean)
        .join(', '),
      badge: data.badge,
      signed: undefined,
    })),
    ...signed.map((one) => ({
      html: undefined,
      by: context.words.endorsement[one.keySource === 'file' ? 'signedInName' : 'signedBy'](
        one.issuer.name ?? one.issuer.did,
        longDateOf(one.validFrom, context.locale),
      ),
      badge: 'badge' in one.about ? one.about.badge : undefined,
      signed: signedView(context, person, one),
    })),
  ];
}

/** The signed files to give away, each once, named for what it holds. */
export function endorsementFiles(signed: Iterable<readonly SignedEndorsement[]>): NamedText[] {
  const texts = [...signed].flat().map(({ source }) => ({ name: nameOf(source.text), text: source.text }));
  return [...new Map(texts.map((one) => [one.name, one])).values()];
}

function signedView(context: Context, person: PublishedPerson, endorsement: SignedEndorsement): SignedView {
  const { source, issuer, comment, about, withdrawable } = endorsement;
  const { words: t, href, published, said } = context;
  const { document, text, slug } = source;
  const id = typeof document === 'object' && document !== null ? Reflect.get(document, 'id') : undefined;
  const title = 'badge' in about ? said(published.badges.get(about.badge)?.data.title ?? about.badge) : '';
  const told = {
    person: () => t.endorsement.ofPerson(person.firstName),
    issuer: () => t.endorsement.ofIssuer(published.issuer.data.name, person.firstName),
    badge: () => t.endorsement.ofBadge(title, person.firstName),
    award: () => t.endorsement.ofAward(title, person.firstName),
  };
  return {
    id: typeof id === 'string' ? id : undefined,
    paragraphs: comment.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== ''),
    about: told[about.kind](),
    answers: answersWords(context, endorsement),
    did: issuer.did,
    standing: standingWords(context, endorsement),
    unchecked: withdrawable ? t.endorsement.notChecked : undefined,
    download: { href: href(`/endorsements/${nameOf(text)}.json`), name: `${slug}.json` },
  };
}

/** The address whose key signed. A key that came with the file answers for no address. */
function answersWords({ words: t }: Context, { issuer, keySource }: SignedEndorsement): string | undefined {
  if (keySource === 'file') return t.endorsement.keyInFile;
  if (issuer.site === undefined) return t.endorsement.noSite;
  return keySource === 'pinned' ? undefined : `${t.award.site} ${shortAddress(issuer.site)}`;
}

/** Whether this site knows who signed, and under which name: the one that they sign with is their own choice. */
function standingWords({ words: t, published }: Context, { issuer }: SignedEndorsement): string {
  const { did, site, standing } = issuer;
  if (standing === 'own') return t.endorsement.own;
  const known = published.issuer.data.recognises.find((one) => one.did === did);
  if (standing === 'unknown' || !known) return t.endorsement.unknown;
  return site === undefined
    ? t.endorsement.recognised(known.name)
    : t.endorsement.recognisedAt(known.name, shortAddress(site));
}

/** A name that says nothing of whom it is about. */
function nameOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
