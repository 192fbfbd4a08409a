/** The parts of an archive's page that not every portfolio has. */
import type { Site } from '../../site.ts';
import type { PersonView } from '../person.ts';
import { type Html, html } from './html.ts';
import { drawnPath, originalPath } from './paths.ts';
import { prose } from './prose.ts';

/** The badges that others issued. */
export function importedSection(site: Site, { elsewhere }: PersonView): Html | undefined {
  const { words: t, typo, issuer } = site;
  if (elsewhere.length === 0) return undefined;
  return html`<section>
<h2>${t.elsewhere.title}</h2>
<p class="soft">${typo(t.elsewhere.intro(issuer.name))}</p>
${elsewhere.map(
  (badge) => html`<article class="badge is-elsewhere${badge.faded && ' is-faded'}">
${badge.drawn ? html`<img src="${drawnPath(badge)}" alt="" width="512" height="512">` : html`<span></span>`}
<div>
<div class="head">
<h3>${badge.title}</h3>
<p>${typo(badge.issuedBy)}</p>
<p class="soft">${typo([badge.checked, ...badge.remarks].join(' '))}</p>
</div>
${badge.html && html`<blockquote class="prose">${prose(site, badge.html)}</blockquote>`}
${badge.download && html`<p class="files soft"><a href="${originalPath(badge.download)}">${typo(badge.download.title)}</a></p>`}
</div>
</article>`,
)}
</section>`;
}

/** What others say of the person. */
export function wordsSection(site: Site, { endorsements, firstName }: PersonView): Html | undefined {
  const { words: t, typo } = site;
  if (endorsements.length === 0) return undefined;
  return html`<section>
<h2>${typo(t.portfolio.words(firstName))}</h2>
${endorsements.map(
  ({ html: safe, signed, by }) => html`<figure>
<blockquote class="prose">${safe && prose(site, safe)}${signed?.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</blockquote>
<figcaption class="soft">${typo([by, signed?.about, signed?.answers, signed?.standing, signed?.unchecked].filter(Boolean).join(' '))}</figcaption>
</figure>`,
)}
</section>`;
}

/** The missions and the trainings. */
export function missionsSection(site: Site, { missions, trainings }: PersonView): Html | undefined {
  const { words: t, typo } = site;
  if (missions.length === 0 && trainings.length === 0) return undefined;
  return html`<section>
${
  missions.length > 0 &&
  html`<h2>${typo(t.portfolio.missions)}</h2><ul class="facts">${missions.map(
    ({
      title,
      words,
      outcome,
      story,
    }) => html`<li><strong>${typo(title)}</strong><span class="soft">${typo(words)}</span>
${outcome && html`${typo(outcome)}`}${story && html`<div class="prose">${prose(site, story)}</div>`}</li>`,
  )}</ul>`
}
${
  trainings.length > 0 &&
  html`<h2>${t.portfolio.trainings}</h2><ul class="facts">${trainings.map(
    ({ name, words }) => html`<li><strong>${typo(name)}</strong><span class="soft">${words}</span></li>`,
  )}</ul>`
}
</section>`;
}
