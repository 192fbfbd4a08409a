import type { Content, EndorsementFile } from '../authoring/content.ts';
import type { Diagnostic } from '../authoring/diagnostic.ts';
import type { Published } from '../authoring/gate.ts';
import { placeIn } from '../authoring/text-place.ts';
import { didDocumentUrl } from './did.ts';
import type { EndorsementProblem, SignedEndorsement } from './endorsement.ts';
import type { SubjectsSource } from './endorsement-subjects.ts';
import { judgeEndorsements } from './endorsements.ts';

/**
 * The first come by themselves, with time: what was good when it was put there does not stop a build. The last is
 * shown, with what it is worth.
 */
const passing: readonly string[] = [
  'endorsement-expired',
  'endorsement-not-yet-valid',
  'endorsement-not-pinned',
];

/**
 * What is wrong with the signed endorsements of everybody, published or not. Without a network.
 *
 * @param day today; someone whom the gate lets through is looked at on their own day.
 */
export async function endorsementDiagnostics(
  content: Content,
  { people }: Pick<Published, 'people'>,
  day: string,
  source: Omit<SubjectsSource, 'content'>,
): Promise<Diagnostic[]> {
  const judged = await Promise.all(
    [...content.volunteers.values()].map((volunteer) =>
      judgeEndorsements(
        {
          ...volunteer,
          day: people.get(volunteer.slug)?.day ?? day,
          example: volunteer.profile.data.example !== undefined,
        },
        { ...source, content },
      ),
    ),
  );
  return judged.flat().flatMap((one) => {
    const problem = one.ok ? unpinned(one.endorsement) : one.problem;
    return problem ? [diagnosticOf(one.ok ? one.endorsement.source : one.source, problem)] : [];
  });
}

/** Of one whose key came with its file: how to have its address answer for it. */
function unpinned({ keySource, issuer: { did } }: SignedEndorsement): EndorsementProblem | undefined {
  if (keySource !== 'file') return undefined;
  return { code: 'endorsement-not-pinned', data: { did, url: didDocumentUrl(did) } };
}

function diagnosticOf(source: EndorsementFile, problem: EndorsementProblem): Diagnostic {
  const { code, data } = problem;
  const range = placeOf(source.text, problem);
  return {
    code,
    severity: passing.includes(code) ? 'warning' : 'error',
    file: source.file,
    ...(range ? { range } : {}),
    data,
  };
}

/** Where the file names what the problem is about, as far as that is written once and plainly. */
function placeOf(text: string, { code, data }: EndorsementProblem) {
  const named = code === 'endorsement-about-else' ? data['found'] : data['did'];
  if (typeof named !== 'string') return undefined;
  const quoted = JSON.stringify(named);
  const offset = text.indexOf(quoted);
  return offset < 0 ? undefined : placeIn(text, offset, quoted.length);
}
