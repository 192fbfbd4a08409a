/** Mistakes that show in a line of front matter itself, whatever the parser makes of it. */
import type { Code } from '../../locales/diagnostics.ts';

/** A place in a text, by offsets, with what was found there. */
export interface Place {
  readonly code: Code;
  readonly from: number;
  readonly to: number;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** Spaces that look like the ordinary one, or like nothing, and are neither to YAML. */
const invisible = '[\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u2060\\u3000\\uFEFF]';
/** In the indentation, after the dash of a list, before the colon of a name, or right after it. */
const invisibleSpace = new RegExp(
  `^( *)(${invisible})|^( *- *)(${invisible})|^( *(?:- +)?[\\w-]+ *)(${invisible})(?=[\\s\\u200B\\u2060]*:)|^( *(?:- +)?[\\w-]+:)(${invisible})`,
);
/** A dash that touches what follows it; a negative number is none. */
const touchingDash = /^( *)-(?=[^\s\-\d])/;

/** What people and keyboards write before an item in place of a hyphen. */
const listSign = /^( *)([–—−•‣·*])[ \u00A0]+(?=\S)/;

/** The first line between two offsets with a mistake that explains why the parser stumbles. */
export function tellingLine(source: string, from: number, to: number): Place | undefined {
  let start = source.lastIndexOf('\n', from - 1) + 1;
  for (const line of source.slice(start, endOfLine(source, to)).split('\n')) {
    const found = invisibleSpaceIn(line) ?? touchingDashIn(line) ?? listSignIn(line);
    if (found) return { ...found, from: start + found.from, to: start + found.to };
    start += line.length + 1;
  }
  return undefined;
}

/** Where a name or an indentation has a space that cannot be seen. */
export function invisibleSpaceIn(line: string): Place | undefined {
  const match = invisibleSpace.exec(line);
  if (!match) return undefined;
  const before = match[1] ?? match[3] ?? match[5] ?? match[7] ?? '';
  const found = match[2] ?? match[4] ?? match[6] ?? match[8] ?? '';
  const point = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { code: 'yaml-invisible-space', from: before.length, to: before.length + 1, data: { point } };
}

/** Where an item of a list lacks the space after its dash. */
export function touchingDashIn(line: string): Place | undefined {
  const before = touchingDash.exec(line)?.[1];
  if (before === undefined) return undefined;
  const item = line.slice(before.length + 1).trim();
  return {
    code: 'yaml-dash-space',
    from: before.length,
    to: line.trimEnd().length,
    data: { suggestion: `- ${item}` },
  };
}

/** Where an item of a list begins with another sign than a hyphen. */
export function listSignIn(line: string): Place | undefined {
  const [start, before = '', found = ''] = listSign.exec(line) ?? [];
  if (start === undefined) return undefined;
  const to = line.trimEnd().length;
  return {
    code: 'yaml-list-sign',
    from: before.length,
    to,
    data: { found, suggestion: `- ${line.slice(start.length, to)}` },
  };
}

/** The offset at which the line around an offset ends. */
export function endOfLine(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end < 0 ? source.length : end;
}
