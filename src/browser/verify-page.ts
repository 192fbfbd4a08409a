/** The page `/verify/`: takes a file, a text or an address, and shows what was found. */
import { regionOf } from '../locales/language.ts';
import { typography } from '../locales/typography.ts';
import { addressIn } from './address-in.ts';
import type { Found, Source } from './check-source.ts';
import { Checker, CheckFailure } from './checker.ts';
import { element, required, sentence } from './element.ts';
import { isPreview } from './own-files.ts';
import { shortLine } from './short-line.ts';
import { listOf, type Surroundings, spoken, verdictOf } from './show-verdict.ts';
import { pageSettings, pageWords, type ShownPage } from './shown-page.ts';
import { whereabouts } from './whereabouts.ts';

const form = required('#ask', HTMLFormElement);
const field = required('#address', HTMLInputElement);
const picker = required('#file', HTMLInputElement);
const results = required('#results', HTMLElement);
const announcement = required('#announcement', HTMLElement);

const { settings, here } = pageSettings();
const checker = new Checker(settings, here);
// A link gives an address and nothing else: what it says must not come from who made the link.
const linked = addressIn(new URLSearchParams(location.search).get('url') ?? '');
// The verifier is heavy: it starts before the words are there to say what it finds.
const first = linked === undefined ? undefined : timed(checker.check({ text: linked }));
// It is looked at once the words are there.
first?.catch(() => {});
start({ settings, here, words: await pageWords(settings) });

function start(shown: ShownPage): void {
  const { formerSites } = shown.settings;
  const around: Surroundings = { ...shown.words, ...shown, formerSites, verifyAddress };
  const run = (source: Source) => show(timed(checker.check(source)), around, 'by-person');

  form.hidden = false;
  if (first) {
    field.value = linked ?? '';
    show(first, around, 'by-link');
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '') return;
    // So that the answer to an address can be sent to somebody else.
    history.replaceState(null, '', addressIn(text) === undefined ? location.pathname : verifyAddress(text));
    run({ text });
  });
  const take = async (file: Blob) => {
    history.replaceState(null, '', location.pathname);
    run({ bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    if (file) take(file);
    // The same file may be chosen again.
    picker.value = '';
  });
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.classList.add('is-over');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) form.classList.remove('is-over');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    form.classList.remove('is-over');
    const [file] = event.dataTransfer?.files ?? [];
    const text = event.dataTransfer?.getData('text/plain');
    if (file) take(file);
    else if (text) run({ text });
  });
  document.addEventListener('paste', (event) => {
    const [file] = event.clipboardData?.files ?? [];
    const text = event.clipboardData?.getData('text/plain');
    if (event.target === field && !file) return;
    event.preventDefault();
    if (file) take(file);
    else if (text) run({ text });
  });
  // It comes when somebody is about to use it.
  for (const sign of ['pointerover', 'focusin', 'dragover'])
    form.addEventListener(sign, () => checker.prepare(), { once: true });
}

/** The address of this page with a badge to verify. */
function verifyAddress(url: string): string {
  return `${location.pathname}?url=${encodeURIComponent(url)}`;
}

/** What was found, and after how many seconds. */
type Timed = Promise<(Found & { readonly seconds: number }) | undefined>;

async function timed(check: Promise<Found | undefined>): Timed {
  const started = performance.now();
  const found = await check;
  return found && { ...found, seconds: Math.max(0.1, (performance.now() - started) / 1000) };
}

async function show(check: Timed, around: Surroundings, asked: 'by-person' | 'by-link'): Promise<void> {
  const { page, locale } = around;
  document.body.classList.add('has-answer');
  results.setAttribute('aria-busy', 'true');
  results.replaceChildren(element('p', { class: 'waiting' }, typography(page.checking, locale)));
  announcement.textContent = page.checking;
  try {
    const found = await check;
    if (!found) return;
    const { checked, asked: hosts } = found;
    const seconds = new Intl.NumberFormat(regionOf(locale), { maximumFractionDigits: 1 }).format(
      found.seconds,
    );
    const moment = new Intl.DateTimeFormat(regionOf(locale), {
      dateStyle: 'long',
      timeStyle: 'short',
    }).format(new Date());
    const timing =
      hosts.length === 0
        ? page.timing(moment, seconds)
        : page.timingAsked(moment, seconds, hosts.map(shortLine).join(', '));
    const place = sentence(whereabouts(around.here, around.settings, around), locale);
    const isCopy = around.here !== around.settings.site && !isPreview(around.here);
    results.replaceChildren(
      ...(isCopy ? [element('p', { class: 'panel warning' }, ...place)] : []),
      ...(checked.length > 1 ? [listOf(checked, around)] : checked.map((one) => verdictOf(one, around))),
      element('p', { class: 'soft small' }, typography(timing, locale)),
      ...(isCopy ? [] : [element('p', { class: 'soft small' }, ...place)]),
      element('p', { class: 'print-only' }, location.href),
    );
    announcement.textContent = spoken(checked, around);
  } catch (error) {
    const tooLong = error instanceof CheckFailure && error.reason === 'too-long';
    const words = tooLong ? page.advice.tooLong : page.advice.oldBrowser;
    results.replaceChildren(element('p', { class: 'panel' }, typography(words, locale)));
    announcement.textContent = words;
  }
  results.removeAttribute('aria-busy');
  if (asked === 'by-link') return;
  results.querySelector('h2')?.focus({ preventScroll: true });
  required('.verify', HTMLElement).scrollIntoView({ block: 'start' });
}
