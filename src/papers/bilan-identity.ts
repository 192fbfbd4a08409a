import { plain, sourced, table } from './markdown-text.ts';
import { fullName, type PaperSubject, spanWords } from './subject.ts';

/** Who, where, when: what is known, and dots to fill in by hand for what is missing or sensitive. */
export function identity(subject: PaperSubject): string {
  const { content, person, words: t, places } = subject;
  const { data, file } = person.profile;
  const { name, place, agrement } = content.issuer.data;
  const structure = (path: string) => places.of(content.issuer.file, [path]);
  const profile = (path: string) => places.of(file, [path]);
  const label = (words: string) => `**${words}**`;
  const known = (value: string | undefined, path: string, of = profile): string =>
    value === undefined ? t.toFill : sourced(plain(value), of(path));
  const { bilan } = t;
  return table(
    [],
    [
      [
        label(bilan.name),
        known(fullName(person), 'firstName'),
        label(bilan.structure),
        known([name, place].filter(Boolean).join(', '), 'name', structure),
      ],
      [label(bilan.born), t.toFill, label(bilan.agrement), known(agrement, 'agrement', structure)],
      [label(bilan.address), t.toFill, label(bilan.tutor), known(data.tutor, 'tutor')],
      [
        label(bilan.mission),
        known(data.mission, 'mission'),
        label(bilan.domain),
        known(data.domain, 'domain'),
      ],
      [
        label(bilan.dates),
        known(spanWords(subject, data.starts, data.ends), 'starts'),
        label(bilan.hours),
        known(data.weeklyHours === undefined ? undefined : t.hours(data.weeklyHours), 'weeklyHours'),
      ],
    ],
  );
}

/** The three places to sign. */
export function signatures({ content, person, words: t }: PaperSubject): string {
  const { name } = content.issuer.data;
  return table(
    [t.bilan.name, t.bilan.tutoring, t.bilan.forStructure],
    [
      [
        plain(fullName(person)),
        plain(person.profile.data.tutor ?? t.toFill),
        `${plain(name)}. ${t.bilan.signatory} ${t.toFill}`,
      ],
      [t.bilan.sign, t.bilan.sign, t.bilan.sign],
    ],
  );
}
