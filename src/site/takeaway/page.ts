/** The page of an archive: the portfolio to read without a network, from a folder on anybody's computer. */
import { longDate, longDateOf, period } from '../../locales/dates.ts';
import type { Site } from '../../site.ts';
import type { AwardView } from '../award.ts';
import type { PersonView } from '../person.ts';
import { vouchWords } from '../vouch.ts';
import { Html, html } from './html.ts';
import { checkLink, checkSection } from './page-check.ts';
import { importedSection, missionsSection, wordsSection } from './page-sections.ts';
import { evidencePath, jsonPath, picturePath } from './paths.ts';
import { prose } from './prose.ts';
import { takeawayStyle } from './style.ts';

/** The whole page. It asks for nothing outside its folder, and its links lead to the site by whole addresses. */
export function takeawayPage(site: Site, person: PersonView): string {
  const { words: t, issuer } = site;
  const title = `${t.portfolio.title(person.name)} · ${issuer.name}`;
  const page = html`<!doctype html>
<html lang="${t.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Html(takeawayStyle)}</style>
</head>
<body>
${heading(site, person)}
<main>
${futureSection(site, person)}
${person.story && html`<section><h2>${t.portfolio.story}</h2><div class="prose">${prose(site, person.story)}</div></section>`}
<section>
<h2>${t.portfolio.badges}</h2>
${person.awards.map((award) => awardArticle(site, award))}
</section>
${importedSection(site, person)}
${wordsSection(site, person)}
${missionsSection(site, person)}
${checkSection(site, person)}
</main>
${footing(site, person)}
</body>
</html>
`;
  return page.text;
}

function heading(site: Site, person: PersonView): Html {
  const { words: t, typo, issuer, locale, day } = site;
  const { profile, photo, future } = person;
  const where = [issuer.name, profile.place ?? issuer.place].filter(Boolean).join(', ');
  return html`<header>
${photo && html`<img class="photo" src="${evidencePath(photo)}" alt="${photo.alt}" width="112" height="112">`}
<h1>${person.name}</h1>
<p class="lead">${inline(site, t.portfolio.service(person.months, profile.mission))}
${future && !future.outcome && inline(site, t.portfolio.seeks(future.aim, future.details))}</p>
<p class="soft">${where} · ${period(profile.starts, profile.ends, locale)}</p>
<p class="soft">${t.takeaway.copyOf(longDate(day, locale))}</p>
${vouchWords(site, person).map(
  ({ state, words, address, signed }) =>
    html`<p class="vouch${state !== 'attested' && ' is-open'}"><strong>${typo(words)}</strong>${address && html` <span>${address}</span>`}${signed && checkLink(site)}</p>\n`,
)}
${
  person.strengths.length > 0 &&
  html`<h2>${t.portfolio.strengths}</h2><ul class="facts">${person.strengths.map(
    ({ title, fact, whose }) =>
      html`<li><strong>${typo(title)}</strong><br>${typo(fact)}${whose && html` <span class="soft">${typo(whose)}</span>`}</li>`,
  )}</ul>`
}
</header>`;
}

function futureSection({ words: t, typo }: Site, { future }: PersonView): Html | undefined {
  return (
    future &&
    html`<section>
<h2>${typo(t.future.title)}</h2>
<p><strong>${typo(future.aim)}</strong>${future.details && html` <span class="soft">${typo(future.details)}</span>`}</p>
${future.outcome && html`<h3>${typo(t.future.outcome)}</h3><p>${typo(future.outcome)}</p>`}
</section>`
  );
}

/** One award: of a withdrawn one the neutral notice, of the others what their own page tells. */
function awardArticle(site: Site, award: AwardView): Html {
  const { words: t, typo, locale } = site;
  const facts = [
    `${award.entry.kind === 'positioning' ? t.change.written : t.award.obtained} ${longDate(award.date, locale)}`,
    ...(award.assessor ? [`${t.award.assessedBy} ${award.assessor}`] : []),
    ...(award.validUntil ? [`${t.award.validUntil} ${longDateOf(award.validUntil, locale)}`] : []),
  ];
  return html`<article class="badge${award.faded && ' is-faded'}">
<img src="${picturePath(award)}" alt="${typo(award.pictureAlt)}" width="512" height="512">
<div>
<div class="head">
<h3>${typo(award.title)}</h3>
<p>${typo(award.standingSentence)}${award.vouchedBy && html`<br>${typo(t.award.site)} <strong>${award.vouchedBy}</strong>`}</p>
<p class="soft">${typo(facts.join(' · '))}</p>
</div>
${award.lead && html`<p><strong>${typo(award.lead)}</strong></p>`}
${award.story && html`<h4>${typo(award.declared ? t.award.claims : t.award.story)}</h4><div class="prose">${prose(site, award.story)}</div>`}
${evidenceList(site, award)}
<h4>${typo(t.award.criteria)}</h4>
<div class="prose">${prose(site, award.criteria)}</div>
${award.files && fileLinks(site, award)}
</div>
</article>
`;
}

function evidenceList({ words: t, typo }: Site, { evidence }: AwardView): Html | undefined {
  if (evidence.length === 0) return undefined;
  return html`<h4>${t.award.evidence}</h4>
<ul class="evidence">${evidence.map(
    ({ name, description, href, picture }) => html`<li>
${picture && html`<img src="${evidencePath(picture)}" alt="${typo(picture.alt)}" width="${picture.width}" height="${picture.height}">`}
${href ? html`<a href="${href}" rel="noopener nofollow">${typo(name)}</a>` : html`<strong>${typo(name)}</strong>`}
${description && html`<span class="soft">${typo(description)}</span>`}
</li>`,
  )}</ul>`;
}

function fileLinks({ words: t, typo, absolute }: Site, award: AwardView): Html {
  const links = [
    ...(award.withdrawn ? [] : [{ href: picturePath(award), title: t.award.png }]),
    { href: jsonPath(award), title: t.award.json },
    { href: absolute(award.path), title: t.takeaway.online },
  ];
  return html`<p class="files soft">${links.map(
    ({ href, title }, index) => html`${index > 0 && ' · '}<a href="${href}">${typo(title)}</a>`,
  )}</p>`;
}

function footing({ words: t, typo, absolute, issuer, mode }: Site, person: PersonView): Html {
  return html`<footer class="soft">
<p>${typo(t.takeaway.current)} <a href="${absolute(person.path)}">${absolute(person.path)}</a></p>
${(issuer.example || person.example) && html`<p><strong>${typo(t.example)}</strong></p>`}
${mode === 'specimen' && html`<p><strong>${typo(t.specimenSite)}</strong></p>`}
</footer>`;
}

function inline(site: Site, text: string): Html {
  return prose(site, site.inline(text));
}
