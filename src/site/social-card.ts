import { rasteriseCard } from '../artwork/rasterise.ts';
import { drawSocialCard, mapRoom } from '../artwork/social-card.ts';
import { plainText } from '../authoring/markdown/markdown.ts';
import { period } from '../locales/dates.ts';
import type { Site } from '../site.ts';
import { mapSketch } from './map-drawing.ts';
import { mapLook } from './map-picture.ts';
import type { PersonView } from './person.ts';
import { vouchWords } from './vouch.ts';

/** The path of a person's social card. */
export function cardPath({ path }: PersonView): string {
  return `${path}card.png`;
}

/** The social card of a portfolio, 1200 × 630 pixels, as PNG. */
export async function socialCard(site: Site, person: PersonView): Promise<Uint8Array> {
  const { words: t, typo, issuer, locale } = site;
  const [pathway] = person.pathways;
  const [vouch] = vouchWords(site, person);
  const { profile } = person;
  const svg = await drawSocialCard({
    ...mapLook(site, pathway?.stations ?? []),
    label: t.portfolio.title(person.name),
    structure: typo(issuer.name),
    name: person.name,
    pitch: typo(plainText(t.portfolio.service(person.months, profile.mission))),
    place: [profile.place ?? issuer.place, period(profile.starts, profile.ends, locale)]
      .filter(Boolean)
      .join(' · '),
    vouch: vouch && {
      words: typo(vouch.words),
      tone: vouch.state === 'attested' ? 'attested' : 'nobody',
    },
    foot: [site.host, ...(issuer.example || person.example ? [typo(t.exampleShort)] : [])].join(' · '),
    map: pathway && {
      drawing: mapSketch(pathway.stations, pathway.stages, mapRoom),
      // Too small to be read, the words of the stations are left to the page.
      stations: pathway.stations.map((station) => ({ ...station, word: '' })),
    },
  });
  return rasteriseCard(svg);
}
