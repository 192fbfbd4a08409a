/** Fetches the pictures of an answer and makes of each what may be kept. */
import { type EvidencePicture, evidencePicture } from '../../src/artwork/evidence-picture.ts';
import type { FormProblem } from '../../src/forms/form.ts';
import { attachmentsIn, type Fetching, fetchAttachment, signedAddress } from './attachments.ts';

/** How many pictures one form may bring. */
const most = 6;

/** The pictures to keep, by the name that they get, and what is wrong with the others. */
export interface KeptPictures {
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly FormProblem[];
}

/** What the pictures of one answer are read with. */
interface PictureOptions extends Fetching {
  readonly question: string;
  /** The number of the issue, which makes the names its own. */
  readonly issue: number;
  /** The issue as GitHub renders it; asked for only where there is a picture. */
  readonly html: () => Promise<string>;
}

/** The pictures of `answer`, one after the other: where there are too many, or others than dropped ones, none is fetched. */
export async function keptPictures(answer: string, options: PictureOptions): Promise<KeptPictures> {
  const { question, issue } = options;
  const { dropped, elsewhere } = attachmentsIn(answer);
  const problem = (code: FormProblem['code'], found: string | number): FormProblem => ({
    question,
    code,
    found: String(found),
  });
  const refused = [
    ...elsewhere.map((address) => problem('picture-elsewhere', address)),
    ...(dropped.length > most ? [problem('picture-many', dropped.length)] : []),
  ];
  if (refused.length > 0 || dropped.length === 0) return { pictures: new Map(), problems: refused };
  const html = await options.html();
  const pictures = new Map<string, Uint8Array>();
  const problems: FormProblem[] = [];
  for (const [index, address] of dropped.entries()) {
    const sent = await fetchAttachment(signedAddress(address, html), options);
    const kept: EvidencePicture | { readonly problem: 'lost' } =
      typeof sent === 'string' ? { problem: sent } : await evidencePicture(sent);
    if ('problem' in kept) problems.push(problem(`picture-${kept.problem}`, index + 1));
    else pictures.set(`photo-${issue}-${index + 1}.${kept.ending}`, kept.bytes);
  }
  return { pictures, problems };
}
