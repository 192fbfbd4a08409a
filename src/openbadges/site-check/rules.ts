/** Every rule that a site must meet, and what each document of it met. */
import { copyRules, pngRules, svgRules } from './copy-rules.ts';
import { credentialRules } from './credential-rules.ts';
import { didRules } from './did-rules.ts';
import type { About, DocumentOf, SiteDocuments } from './documents.ts';
import type { Finding, Rule } from './rule.ts';
import { siteRules } from './site-rules.ts';
import { statusListRules } from './status-list-rules.ts';

/** The rules, in the order in which they are told. */
export const rules = [
  ...credentialRules,
  ...copyRules,
  ...pngRules,
  ...svgRules,
  ...didRules,
  ...statusListRules,
  ...siteRules,
];

/** The name of a rule, which never changes meaning. */
export type RuleCode = (typeof rules)[number]['code'];

/** What became of one rule over a whole site. */
export interface RuleResult {
  readonly code: RuleCode;
  readonly about: About;
  readonly clause: string;
  readonly severity: Rule['severity'];
  /** The documents that it was held against, by their path; the site itself is an empty path. */
  readonly documents: readonly string[];
  /** What breaks it, and where. */
  readonly failures: readonly { readonly file: string; readonly data: Finding }[];
}

/** Holds every rule against every document that it is about. */
export function holdRules(site: SiteDocuments): RuleResult[] {
  const documents: { readonly [A in About]: readonly (DocumentOf[A] & { readonly path?: string })[] } = {
    credential: site.credentials,
    copy: site.copies,
    png: site.pngs,
    svg: site.svgs,
    'did-document': site.didDocuments,
    'status-list': site.statusLists,
    site: [site],
  };
  const hold = <A extends About>({ about, check }: Rule<A>) => {
    const held = documents[about].flatMap((document) => {
      const findings = check(document, site);
      return findings ? [{ file: document.path ?? '', findings }] : [];
    });
    return {
      documents: held.map(({ file }) => file),
      failures: held.flatMap(({ file, findings }) => findings.map((data) => ({ file, data }))),
    };
  };
  return rules.map((rule) => {
    const { code, about, clause, severity } = rule;
    return { code, about, clause, severity, ...hold(rule as Rule) };
  });
}
