/** How to check what an archive says without those who made it. */
import type { Site } from '../../site.ts';
import type { PersonView } from '../person.ts';
import { type Html, html } from './html.ts';
import { jsonPath } from './paths.ts';

/** Three ways, of which two do without the structure; or, for who shares no signed file, whom to ask. */
export function checkSection({ words: t, typo, absolute, issuer, mode }: Site, { awards }: PersonView): Html {
  const signed = awards.find(({ files }) => files !== undefined);
  if (!signed)
    return html`<section>
<h2>${typo(t.award.check)}</h2>
<p>${typo(t.takeaway.unsigned)}</p>
${issuer.email && html`<p>${typo(t.award.ask)} <a href="mailto:${issuer.email}">${issuer.email}</a></p>`}
</section>`;
  return html`<section>
<h2>${typo(t.award.check)}</h2>
<p>${typo(mode === 'specimen' ? t.award.checkSpecimen : t.takeaway.checkIntro)}</p>
<ol>
<li>${typo(t.takeaway.checkHere)} <a href="${absolute('/verify/')}">${absolute('/verify/')}</a></li>
<li>${typo(t.takeaway.checkSecond)} <a href="https://verifierplus.org/" rel="noopener">verifierplus.org</a></li>
<li>${typo(t.award.checkCommand)} <code>npm run verify -- ${jsonPath(signed)}</code></li>
</ol>
</section>`;
}
