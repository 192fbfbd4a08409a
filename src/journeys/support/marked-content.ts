/** The sample content with a mark in its words, by which they are told from those of the interface. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPair, isScalar, parseDocument, visit } from 'yaml';
import { type ContentCopy, contentCopy } from './content-copy.ts';

/** The letters that the content alone has, for every vowel that people wrote. */
const letters = new Map([...'aeioAEIO'].map((vowel) => [vowel, `${vowel}\u0308`.normalize('NFC')]));

/** Whether a text of a page holds a word of the content. */
export function isMarked(text: string): boolean {
  return /[äëïö]/i.test(text);
}

/** The fields whose values are words to read. */
const fields = new Set([
  ...['aim', 'alt', 'change', 'decisions', 'description', 'domain', 'fact', 'levels', 'mission', 'name'],
  ...[
    'narrative',
    'next',
    'note',
    'organisation',
    'outcome',
    'period',
    'place',
    'publisher',
    'reason',
    'role',
    'savoirEtre',
  ],
  ...['savoirFaire', 'savoirs', 'short', 'summary', 'tagline', 'title'],
]);
/** Where `name` and `place` name people and places, which are in no language. */
const named = new Set(['assessor', 'coCreators', 'host', 'recognises']);

/**
 * A copy of the sample content whose every word carries a mark, and what no copy may change: the files that others
 * signed.
 */
export async function markedContent(): Promise<{ readonly copy: ContentCopy; readonly signed: string }> {
  const copy = await contentCopy();
  let signed = '';
  for (const file of await readdir(copy.root, { recursive: true })) {
    const text = /\.(md|json)$/.test(file) ? await readFile(join(copy.root, file), 'utf8') : '';
    const [, head, body = ''] = /^---\n([\s\S]*?\n)---\n?([\s\S]*)$/.exec(text) ?? [];
    const ofOthers = head === undefined || file.includes('/elsewhere/');
    if (ofOthers) signed += text;
    if (head !== undefined)
      await copy.write(file, `---\n${ofOthers ? head : markedFields(head, file)}---\n${markedBody(body)}`);
  }
  return { copy, signed };
}

function markedFields(frontMatter: string, file: string): string {
  const document = parseDocument(frontMatter);
  visit(document, {
    Scalar(key, node, path) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const keys = path.flatMap((one) => (isPair(one) && isScalar(one.key) ? String(one.key.value) : []));
      const field = keys.at(-1) ?? '';
      const ofPerson = keys.some((one) => named.has(one)) && field === 'name';
      const ofPlace = keys.length === 1 && /issuer|profile/.test(file);
      if (ofPerson || (ofPlace && /^(name|place)$/.test(field))) return;
      if (fields.has(field)) node.value = marked(node.value);
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** The words, without the targets of links and what is code. */
function markedBody(body: string): string {
  return body.replace(/`[^`]*`|\]\([^)]*\)|https?:\S+|[^`\]]+|\]/g, (part) =>
    /^(`|\]\(|https?:)/.test(part) ? part : marked(part),
  );
}

function marked(words: string): string {
  return words.replace(/[aeio]/gi, (vowel) => letters.get(vowel) ?? vowel);
}
