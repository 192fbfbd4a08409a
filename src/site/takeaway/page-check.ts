/** How to check what an archive says without those who made it. */
import type { Site } from '../../site.ts';
import type { PersonView } from '../person.ts';
import { type Html, html } from './html.ts';
import { jsonPath } from './paths.ts';

/** The link to the section below. */
export function checkLink({ words: t, typo }: Site): Html {
  return html` <a class="screen" href="#check">${typo(t.award.check)}</a>`;
}

/** Two ways for everybody, then one for specialists; or, for who shares no signed file, whom to ask. */
export function checkSection({ words: t, typo, absolute, issuer, mode }: Site, { awards }: PersonView): Html {
  const signed = awards.find(({ files }) => files !== undefined);
  if (!signed)
    return html`<section id="check">
<h2>${typo(t.award.check)}</h2>
<p>${typo(t.takeaway.unsigned)}</p>
${issuer.email && html`<p>${typo(t.award.ask)} <a href="mailto:${issuer.email}">${issuer.email}</a></p>`}
</section>`;
  return html`<section id="check">
<h2>${typo(t.award.check)}</h2>
<p>${typo(mode === 'specimen' ? t.award.checkSpecimen : t.takeaway.checkIntro)}</p>
<ol>
<li>${typo(t.takeaway.checkHere)} <a href="${absolute('/verify/')}">${absolute('/verify/')}</a></li>
<li>${typo(t.takeaway.checkSecond)} <a href="https://verifierplus.org/" rel="noopener">verifierplus.org</a></li>
</ol>
<h3>${typo(t.award.checkSpecialists)}</h3>
<p class="soft">${typo(t.award.checkCommand)} <code>npm run verify -- ${jsonPath(signed)}</code></p>
</section>`;
}
