/** Whether pages are sound HTML, as html-validate judges. */
import { HtmlValidate } from 'html-validate';

/** What html-validate finds in pages, by their paths. */
export async function htmlProblems(pages: Iterable<readonly [string, Buffer]>): Promise<string[]> {
  const found: string[] = [];
  for (const [path, bytes] of pages) {
    const { results } = await validator.validateString(bytes.toString());
    for (const { messages } of results)
      for (const { ruleId, message, line, column } of messages)
        found.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
  }
  return found;
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // What the page compiler writes.
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // HTML lets an id begin with any character; those of the handbook are made from its French headings.
    'valid-id': ['error', { relaxed: true }],
  },
});
