/** All signed endorsements of a person, judged on the day on which the person is looked at. */
import type { EndorsementFile } from '../authoring/content.ts';
import type { Published } from '../authoring/gate.ts';
import { type Judgement, judgeEndorsement, type SignedEndorsement } from './endorsement.ts';
import { endorsementSubjects, type SubjectsSource } from './endorsement-subjects.ts';
import type { Person } from './holder.ts';
import { ownSites } from './own-sites.ts';
import { isObject } from './reading.ts';

/** A person whose endorsements are judged, gated or not. */
export interface EndorsedPerson extends Person {
  readonly signedEndorsements: readonly EndorsementFile[];
  /** The day on which they are looked at: today or, for an invented person, their own. */
  readonly day: string;
  readonly example: boolean;
}

/** Judges every file of a person. Of two that are one endorsement, the second is refused. */
export async function judgeEndorsements(
  person: EndorsedPerson,
  source: SubjectsSource,
): Promise<readonly Judgement[]> {
  const options = {
    now: new Date(`${person.day}T23:59:59Z`),
    issuer: source.content.issuer.data,
    ownSites: ownSites(source),
    subjects: endorsementSubjects(person, source),
  };
  const first = new Map<string, EndorsementFile>();
  return Promise.all(
    person.signedEndorsements.map(async (file): Promise<Judgement> => {
      const other = first.get(identityOf(file));
      if (!other) first.set(identityOf(file), file);
      else
        return {
          ok: false,
          source: file,
          problem: { code: 'endorsement-twice', data: { other: other.file } },
        };
      return judgeEndorsement(file, options);
    }),
  );
}

/** The endorsements that hold of everyone who is published, by person. */
export async function soundEndorsements(
  { people }: Pick<Published, 'people'>,
  source: SubjectsSource,
): Promise<ReadonlyMap<string, readonly SignedEndorsement[]>> {
  const judged = [...people.values()].map(async (person) => {
    const judgements = await judgeEndorsements(person, source);
    return [person.slug, judgements.flatMap((one) => (one.ok ? [one.endorsement] : []))] as const;
  });
  return new Map(await Promise.all(judged));
}

/** What makes two files one endorsement: its `id`, else every byte. */
function identityOf({ document, text }: EndorsementFile): string {
  const id = isObject(document) ? document['id'] : undefined;
  return typeof id === 'string' ? id : text;
}
