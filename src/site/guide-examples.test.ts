/** What the handbook shows can be copied as it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fieldsWritten, kindByFields } from '../authoring/advice/kind-by-fields.ts';
import { schemas } from '../authoring/kinds.ts';
import { parseFrontMatter } from '../authoring/yaml/front-matter.ts';

const guide = join(import.meta.dirname, '../../content/guide');
/** A page without the mistakes that it shows. */
const sound = (text: string) => text.replace(/<Diagnostic[\s\S]*?<\/Diagnostic>/g, '');
const examples = readdirSync(guide)
  .filter((name) => name.endsWith('.mdx'))
  .flatMap((name) =>
    [...sound(readFileSync(join(guide, name), 'utf8')).matchAll(/^ *```md\n( *---\n[\s\S]*?)^ *```$/gm)].map(
      ([, text = ''], index) => ({ name: `${name}, example ${index + 1}`, text }),
    ),
  );

test('the handbook has whole files to copy', () => expect(examples.length).toBeGreaterThanOrEqual(5));

test.each(examples)('$name is a file that its schema takes', ({ text }) => {
  const { frontMatter, diagnostics } = parseFrontMatter('example.md', text);
  expect(diagnostics).toEqual([]);
  const kind = kindByFields(fieldsWritten(text));
  expect(kind).toBeDefined();
  if (kind) expect(schemas[kind].safeParse(frontMatter?.data).error?.issues).toBeUndefined();
});
