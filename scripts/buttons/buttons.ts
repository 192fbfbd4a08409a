/** The buttons of the Actions menu: what each asks the commands to do. */
import { normalize } from 'node:path';

/** The buttons, by the name of their workflow file. */
export type ButtonName = 'consent' | 'review' | 'cohort' | 'import' | 'forget' | 'keys';

/** Why a button does nothing; the locales put it into words. */
export type ButtonRefusal = 'public' | 'not-confirmed' | 'no-volunteer' | 'no-file' | 'outside';

/** One button. */
export interface Button {
  /** Whether what it gives is personal: in a public repository it stops before it reads anything. */
  readonly personal: boolean;
  /** Whether it changes the content: the change is then proposed as a pull request. */
  readonly proposes: boolean;
  /** Whether it signs. */
  readonly signs: boolean;
  /** The command and its arguments, from what was typed. */
  readonly command: (inputs: Readonly<Record<string, string>>) => readonly string[] | ButtonRefusal;
}

const option = (name: string, value: string | undefined) => (value ? [`--${name}=${value}`] : []);
const flag = (name: string, value: string | undefined) => (value === 'true' ? [`--${name}`] : []);

export const buttons: Readonly<Record<ButtonName, Button>> = {
  consent: {
    personal: true,
    proposes: false,
    signs: false,
    command: ({ volunteer }) => (volunteer ? ['new', 'consent', '--', volunteer] : 'no-volunteer'),
  },
  review: {
    personal: true,
    proposes: false,
    signs: false,
    command: ({ volunteer }) => (volunteer ? ['review', '--', volunteer] : 'no-volunteer'),
  },
  cohort: {
    personal: true,
    proposes: false,
    signs: false,
    command: ({ since, until }) => ['cohort', ...option('since', since), ...option('until', until)],
  },
  import: {
    personal: false,
    proposes: true,
    signs: false,
    command: ({ badge, volunteer, accept }) => {
      if (!volunteer) return 'no-volunteer';
      if (!badge) return 'no-file';
      if (!isAddress(badge) && isOutside(badge)) return 'outside';
      const options = [...option('volunteer', volunteer), ...flag('yes', accept)];
      return ['import', ...options, '--', 'badge', badge];
    },
  },
  forget: {
    personal: false,
    proposes: true,
    signs: true,
    command: ({ volunteer, confirm }) => {
      if (!volunteer) return 'no-volunteer';
      return volunteer === confirm ? ['forget', '--yes', '--', volunteer] : 'not-confirmed';
    },
  },
  keys: {
    personal: false,
    proposes: true,
    signs: false,
    command: ({ publicKey = '', site, compromised }) => [
      'keys',
      // With its equals sign, so that whatever was pasted is one argument, and no other is ever quoted.
      `--adopt=${publicKey}`,
      ...option('site', site),
      ...flag('compromised', compromised),
    ],
  },
};

/** Whether a name is that of a button. */
export function isButton(name: string): name is ButtonName {
  return Object.hasOwn(buttons, name);
}

/** Whether what was typed is an address rather than a file of the repository. */
export function isAddress(typed: string): boolean {
  return /^https:\/\//i.test(typed);
}

/** A file is one that was uploaded to the folder for it: it is taken away from there, as nothing else may be. */
function isOutside(file: string): boolean {
  return !/^imports\/[^.]/.test(normalize(file));
}
