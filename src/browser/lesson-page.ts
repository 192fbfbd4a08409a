/** The page `/verify/lesson/`: verifies a badge again at every change that a reader makes to it. */
import { typography } from '../locales/typography.ts';
import type { Found } from './check-source.ts';
import { Checker } from './checker.ts';
import { element, required, sentence } from './element.ts';
import { changeLetter, difference, withTexts } from './lesson.ts';
import { answerOf, spoken } from './show-verdict.ts';
import { pageSettings, pageWords, type ShownPage } from './shown-page.ts';

const text = required('#badge', HTMLScriptElement).text;
const results = required('#results', HTMLElement);
const change = required('#change-made', HTMLElement);
const announcement = required('#announcement', HTMLElement);
const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-path]')];
const original = fields.map(({ value }) => value);

const { settings, here } = pageSettings();
const checker = new Checker(settings, here);
checker.prepare();
start({ settings, here, words: await pageWords(settings) });

function start(shown: ShownPage): void {
  let running = false;
  let again = false;
  const run = async () => {
    again = running;
    if (running) return;
    running = true;
    for (const [index, field] of fields.entries())
      field.classList.toggle('is-changed', field.value !== original[index]);
    const places = fields.map(({ dataset, value }) => ({ path: JSON.parse(dataset['path'] ?? '[]'), value }));
    try {
      show(await checker.check({ text: withTexts(text, places) }), shown);
    } catch {
      results.replaceChildren(
        element('p', {}, typography(shown.words.page.advice.oldBrowser, shown.words.locale)),
      );
    }
    running = false;
    // What was typed meanwhile.
    if (again) run();
  };
  for (const field of fields) field.addEventListener('input', run);
  const restore = () => {
    for (const [index, field] of fields.entries()) field.value = original[index] ?? '';
  };
  required('#change', HTMLButtonElement).addEventListener('click', () => {
    restore();
    const [field] = fields;
    if (field) field.value = changeLetter(field.value);
    run();
  });
  required('#restore', HTMLButtonElement).addEventListener('click', () => {
    restore();
    run();
  });
  required('#lesson', HTMLElement).hidden = false;
  run();
}

function show(found: Found | undefined, { words }: ShownPage): void {
  const [checked] = found?.checked ?? [];
  if (!checked) return;
  const parts = fields.flatMap(({ value }, index) => {
    const before = original[index] ?? '';
    return value === before ? [] : [words.page.changedLetter(...difference(before, value))];
  });
  results.replaceChildren(answerOf(checked, words));
  change.replaceChildren(...parts.flatMap((part) => [...sentence(part, words.locale), ' ']));
  announcement.textContent = `${spoken([checked], words)} ${change.textContent}`;
}
