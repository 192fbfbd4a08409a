/** The reason of a step in words, with what was read from elsewhere in parts of its own. */
import type { Locale } from '../locales/interface.ts';
import { inWords } from '../locales/moments.ts';
import type { Step } from '../openbadges/verdict.ts';
import type { Part } from './parts.ts';
import { shortLine } from './short-line.ts';
import type { ViewWords } from './verdict-view.ts';

/** The words of a step, with what was read from elsewhere in parts of its own. */
export function reasonParts(
  { reason }: Step,
  data: Readonly<Record<string, string>>,
  { verdict }: ViewWords,
): readonly Part[] {
  // Where the badge was taken from chooses the words, and is none of them.
  const marked = Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, key === 'source' ? value : `${mark}${key}${mark}`]),
  );
  const words = verdict.reasons[reason](marked).split(mark);
  return words.flatMap((part, index): Part[] => {
    if (index % 2 === 0) return part === '' ? [] : [part];
    return [{ strong: data[part] ?? '' }];
  });
}

/** Stands on both sides of the name of a datum; nobody writes it. */
const mark = '\uE000';

/** The data of a step as people read it: days for moments, short lines for all else. */
export function dataInWords(data: Step['data'], locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(inWords(data, locale)).map(([key, value]) => [key, shortLine(value) ?? '']),
  );
}

/**
 * A reason in the headline. Nothing stands there that its writer could choose freely: of addresses the host, of
 * identifiers those that are well-formed, and of free texts none.
 */
export function headlineOf(cause: Step, words: ViewWords): readonly Part[] {
  if (Object.keys(cause.data).some((key) => freeTexts.includes(key))) return words.page.unreadable;
  const data = Object.entries(dataInWords(cause.data, words.locale)).flatMap(([key, value]) => {
    if (key === 'url' || key === 'site')
      return cause.reason === 'open-badges-2' ? [] : [[key, hostOf(value)] as const];
    if (/^did:[a-z]+:[A-Za-z0-9.%:_-]{1,120}$/.test(value) || ['until', 'from', 'source'].includes(key))
      return [[key, value] as const];
    return [[key, '…'] as const];
  });
  return reasonParts(cause, Object.fromEntries(data), words);
}

const freeTexts = ['type', 'where', 'term', 'message', 'method'];

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '…';
}
