/** A small content folder for the tests of this folder; no other code reads it. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Content } from '../../authoring/content.ts';
import { readContent } from '../../authoring/read.ts';
import { afterThisFile } from '../../testing/left-behind.ts';
import type { ArtworkSource } from '../artwork-source.ts';
import type { Holder } from '../holder.ts';

/** The files of the fixture, by path. */
export const fixtureFiles: Readonly<Record<string, string>> = {
  'issuer.md': `---
# Qui nous sommes.
name: "La Structure" # le nom signé
email: badges@structure.example
---
Une structure pour les essais.
`,
  'frameworks/rectec-engagement.md': `---
name: RECTEC ENGAGEMENT
competences:
  - id: agir-collectivement
    name: Agir collectivement
    levels: ['Je repère les rôles.', 'Je coopère.', 'Je propose.', 'Je coanime.']
    esco: http://data.europa.eu/esco/skill/60c78287-22eb-4103-9c8c-28deaa460da0
  - id: communiquer
    name: Communiquer à l’oral
    levels: ['Je parle en face à face.', 'Je parle de sujets familiers.']
---
`,
  'badges/accueil.md': `---
title: Accueil du public
description: Accueillir <chacun> & chacune.
category: experience
posture: 3
competences:
  - { competence: agir-collectivement, level: 2 }
  - { competence: communiquer }
tags: [accueil]
---
- Avoir accueilli *dix* groupes.
`,
  'badges/secours.md': `---
title: Premiers secours
description: Porter secours.
category: savoir-faire
posture: 2
validity: 12 months
---
Une journée de formation.
`,
  'badges/jen-suis-la.md': `---
title: J’en suis là
description: Ce que je dis de moi à l’arrivée.
category: parcours
posture: 1
positioning: entry
---
Se positionner.
`,
  'volunteers/lucia/profile.md': profile('Lucia', 'Martin'),
  'volunteers/lucia/awards/accueil.md': `---
date: 2026-03-11
summary: Dix groupes accueillis en une journée.
assessor: { name: Camille R., role: Responsable de l’accueil }
evidence:
  - name: L’album de la journée
    url: https://photos.example/accueil?jour=11 mars
  - name: Le plan d’accueil
    file: plan.png
    alt: Un plan dessiné à la main.
---
Lucia a accueilli **dix** groupes.
`,
  'volunteers/lucia/awards/secours.md': `---
date: 2026-01-31
---
`,
  'volunteers/lucia/positioning/entry.md': `---
date: 2025-10-02
claims:
  savoirs: [Le théâtre]
  savoirEtre: [Je suis à l’écoute]
levels:
  - { competence: communiquer, level: 1 }
---
J’arrive.
`,
  'volunteers/nathan/profile.md': profile('Nathan', 'Petit'),
  'volunteers/nathan/awards/accueil.md': `---
date: 2026-02-01
withdrawn: { date: 2026-02-20, reason: Donné par erreur. }
---
Nathan était là.
`,
};

/** The site of the fixture, under a base path. */
export const fixtureSite = 'https://structure.example/badges-du-dome/';

/** A green square of 8 × 8 pixels. */
const plan = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEUlEQVQImWMwXlWOFTEMLQkAJbdVAbuCg2sAAAAASUVORK5CYII=',
  'base64',
);

/** Writes a content folder, with changes to the fixture's own files; a file that is `null` is left out. */
export function writeFixture(changes: Readonly<Record<string, string | null>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  afterThisFile(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries({ ...fixtureFiles, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), file.endsWith('.png') ? Buffer.from(text, 'base64') : text);
  }
  mkdirSync(join(root, 'volunteers/lucia/files'), { recursive: true });
  writeFileSync(join(root, 'volunteers/lucia/files/plan.png'), plan);
  return root;
}

/** The content of a folder; throws where it has none. */
export function contentOf(root: string): Content {
  const { content, diagnostics } = readContent(root);
  if (!content) throw new Error(JSON.stringify(diagnostics));
  return content;
}

/** Everybody in a content, as if the gate let all of it through. */
export function allHolders(content: Content, day = '2026-11-20'): Holder[] {
  return [...content.volunteers.values()].map((volunteer) => {
    const { firstName, lastName = '' } = volunteer.profile.data;
    return { volunteer, name: `${firstName} ${lastName[0]}.`, day };
  });
}

/** Pictures that differ as the title and the mark do. */
export const fixtureArtwork: ArtworkSource = async (badge, specimen) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><title>${badge.data.title} ${specimen}</title></svg>`;
  return { svg, sha256: createHash('sha256').update(svg).digest('hex') };
};

function profile(firstName: string, lastName: string): string {
  return `---
firstName: ${firstName}
lastName: ${lastName}
adult: true
visibility: public
credentials: public
show: [positioning]
consent: { givenBy: ${firstName} ${lastName}, date: 2025-10-01, paper: Classeur 1, ends: 2030-01-01 }
starts: 2025-10-01
ends: 2026-05-31
mission: médiation culturelle
---
`;
}
