/** The two lines of hyphens around a front matter: what is forgiven there, and what is wrong with them. */
import type { Code } from '../../locales/diagnostics.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** What is wrong, and on which line, counted from 1. */
export interface FenceProblem {
  readonly code: Code;
  readonly line: number;
  readonly data?: Diagnostic['data'];
}

/** What only looks like the end of a front matter: a line of other dashes, stars or underscores, or too few of them. */
const lookalike = /^\s*(?:[-‐‑‒–—―−_*=~]\s*){2,}$|^\s*[—―]\s*$/;
/** A line as front matter has them: a name and its colon, an item, a remark, or what is indented or empty. */
const asInFrontMatter = /^(?:\s|$|#|-\s|["']?\p{L}[\p{L}\w -]{0,40}["']?\s*:)/u;
/** What is written above a file to show it as code, and copied with it. */
const codeFence = /^\s*(?:`{3,}|~{3,})\s*[\w-]*\s*$/;
/** What git writes around two versions of the same lines. */
const conflictMark = /^(?:<{7}|={7}|>{7})(?: |$)/;

/** The lines of a text, without the spaces after the hyphens around its front matter, which nobody sees. */
export function fencedLines(text: string): string[] {
  const lines = text.split('\n');
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  return lines.map((line, index) =>
    index === 0 || index === closing ? line.replace(/^---\s+$/, '---') : line,
  );
}

/** What is wrong with the hyphens around a front matter, or with the file as a whole, if anything. */
export function fenceProblem(lines: readonly string[]): FenceProblem | undefined {
  if (lines.some((line) => /^(?:<{7}|>{7})(?: |$)/.test(line)))
    return { code: 'conflict-marks', line: lines.findIndex((line) => conflictMark.test(line)) + 1 };
  const first = lines[0] ?? '';
  if (first !== '---') return opening(first, lines);
  // gray-matter ends the front matter at any line that begins with three hyphens: one that goes on is refused.
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (closing < 0) return unclosed(lines);
  const last = lines[closing] ?? '';
  return last === '---'
    ? undefined
    : { code: 'front-matter-last-line', line: closing + 1, data: { found: last } };
}

function opening(first: string, lines: readonly string[]): FenceProblem {
  const isNearly = first.trimStart().startsWith('---');
  const begins = lines.findIndex((line) => line.trim() !== '');
  return {
    code: isNearly ? 'front-matter-first-line' : 'no-front-matter',
    line: 1,
    data: {
      found: first,
      ...(begins > 0 && lines[begins] === '---' ? { begins: begins + 1 } : {}),
      ...(codeFence.test(first) ? { fence: first.trim(), end: endOfCode(lines) } : {}),
    },
  };
}

/** The last line of a text where it ends what a first line such as `\`\`\`md` began; else nothing. */
function endOfCode(lines: readonly string[]): string {
  const last = lines.findLast((line) => line.trim() !== '')?.trim() ?? '';
  return /^(?:`{3,}|~{3,})$/.test(last) ? last : '';
}

/** The line that was meant to be the end, else the first that is no front matter any more, else the last. */
function unclosed(lines: readonly string[]): FenceProblem {
  const at = lines.findIndex((line, index) => {
    if (index === 0) return false;
    // After an empty line, an item and a title are most likely those of the text.
    const begins = /^[-#]/.test(line) && lines[index - 1]?.trim() === '';
    return begins || lookalike.test(line) || !asInFrontMatter.test(line);
  });
  const found = lines[at];
  if (found === undefined)
    return { code: 'front-matter-unclosed', line: lines.findLastIndex((line) => line.trim() !== '') + 1 };
  return lookalike.test(found)
    ? { code: 'front-matter-last-line', line: at + 1, data: { found } }
    : { code: 'front-matter-unclosed', line: at + 1, data: { found } };
}
