import { inset, lower, pathData, perimeter, short } from './outline.ts';
import type { Paint } from './paint.ts';
import type { Silhouette } from './silhouettes.ts';

const edgeWidth = 2.2;
/** The wanted length of a dash with its gap; the real one divides the edge without a remainder. */
const dashLength = 6.4;

/** The badge without its content, in the box of 100: body, ground below the horizon, hairline or dashed edge. */
export function drawBody(shape: Silhouette, paint: Paint, horizon: number): string {
  return [
    `<path fill="${paint.body}" d="${shape.path}"/>`,
    `<path fill="${paint.ground}" d="${groundPath(shape, horizon)}"/>`,
    paint.edge
      ? dashedEdge(shape, paint.edge)
      : `<path fill="none" stroke="${paint.title}" stroke-opacity=".55" stroke-width=".9" d="${shape.inset}"/>`,
  ].join('');
}

/** What lies below the horizon: a path that comes from the left over a rise and goes on to the right. */
function groundPath({ outline }: Silhouette, horizon: number): string {
  const { left, right, path } = lower(outline, horizon + 1, horizon + 2.4);
  const [x0, y0] = left;
  const [x1, y1] = right;
  const at = (share: number) => short(x0 + (x1 - x0) * share);
  return `${path}C${at(0.3)} ${short(y0 - 7)} ${at(0.62)} ${short(y1 + 6.5)} ${short(x1)} ${short(y1)}Z`;
}

function dashedEdge({ outline }: Silhouette, colour: string): string {
  // Half a stroke inside, so that a declared badge is as large as an attested one.
  const middle = inset(outline, edgeWidth / 2);
  const step = perimeter(middle) / Math.round(perimeter(middle) / dashLength);
  const dashes = `${(step * 0.6).toFixed(3)} ${(step * 0.4).toFixed(3)}`;
  return `<path fill="none" stroke="${colour}" stroke-width="${edgeWidth}" stroke-dasharray="${dashes}" d="${pathData(middle)}"/>`;
}
