/** Everything that can be wrong in the content, found in one go. */
import { wrongAssets } from './checks/assets.ts';
import { unsupported, wrongPositioning } from './checks/awards.ts';
import { wrongChanges } from './checks/badge-changes.ts';
import { wrongBodies } from './checks/bodies.ts';
import { wrongCoCreators } from './checks/co-creators.ts';
import { unknownCompetences } from './checks/competences.ts';
import { contactDetails } from './checks/contact-details.ts';
import { copiedTexts } from './checks/copied-texts.ts';
import { cutTexts } from './checks/cut-texts.ts';
import { wrongDates } from './checks/dates.ts';
import { garbledTexts } from './checks/garbled-texts.ts';
import { iconNames, unknownIcons } from './checks/icons.ts';
import { wrongIdentifiers } from './checks/identifiers.ts';
import { keptQuotes } from './checks/kept-quotes.ts';
import { localAddresses } from './checks/local-addresses.ts';
import { pathwayCycles } from './checks/pathway-cycles.ts';
import { wrongPathways } from './checks/pathways.ts';
import { minorsWithoutGuardian, noRemovalAddress, privatePapers } from './checks/privacy.ts';
import { brokenReferences, misnamedFiles } from './checks/references.ts';
import { awardsBeforeRequired, unreachableBadges } from './checks/requirements.ts';
import { takenNames } from './checks/reserved.ts';
import { sameTitles } from './checks/same-titles.ts';
import { secretKeys } from './checks/secret-keys.ts';
import { wrongSeries } from './checks/series.ts';
import { thinAwards } from './checks/thin-awards.ts';
import { withheldPeople } from './checks/withheld.ts';
import type { Content } from './content.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Reading } from './read.ts';

/** What a check needs to know besides the content. */
export interface CheckOptions {
  /** The day it is, as `YYYY-MM-DD`. */
  readonly day: string;
  /** Whether everyone can read the repository: private papers are then an error. */
  readonly publicRepository: boolean;
  /** The names that pages and copied files take at the root of the site, besides those always reserved. */
  readonly reserved: readonly string[];
  /** What other checks found in the same reading, such as that of the pictures. */
  readonly also?: readonly Diagnostic[];
  /** More checks, such as that of the register; they run where every file could be read. */
  readonly extra?: (content: Content) => readonly Diagnostic[];
}

/** What a check gives. The content can be published where no diagnostic is an error. */
export interface Checked {
  /** The valid files; `undefined` where `issuer.md` cannot be read. */
  readonly content: Content | undefined;
  /** Sorted by file, line and column. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file, by file. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Checks what `readContent` gave. Never throws for what is in it. */
export function checkReading(reading: Reading, options: CheckOptions): Checked {
  const { content, sources, files, tree } = reading;
  const whole = content && !reading.diagnostics.some(({ severity }) => severity === 'error');
  const diagnostics = [
    ...reading.diagnostics,
    ...secretKeys(reading.root),
    ...brokenReferences(files),
    ...misnamedFiles(files),
    ...unknownCompetences(files),
    ...wrongIdentifiers(files),
    ...wrongCoCreators(files),
    ...sameTitles(files),
    ...wrongSeries(files),
    ...wrongChanges(files),
    ...wrongPathways(files),
    ...pathwayCycles(files),
    ...unreachableBadges(files),
    ...awardsBeforeRequired(files),
    ...wrongPositioning(files),
    ...unsupported(files),
    ...unknownIcons(files, iconNames()),
    ...wrongAssets(files, tree),
    ...takenNames(files, options.reserved),
    ...wrongDates(files, options.day),
    ...minorsWithoutGuardian(files),
    ...noRemovalAddress(files),
    ...(options.publicRepository ? privatePapers(files) : []),
    ...wrongBodies(files),
    ...cutTexts(files),
    ...keptQuotes(files),
    ...garbledTexts(reading),
    ...contactDetails(files),
    ...copiedTexts(files),
    ...thinAwards(files),
    ...localAddresses(files),
    ...(options.also ?? []),
    ...(whole ? (options.extra?.(content) ?? []) : []),
  ];
  if (content) {
    // What is wrong in a profile may be the very reason: it is told once.
    const wrong = new Set(diagnostics.flatMap(({ severity, file }) => (severity === 'error' ? [file] : [])));
    const withheld = withheldPeople(content, files, options.day);
    diagnostics.push(...withheld.filter(({ file }) => !wrong.has(file)));
  }
  return { content, sources, diagnostics: toldOnce(diagnostics).toSorted(byPlace) };
}

/**
 * A name that exists nowhere is not also said to have the wrong form, a value that is refused to have quotes, nor a
 * description to be missing whose field has almost the right name. Nothing else is said of a line with a secret key, nor of a file
 * whose fields are partly in its text.
 */
function toldOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const place = ({ file, data }: Diagnostic) => `${file} ${data['path']}`;
  const unknown = diagnostics.filter(({ code }) => /^unknown-/.test(code));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const renamed = unknown.map((one) => place(one).replace(/[^. ]+$/, String(one.data['nearest'])));
  const told: Readonly<Record<string, ReadonlySet<string>>> = {
    'bad-slug': new Set(unknown.map(place)),
    'quotes-kept': new Set(errors.map(place)),
    'missing-alt': new Set(renamed.map((field) => field.replace(/\.alt$/, '.file'))),
  };
  const line = ({ file, range }: Diagnostic) => `${file}:${range?.start.line}`;
  const secret = new Set(diagnostics.filter(({ code }) => code === 'secret-key').map(line));
  const split = new Set(diagnostics.flatMap(({ code, file }) => (code === 'fields-in-body' ? [file] : [])));
  return diagnostics.filter((one) => {
    if (one.code === 'secret-key') return true;
    if (split.has(one.file) && one.code !== 'fields-in-body') return false;
    return !told[one.code]?.has(place(one)) && !secret.has(line(one));
  });
}

/** Whether any of the diagnostics stops the build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  const [first, second] = [a.range?.start, b.range?.start];
  return (
    (first?.line ?? 0) - (second?.line ?? 0) ||
    (first?.column ?? 0) - (second?.column ?? 0) ||
    (a.code < b.code ? -1 : Number(a.code > b.code))
  );
}
