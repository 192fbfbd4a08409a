import type { About, DocumentOf, SiteDocuments } from './documents.ts';

/** What breaks a rule: the values that its words are made of. */
export type Finding = Readonly<Record<string, string>>;

/** One rule of the formats that a site must meet. */
export interface Rule<A extends About = About, C extends string = string> {
  /** Never changes meaning. */
  readonly code: C;
  readonly about: A;
  /** The clause of the standard; "Jalon" where the rule is this project's own. */
  readonly clause: string;
  /** A warning does not make a site unsound. */
  readonly severity: 'error' | 'warning';
  /** Everything that breaks the rule in one document; empty where it is met, `undefined` where it does not apply. */
  readonly check: (document: DocumentOf[A], site: SiteDocuments) => readonly Finding[] | undefined;
}

/** Makes the rules about one kind of document. */
export function rulesAbout<A extends About>(about: A) {
  return <const C extends string>(
    code: C,
    clause: string,
    check: Rule<A>['check'],
    severity: Rule['severity'] = 'error',
  ): Rule<A, C> => ({ code, about, clause, severity, check });
}

/** One finding where something is so; none where it is not. */
export function where(broken: boolean, finding: Finding = {}): readonly Finding[] {
  return broken ? [finding] : [];
}
