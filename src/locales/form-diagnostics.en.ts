/** What is wrong with the forms on GitHub, in English. */
import type { fr } from './form-diagnostics.fr.ts';
import { code, type Found, type Phrase, phrases } from './phrases.ts';

const say = phrases('en');

/** The first choices of a list, as many as a sentence carries. */
const some = (d: Found, name: string) =>
  d.list(name).length > 0 && new Intl.ListFormat('en').format(d.list(name).slice(0, 5).map(code));

export const en = {
  'form-stale': (d) => {
    const [added, removed] = [some(d, 'added'), some(d, 'removed')];
    return [
      say`The form ${code(d.file)} is behind the content.`,
      added && say`It does not have yet: ${added}.`,
      removed && say`It still has: ${removed}.`,
      say`Run ${code('npm run forms')}, or wait for the proposal that GitHub will make.`,
    ];
  },
  'form-personal': (d) => [
    say`The form ${code(d.file)} speaks of a person, and everyone can read this repository.`,
    say`Delete this file: its answers would be public before any consent.`,
    say`Forms about people belong in a private repository.`,
  ],
} as const satisfies Readonly<Record<keyof typeof fr, Phrase>>;
