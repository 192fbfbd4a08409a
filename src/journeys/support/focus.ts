/** The way of the keyboard through an open page; the functions run in it, after `prepareExamination`. */
import type { Finding } from './criteria.ts';

declare const examination: { describe(element: Element): Finding; isShown(element: Element): boolean };

/** What the keyboard stops at, in the order of the page. */
export function focusStops(): Element[] {
  const all = document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]');
  return [...all].filter(
    (element) =>
      examination.isShown(element) && !element.matches('[tabindex="-1"], [disabled], [type=hidden]'),
  );
}

/**
 * 10.7, and WCAG 2.4.11: what has the focus is seen to have it, and nothing else lies over the whole of it. A key has
 * to be pressed before: the focus of a pointer is drawn otherwise.
 */
export function unseenFocus(stops: readonly Element[]): Finding[] {
  const outlined = (element: Element, part?: string): boolean => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element, part);
    return (
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)'
    );
  };
  const isSameDrawing = (over: Element, element: Element) =>
    element.closest('svg') !== null && over.closest('svg') === element.closest('svg');
  return stops.flatMap((element) => {
    (element as HTMLElement).focus();
    if (document.activeElement !== element) return [`${examination.describe(element)} takes no focus`];
    const seen =
      outlined(element) ||
      outlined(element, '::after') ||
      [element.closest('label')].some((label) => label !== null && outlined(label));
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const boxes = [...element.getClientRects()];
    const around = element.closest('label') ?? element;
    const uncovered = boxes.some((box) => {
      const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
      const [right, bottom] = [Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)];
      const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      // Between the shapes of a drawn station lies the drawing.
      return (
        over !== null && (around.contains(over) || over.contains(element) || isSameDrawing(over, element))
      );
    });
    return [
      ...(seen ? [] : [`${examination.describe(element)} does not show its focus`]),
      ...(uncovered ? [] : [`${examination.describe(element)} is hidden while it has the focus`]),
    ];
  });
}

/** 12.8: the order of the keyboard is that of the page, and nothing is shown before what it follows there. */
export function outOfOrder(stops: readonly Element[]): Finding[] {
  const jumps = stops.filter((element) => (element as HTMLElement).tabIndex > 0);
  const main = stops.filter((element) => element.closest('main') && !element.closest('.map-drawing'));
  const back = main.filter((element, index) => {
    const previous = main[index - 1];
    if (!previous) return false;
    const [before, now] = [previous, element].map((one) => one.getBoundingClientRect());
    // Another column begins higher up, and further to the right.
    return before && now && now.bottom <= before.top && now.left < before.right;
  });
  return [...jumps, ...back].map(examination.describe);
}
