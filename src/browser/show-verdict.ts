/** A verdict as elements of the page: the answer first, then its facts, its steps, and the rest behind a click. */
import { typography } from '../locales/typography.ts';
import type { Verdict } from '../openbadges/verdict.ts';
import type { Checked } from './check-source.ts';
import { details } from './details.ts';
import { element, sentence, sign } from './element.ts';
import { ownFile } from './own-files.ts';
import { shortLine } from './short-line.ts';
import { secondOpinion, specialists } from './specialists.ts';
import { summaryOf, type Tone, type VerdictView, type ViewWords, verdictView } from './verdict-view.ts';
import type { VerifySettings } from './verify-settings.ts';

/** What surrounds a verdict on its page. */
export interface Surroundings extends ViewWords {
  readonly settings: VerifySettings;
  /** The address of the home page as it is shown now. */
  readonly here: string;
  /** The address of this page with a badge to verify. */
  readonly verifyAddress: (url: string) => string;
}

/** The answer alone: a sign, a word and a sentence. */
export function answerOf({ verdict }: Checked, words: ViewWords): HTMLElement {
  const { tone, title, sentence: parts } = verdictView(verdict, words);
  return answer(tone, 'h2', typography(title, words.locale), sentence(parts, words.locale));
}

/**
 * The picture that was signed, where it is a file of the site: of nobody else's is anything asked, and a stranger does
 * not borrow ours.
 */
function pictureOf({ picture, issuer, outcome }: Verdict, { here, settings }: Surroundings) {
  if (issuer?.standing === 'unknown' && outcome !== 'specimen') return undefined;
  const file = picture === undefined ? undefined : ownFile(picture, here, settings);
  if (file === undefined || !URL.canParse(file) || new URL(file).origin !== new URL(here).origin)
    return undefined;
  return element('img', { src: file, alt: '', width: '160', height: '160' });
}

function answer(
  tone: Tone,
  heading: 'h2' | 'h3',
  title: string,
  words: readonly (Node | string)[],
): HTMLElement {
  return element(
    'div',
    { class: `answer is-${tone}` },
    sign(tone),
    element('div', {}, element(heading, { tabindex: '-1' }, title), element('p', {}, ...words)),
  );
}

function withPicture(shown: HTMLElement, picture: HTMLElement | undefined): HTMLElement {
  if (picture) shown.append(picture);
  return shown;
}

/** Several badges, as a portfolio lists them: how many are what, then the answer of each with its details a link away. */
export function listOf(checked: readonly Checked[], around: Surroundings): HTMLElement {
  const { locale } = around;
  const { tone, title, sentence: parts } = summaryOf(checked, around);
  return element(
    'article',
    { class: 'verdict' },
    answer(tone, 'h2', typography(title, locale), sentence(parts, locale)),
    element('ul', { class: 'answers' }, ...checked.map((one) => itemOf(one, around))),
  );
}

function itemOf({ verdict }: Checked, around: Surroundings): HTMLElement {
  const { page, locale } = around;
  const view = verdictView(verdict, around);
  const { id } = verdict;
  const name = shortLine(verdict.achievement);
  const words = name === undefined ? [] : [`${typography(view.title, locale)}. `];
  const shown = answer(view.tone, 'h3', name ?? typography(view.title, locale), [
    ...words,
    ...sentence(view.sentence, locale),
  ]);
  if (name !== undefined && view.lang !== undefined)
    shown.querySelector('h3')?.setAttribute('lang', view.lang);
  if (id?.startsWith('http'))
    shown.lastElementChild?.append(
      element('a', { href: around.verifyAddress(id) }, typography(page.details, locale)),
    );
  return element('li', {}, shown);
}

/** Everything that was found, as one text, for who hears the page. */
export function spoken(checked: readonly Checked[], words: ViewWords): string {
  const [one] = checked;
  return answerText(
    checked.length === 1 && one ? verdictView(one.verdict, words) : summaryOf(checked, words),
  );
}

function answerText({ title, sentence: parts }: Pick<VerdictView, 'title' | 'sentence'>): string {
  return `${title}. ${parts.map((part) => (typeof part === 'string' ? part : part.strong)).join('')}`;
}

/** Everything that was found of one badge. */
export function verdictOf(checked: Checked, around: Surroundings): HTMLElement {
  const { page, locale } = around;
  const view = verdictView(checked.verdict, around);
  const typo = (text: string) => typography(text, locale);
  const readable = checked.text !== undefined;
  return element(
    'article',
    { class: 'verdict' },
    withPicture(answerOf(checked, around), pictureOf(checked.verdict, around)),
    view.advice === undefined ? undefined : element('p', { class: 'prose' }, typo(view.advice)),
    view.remark.length > 0 ? element('p', { class: 'soft' }, ...sentence(view.remark, locale)) : undefined,
    view.now === undefined
      ? undefined
      : element(
          'p',
          {},
          element('a', { href: around.verifyAddress(view.now.address) }, typo(view.now.words)),
        ),
    view.hosted === undefined
      ? undefined
      : element(
          'p',
          {},
          element('a', { href: view.hosted, rel: 'noopener nofollow' }, typo(page.advice.seeHosted)),
        ),
    readable
      ? element('div', { class: 'verdict-found' }, stepsOf(view, around), factsOf(view, around))
      : undefined,
    readable ? personOf(view, around) : undefined,
    readable ? specialists(checked, view, around) : undefined,
    readable ? secondOpinion(checked.verdict, view, around) : undefined,
  );
}

function factsOf({ facts }: VerdictView, { locale }: Surroundings): HTMLElement | undefined {
  if (facts.length === 0) return undefined;
  return element(
    'dl',
    { class: 'sheet-facts panel' },
    ...facts.map(({ term, words, lang }) =>
      element('div', {}, element('dt', {}, typography(term, locale)), element('dd', { lang }, words)),
    ),
  );
}

function stepsOf({ steps }: VerdictView, { page, locale }: Surroundings): HTMLElement {
  return element(
    'section',
    { class: 'steps' },
    element('h3', {}, typography(page.steps, locale)),
    element(
      'ol',
      {},
      ...steps.map(({ name, mark, resultWord, words }) =>
        element(
          'li',
          { class: `is-${mark}` },
          sign(mark),
          element(
            'span',
            {},
            element('strong', {}, name),
            element('span', { class: 'hidden' }, typography(` : ${resultWord}. `, locale)),
            element('span', {}, ...sentence(words, locale)),
          ),
        ),
      ),
    ),
  );
}

/** What a badge says of the person in front of the reader, and what it does not. */
function personOf({ recipient, tone, vouched }: VerdictView, around: Surroundings): HTMLElement | undefined {
  if (tone === 'changed' || tone === 'unverifiable') return undefined;
  const { page, locale, settings } = around;
  const { email } = settings;
  return details(
    page.who,
    around,
    element(
      'p',
      {},
      ...sentence(recipient === undefined ? page.whoUnnamed : page.whoNamed(recipient), locale),
    ),
    email === undefined || !vouched
      ? undefined
      : element(
          'p',
          {},
          `${typography(page.ask, locale)} `,
          element('a', { href: `mailto:${email}` }, email),
        ),
  );
}
