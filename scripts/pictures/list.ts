/** The pictures of the handbook and of the README: what each shows, and how large it is. */

/** A view of a page of the sample site, or a paper or a terminal that is drawn for the picture. */
export interface Shot {
  /** The name that `<Picture name="…" />` gives. */
  readonly name: string;
  /** The page of the sample site that it shows, without its language; none where it is no page. */
  readonly page?: string;
  /** The part of the page that is shown; the top of the window otherwise. */
  readonly part?: string;
  /** The window, in CSS pixels, and how many pixels of the picture make one of them. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Once more in dark colours. */
  readonly dark?: boolean;
}

const phone = { width: 390, height: 760, scale: 1.4 };
const desk = { width: 1120, height: 700, scale: 1 };

export const shots: readonly Shot[] = [
  { name: 'portfolio', page: 'lucia/', ...phone, dark: true },
  { name: 'map', page: 'nathan/', part: '.map-panel', ...desk, width: 1180 },
  { name: 'award', page: 'lucia/mediation-scientifique/', ...desk },
  { name: 'verify', page: 'verify/', ...phone },
  { name: 'consent', width: 794, height: 1040, scale: 0.8 },
  { name: 'check', ...desk, width: 860, height: 316 },
];

/** How heavy the pictures may be: each, and all of them, in bytes. */
export const limits = { each: 60 * 1024, all: 500 * 1024 } as const;

/** The files of a shot in a language, as they stand in `content/guide/pictures/`. */
export function filesOfShot({ name, dark = false }: Shot, language: string): string[] {
  return [`${name}.${language}.webp`, ...(dark ? [`${name}.${language}.dark.webp`] : [])];
}
