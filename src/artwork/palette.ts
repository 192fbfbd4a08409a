import type { Category } from '../authoring/schemas/badge.ts';

/** One hue in the roles it plays; all are written `#rrggbb`. */
export interface Hue {
  /** The body of an attested badge; carries white text. */
  readonly base: string;
  /** The ground below the horizon of a badge; carries white text. */
  readonly deep: string;
  /** The pale body of a declared badge and a ground in the light theme; carries ink text. */
  readonly tint: string;
  /** The hue as a line or shape on the dark theme's ground. */
  readonly lifted: string;
}

/** The ink of text and lines on pale grounds. */
export const ink = '#1a2233';
/** The white of text and lines on a badge's body. */
export const white = '#ffffff';
/** The grounds that the site's two themes lay under a badge. */
export const grounds = { light: '#fbf6ec', dark: '#151a26' } as const;

/**
 * Eight hues of like weight: made in OKLCH at nearly the same luminance, then the yellows kept
 * lighter and the ink darker, as far as the contrast of white text allows.
 */
export const hues: Readonly<Record<Category, Hue>> = {
  competence: { base: '#bb4116', deep: '#982e03', tint: '#ffded3', lifted: '#ee9174' },
  savoir: { base: '#2658ba', deep: '#164197', tint: '#d8e7ff', lifted: '#80a9f5' },
  'savoir-faire': { base: '#03756c', deep: '#055b54', tint: '#caefea', lifted: '#5bb8ae' },
  'savoir-etre': { base: '#a13170', deep: '#801e56', tint: '#fcdcea', lifted: '#e78eb9' },
  experience: { base: '#9b6503', deep: '#7c5004', tint: '#f7e3ca', lifted: '#d99e4e' },
  projet: { base: '#3a762c', deep: '#285d1c', tint: '#d9edd4', lifted: '#7cb86f' },
  groupe: { base: '#7447b2', deep: '#5b3290', tint: '#eae1fe', lifted: '#b89bed' },
  parcours: { base: '#2d4069', deep: '#1e2c4d', tint: '#dfe6f5', lifted: '#96a9d3' },
};
