/** The page `/search/`: asks the site's own index as somebody types, and shows what was found. */
import { searchPageWords } from '../locales/search-page.ts';
import { type Asked, addressOf, askedIn } from './asked.ts';
import { required, sentence } from './element.ts';
import { isLike } from './likeness.ts';
import type { Part } from './parts.ts';
import { pageKinds, type SearchSettings } from './search-settings.ts';
import { hitItem } from './show-hit.ts';
import { type Answer, type Hit, openIndex } from './site-index.ts';

/** How long the page waits for the next letter, in milliseconds. */
const pause = 250;
/** How many results are shown at once. */
const shownAtOnce = 10;

const form = required('#search', HTMLFormElement);
const field = required('#query', HTMLInputElement);
const choices = required('#kinds', HTMLFieldSetElement);
const found = required('#found', HTMLElement);
const heading = required('#count', HTMLElement);
const advice = required('#advice', HTMLElement);
const everyKind = required('#every-kind', HTMLButtonElement);
const list = required('#results', HTMLElement);
const more = required('#more', HTMLButtonElement);
const failed = required('#failed', HTMLElement);
const announcement = required('#announcement', HTMLElement);

const settings: SearchSettings = JSON.parse(required('#settings', HTMLScriptElement).text);
const { locale } = settings;
const words = await searchPageWords(locale);

/** The index, once somebody searches; an attempt that failed is made again. */
let index: ReturnType<typeof openIndex> | undefined;
/** What waits for the next letter. */
let waiting: ReturnType<typeof setTimeout> | undefined;
/** What was asked last: an answer to anything else comes too late. */
let latest: Asked | undefined;
/** The pages that answer it and are not shown yet. */
let rest: Answer['pages'] = [];

form.hidden = false;
askAsAddressed();
addEventListener('popstate', askAsAddressed);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
field.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(ask, pause);
});
// The index is on its way while the first words are written.
field.addEventListener('focus', () => opened().catch(() => {}), { once: true });
choices.addEventListener('change', ask);
everyKind.addEventListener('click', () => {
  fill({ ...asked(), kind: undefined });
  ask();
  field.focus();
});
more.addEventListener('click', showMore);

function opened(): ReturnType<typeof openIndex> {
  index ??= openIndex(settings).catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

/** What the fields ask for. */
function asked(): Asked {
  const kind = new FormData(form).get('kind');
  return { query: field.value.trim(), kind: pageKinds.find((one) => one === kind) };
}

function fill({ query, kind }: Asked): void {
  field.value = query;
  for (const choice of choices.querySelectorAll('input')) choice.checked = choice.value === (kind ?? '');
}

function askAsAddressed(): void {
  fill(askedIn(location.search));
  ask();
}

async function ask(): Promise<void> {
  clearTimeout(waiting);
  const now = asked();
  latest = now;
  // So that the answer can be sent to somebody else, and is there again on the way back.
  history.replaceState(null, '', location.pathname + addressOf(now));
  if (now.query === '') {
    for (const part of [found, choices, failed]) part.hidden = true;
    announcement.textContent = '';
    return;
  }
  try {
    const search = await opened();
    const answer = await search(now);
    const hits = await read(answer.pages.slice(0, shownAtOnce));
    if (latest === now) show(now, answer, hits);
  } catch {
    if (latest === now) showFailure();
  }
}

function read(pages: Answer['pages']): Promise<Hit[]> {
  return Promise.all(pages.map((page) => page()));
}

function show({ query, kind }: Asked, { pages, counts }: Answer, hits: readonly Hit[]): void {
  const answers = hits.some(({ title, excerpt }) => isLike(query, [title, ...strongIn(excerpt)]));
  rest = pages.slice(hits.length);
  const parts = answers ? words.found(pages.length, query) : words.none(query);
  heading.replaceChildren(...sentence(parts, locale));
  list.replaceChildren(...(answers ? hits.map((hit) => hitItem(hit, words, settings)) : []));
  more.hidden = !answers || rest.length === 0;
  advice.hidden = answers;
  everyKind.hidden = kind === undefined;
  found.hidden = false;
  failed.hidden = true;
  showCounts(counts);
  choices.hidden = !answers && kind === undefined;
  announcement.textContent = heading.textContent;
}

function strongIn(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => (typeof part === 'string' ? [] : part.strong));
}

/** How many pages of each kind answer; a kind that has none is no choice, unless it is the one chosen. */
function showCounts(counts: Answer['counts']): void {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const choice of choices.querySelectorAll('input')) {
    const kind = pageKinds.find((one) => one === choice.value);
    const count = kind ? (counts.get(kind) ?? 0) : all;
    const label = choice.closest('label');
    label?.querySelector('.kind-count')?.replaceChildren(String(count));
    if (label) label.hidden = count === 0 && !choice.checked;
  }
}

async function showMore(): Promise<void> {
  const now = latest;
  const hits = await read(rest.slice(0, shownAtOnce));
  if (latest !== now) return;
  rest = rest.slice(hits.length);
  more.hidden = rest.length === 0;
  const items = hits.map((hit) => hitItem(hit, words, settings));
  list.append(...items);
  items[0]?.querySelector('a')?.focus();
}

function showFailure(): void {
  for (const part of [found, choices]) part.hidden = true;
  failed.hidden = false;
  announcement.textContent = failed.textContent;
}
