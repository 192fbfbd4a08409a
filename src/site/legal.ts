import { type LegalWords, legalWords } from '../locales/interface.ts';
import { shortAddress } from '../locales/short-address.ts';
import type { Context } from './context.ts';
import { mailto } from './mailto.ts';

/** A fact of the legal pages. */
export interface Fact {
  readonly name: string;
  /** As it is shown; `undefined` where `issuer.md` lacks it, and the page flags it. */
  readonly value: string | undefined;
  readonly href?: string | undefined;
}

/** What the legal pages say of the structure, as its file has it. What not everyone has is left out where it is not there. */
export interface LegalView {
  readonly words: LegalWords;
  readonly publisher: readonly Fact[];
  readonly publication: readonly Fact[];
  readonly host: readonly Fact[];
  /** Who keeps the files, and where: whether they leave the European Union (GDPR, article 13.1.f). */
  readonly transfers: readonly Fact[];
  readonly controller: readonly Fact[];
  readonly accessibility: readonly Fact[];
  /** The address for requests about a page or a person. */
  readonly requests: string | undefined;
}

/** The day (`YYYY-MM-DD`) on which the words of the accessibility statement were last compared with the tests. */
export const statementDay = '2026-11-25';

/** The facts of the legal pages in the language of a site. */
export function legalView({ published, locale }: Pick<Context, 'published' | 'locale'>): LegalView {
  const { name, email, removal, url, legal } = published.issuer.data;
  const words = legalWords(locale);
  const { facts } = words;
  const requests = removal ?? email;
  const transfers = [
    { name: facts.hostName, value: legal.host.name },
    { name: facts.hostAddress, value: legal.host.address },
  ];
  return {
    words,
    requests,
    publisher: [
      { name: facts.name, value: name },
      { name: facts.form, value: legal.form },
      { name: facts.address, value: legal.address },
      { name: facts.phone, ...telephone(legal.phone) },
      { name: facts.email, ...electronic(email) },
      ...(legal.registration ? [{ name: facts.registration, value: legal.registration }] : []),
      ...(url ? [{ name: facts.site, value: shortAddress(url), href: url }] : []),
    ],
    publication: [{ name: facts.director, value: legal.director }],
    host: [...transfers, { name: facts.hostPhone, ...telephone(legal.host.phone) }],
    transfers,
    controller: [
      { name: facts.name, value: name },
      { name: facts.address, value: legal.address },
      { name: facts.requests, ...electronic(requests) },
      ...(legal.dpo ? [{ name: facts.dpo, ...electronic(legal.dpo) }] : []),
    ],
    accessibility: [
      {
        name: facts.contact,
        ...electronic(legal.accessibility ?? email, words.accessibility.feedback.subject),
      },
    ],
  };
}

function electronic(address: string | undefined, subject?: string): Omit<Fact, 'name'> {
  return address === undefined ? { value: undefined } : { value: address, href: mailto(address, subject) };
}

/** A number that is never broken across lines, and can be called (RFC 3966). */
function telephone(number: string | undefined): Omit<Fact, 'name'> {
  if (number === undefined) return { value: undefined };
  // "(0)" is not dialled after the code of a country.
  const dialled = number.replace('(0)', '').replace(/[^+\d]/g, '');
  return { value: number.replace(/[\s-]+/g, '\u00a0'), href: `tel:${dialled}` };
}
