import type { Entry } from '../authoring/content.ts';
import type { Badge } from '../authoring/schemas/badge.ts';

/** Draws the picture of a badge, marked as a specimen's where asked; `sha256` is that of the SVG, in hexadecimal. */
export type ArtworkSource = (
  badge: Entry<Badge>,
  specimen: boolean,
) => Promise<{ readonly svg: string; readonly sha256: string }>;
