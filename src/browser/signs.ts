import type { Step } from '../openbadges/verdict.ts';
import type { Tone } from './verdict-view.ts';

/** The pictogram of each answer and of each result of a step; the words beside it say the same. */
export const signs: Readonly<Record<Tone | Step['result'], string>> = {
  valid: 'seal-check',
  declared: 'chat-circle-text',
  stranger: 'fingerprint',
  specimen: 'flask',
  expired: 'clock-countdown',
  withdrawn: 'prohibit',
  replaced: 'arrows-clockwise',
  changed: 'x-circle',
  unverifiable: 'question',
  pass: 'check',
  fail: 'x',
  unknown: 'question',
};
