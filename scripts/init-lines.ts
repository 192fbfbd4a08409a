/** What `npm run init` shows of a plan, line by line. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { formsFolder } from '../src/forms/issue-forms.ts';
import type { Choices } from '../src/init/choices.ts';
import type { Copy, InitPlan } from '../src/init/plan.ts';
import { initWords } from '../src/locales/init.ts';
import { shownAccent } from '../src/styles/theme.ts';

/** A file or folder as one writes it from here. */
export function shown(file: string): string {
  return relative(process.cwd(), file) || '.';
}

/** What a plan removes, changes and adds, and what becomes of a colour that would be hard to read. */
export function planLines(plan: InitPlan, { language, accent }: Choices, copy: Copy): string[] {
  const words = initWords(language);
  const light = accent && shownAccent(accent).light;
  const files = {
    removed: plan.removed,
    changed: [...plan.changed.map(({ file }) => file), ...formFiles(copy)],
    added: plan.added.map(({ file }) => file),
  };
  return [
    ...(accent && light !== accent ? [words.shaded(accent, light ?? accent), ''] : []),
    ...(['removed', 'changed', 'added'] as const).flatMap((kind) =>
      files[kind].length > 0
        ? [words.plan[kind](files[kind].length), ...files[kind].map((file) => `  ${shown(file)}`)]
        : [],
    ),
  ];
}

/** The lines of a kept catalogue that are to be read again; nothing where there are none. */
export function rereadLines({ reread }: InitPlan, { language }: Choices, copy: Copy): string[] {
  if (reread.length === 0) return [];
  const lines = reread.map(
    ({ file, line, text }) => `  ${shown(join(copy.content, file))}:${line}  ${text.slice(0, 90)}`,
  );
  return [[initWords(language).reread, ...lines].join('\n')];
}

/** The forms that are there, each to be made again. */
function formFiles(copy: Copy): string[] {
  const folder = join(copy.project, formsFolder);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith('.yml')).map((name) => join(folder, name));
}
