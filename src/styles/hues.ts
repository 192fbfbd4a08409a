import { blend } from '../artwork/contrast.ts';
import { grounds, hues } from '../artwork/palette.ts';

/** Where a reader has chosen the colours, the hues give way to them. */
const forced = `@media (forced-colors: active) {
  [class*="hue-"] {
    --hue: CanvasText;
    --hue-tint: Canvas;
    --on-hue: Canvas;
  }
}`;

/** The text of `hues.css`: the hues of the badges as classes, in light colours and dark. */
export function huesSheet(): string {
  const classes = Object.entries(hues).map(
    ([category, { base, tint, lifted }]) => `.hue-${category} {
  --hue: light-dark(${base}, ${lifted});
  --hue-tint: light-dark(${tint}, ${blend(base, grounds.dark, 0.45)});
}`,
  );
  return `/* Made from the palette of the badges: its test says how. */
:root {
  --on-hue: light-dark(#fff, #0d1420);
}
${classes.join('\n')}
${forced}
`;
}
