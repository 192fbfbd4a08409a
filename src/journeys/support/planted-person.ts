/** People whose every field holds a word found nowhere else, so that a site can be searched for it. */
import sharp from 'sharp';
import { bakePng } from '../../openbadges/png.ts';
import { serialise } from '../../openbadges/serialise.ts';
import { specimenSubject } from '../../openbadges/specimen.ts';
import { endorse, fixedPartner } from '../../openbadges/testing/endorsements.ts';
import { issueElsewhere } from '../../openbadges/testing/imported.ts';
import { uuidV5 } from '../../openbadges/uuid.ts';
import type { ContentCopy } from './content-copy.ts';

/** How one planted person differs from another. */
export interface Plant {
  /** The name of the folder; two letters at least make the words unique. */
  readonly slug: string;
  /** The lines of `profile.md` that decide what is published: visibility, age, consent, choices. */
  readonly choices: string;
}

/** Puts a person into the content and returns the words of each of their fields, by field. */
export async function plant(copy: ContentCopy, { slug, choices }: Plant): Promise<Record<string, string>> {
  const words: Record<string, string> = {};
  const word = (field: string): string => {
    words[field] = `Qz${slug}${field}`.replace(/[^A-Za-z]/g, '');
    return words[field];
  };
  const file = (path: string, content: string | Uint8Array) =>
    copy.write(`volunteers/${slug}/${path}`, content);

  await file(
    'profile.md',
    `---
firstName: ${word('firstName')}
lastName: ${word('lastName')}
${choices.replace(/\{(\w+)\}/g, (_, field: string) => word(field))}
starts: 2025-10-01
ends: 2026-05-31
mission: ${word('mission')}
place: ${word('place')}
weeklyHours: 28
domain: ${word('domain')}
tutor: ${word('tutor')}
photo: ${word('photoFile').toLowerCase()}.jpg
pathways: [parcours-service-civique]
strengths: [{ title: ${word('strength')}, fact: ${word('strengthFact')}, badge: accueil-du-public }]
trainings: [{ kind: psc1, name: ${word('training')}, date: 2026-01-10 }]
future: { aim: ${word('future')}, place: ${word('futurePlace')} }
---
${word('story')}
`,
  );
  await file(
    'awards/accueil-du-public.md',
    `---
date: 2026-01-20
summary: ${word('summary')}
assessor: { name: ${word('assessor')}, role: ${word('assessorRole')} }
evidence:
  - name: ${word('evidence')}
    description: ${word('evidenceDescription')}
    file: ${word('evidenceFile').toLowerCase()}.png
    alt: ${word('evidenceAlt')}
  - name: ${word('linkedEvidence')}
    url: https://example.org/${word('evidenceAddress').toLowerCase()}
---
${word('awardStory')}
`,
  );
  await file(
    'positioning/entry.md',
    `---
date: 2025-11-03
claims: { savoirs: [${word('claim')}, ${word('letGo')}], savoirEtre: [${word('attitude')}] }
levels: [{ competence: oral, level: 1 }]
objectives: [{ title: ${word('objective')}, outcome: ${word('objectiveOutcome')} }]
---
${word('positioningStory')}
`,
  );
  await file(
    'positioning/exit.md',
    `---
date: 2026-05-20
claims: { savoirs: [${word('claim')}, ${word('newClaim')}], savoirEtre: [${word('attitude')}] }
levels: [{ competence: oral, level: 3 }]
objectives: [{ title: ${word('nextObjective')} }]
---
${word('exitStory')}
`,
  );
  await file(
    'missions/fablab-ouvert.md',
    `---\nfrom: 2025-11-01\nto: 2025-12-20\noutcome: ${word('missionOutcome')}\n---\n${word('missionStory')}\n`,
  );
  const meeting = (kind: string, shared: boolean) => `---
shared: ${shared}
with: [${word(`${kind}With`)}]
decisions: [${word(`${kind}Decision`)}]
next: [${word(`${kind}Next`)}]
---
${word(`${kind}Notes`)}
`;
  await file('meetings/2025-12-04.md', meeting('privateMeeting', false));
  await file('meetings/2026-02-05.md', meeting('sharedMeeting', true));
  await file(
    'review.md',
    `---
date: 2026-05-20
author: ${word('reviewAuthor')}
levels: [{ competence: oral, level: 2, note: ${word('reviewNote')} }]
---
${word('reviewBody')}
`,
  );
  await file(
    'endorsements/voisin.md',
    `---
by: ${word('endorser')}
role: ${word('endorserRole')}
organisation: ${word('endorserOrganisation')}
date: 2026-03-01
---
${word('endorsement')}
`,
  );
  await file(
    'letters/poste.md',
    `---
for: job
to: ${word('letterTo')}
subject: ${word('letterSubject')}
date: 2026-04-02
badges: [accueil-du-public]
---
${word('letterBody')}
`,
  );
  const signed = await endorse(await fixedPartner(), specimenSubject(slug), {
    id: `urn:uuid:${uuidV5(`endorsement/${slug}`)}`,
    issuer: {
      id: (await fixedPartner()).did,
      type: ['Profile'],
      name: word('signer'),
    },
    credentialSubject: {
      id: specimenSubject(slug),
      type: ['EndorsementSubject'],
      endorsementComment: word('signedEndorsement'),
    },
  });
  await file('endorsements/partenaire.json', JSON.stringify(signed));
  const hue = [...slug].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 256, 0);
  const picture = (field: string, red: number) =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: { r: red, g: hue, b: 99 } } }).withExif(
      {
        IFD0: { Artist: word(field), Copyright: word(field), ImageDescription: word(field) },
      },
    );
  await file(
    `files/${words['evidenceFile']?.toLowerCase()}.png`,
    await picture('evidenceExif', 10).png().toBuffer(),
  );
  await file(
    `files/${words['photoFile']?.toLowerCase()}.jpg`,
    await picture('photoExif', 90).jpeg().toBuffer(),
  );
  const badge = await issueElsewhere(await fixedPartner(), {
    issuerName: word('importedIssuer'),
    recipient: `${words['firstName']} ${words['lastName']}`,
    credential: { id: `urn:uuid:${uuidV5(`elsewhere/${slug}`)}`, description: word('importedInside') },
  });
  await file(
    'elsewhere/velo.png',
    bakePng(await picture('importedExif', 210).png().toBuffer(), serialise(badge)),
  );
  await file(
    'elsewhere/velo.md',
    `---
title: Réparer un vélo
issuer: ${words['importedIssuer']}
format: open-badges-3
outcome: valid
checked: 2026-02-11
---
${word('importedWords')}
`,
  );
  await file(
    `files/${word('unusedFile').toLowerCase()}.png`,
    await picture('unusedExif', 170).png().toBuffer(),
  );
  await file(`files/${word('paperFile').toLowerCase()}.pdf`, `%PDF-1.4\n% ${word('paper')}\n%%EOF\n`);
  return words;
}
