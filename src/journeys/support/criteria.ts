/**
 * What RGAA 4.1 and WCAG 2.2 ask of an open page, each as a function that runs in the page and tells what fails there.
 * The numbers are those of RGAA's criteria.
 */

/** An element as a finding names it: `a.cover "Accueil du public"`. */
export type Finding = string;

/** Makes what the functions below ask of a page known there. */
export function prepareExamination(): void {
  const describe = (element: Element): Finding => {
    const name = element.tagName.toLowerCase();
    const marks = [...element.classList].map((one) => `.${one}`).join('');
    return `${name}${element.id && `#${element.id}`}${marks} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
  };
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const isForEarsAlone = (element: Element): boolean => {
    for (let around: Element | null = element; around; around = around.parentElement)
      if (getComputedStyle(around).clipPath === 'inset(50%)') return true;
    return false;
  };
  const nameOf = (element: Element): string =>
    (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim() || (element.getAttribute('aria-label') ?? '').trim();
  Object.assign(globalThis, { examination: { describe, isShown, isForEarsAlone, nameOf } });
}

interface Examination {
  describe(element: Element): Finding;
  isShown(element: Element): boolean;
  /** Whether it is clipped to nothing, so that it is read aloud and not seen. */
  isForEarsAlone(element: Element): boolean;
  nameOf(element: Element): string;
}
declare const examination: Examination;

/** 1.1.5: a drawing is hidden, or is an image with a name, or holds links and stands in something that has a name. */
export function unnamedDrawings(): Finding[] {
  return [...document.querySelectorAll('svg')].flatMap((svg) => {
    const links = svg.querySelector('a[href]') !== null;
    if (svg.closest('[aria-hidden="true"]')) return links ? [`${examination.describe(svg)} hides links`] : [];
    if (links) {
      const map = svg.closest('nav');
      return map && examination.nameOf(map) !== '' ? [] : [examination.describe(svg)];
    }
    return svg.getAttribute('role') === 'img' && examination.nameOf(svg) !== ''
      ? []
      : [examination.describe(svg)];
  });
}

/** 1.2, 1.3: an alternative is written, is no file name, and does not say once more what stands beside it. */
export function poorAlternatives(): Finding[] {
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
  return [...document.images].flatMap((image) => {
    const alt = image.getAttribute('alt');
    if (alt === null) return [`${image.src} has none`];
    if (/\.(png|svg|jpe?g|webp|avif)\b|[0-9a-f]{12}|_/i.test(alt))
      return [`${image.src} names a file: ${alt}`];
    const beside = image.closest('a, figure, li, .sheet-picture');
    if (alt !== '' && beside && plain(beside.textContent).includes(plain(alt)))
      return [`${image.src} repeats: ${alt}`];
    const link = image.closest('a');
    if (alt === '' && link && plain(link.textContent) === '') return [`${image.src} is all of a link`];
    return alt === '' && image.matches('.sheet-picture img, .evidence img, .lead-photo')
      ? [`${image.src} is empty`]
      : [];
  });
}

/** 3.1: a state has words, and a link among words is underlined. */
export function toldByColourAlone(): Finding[] {
  const words = [
    ...document.querySelectorAll('.timetable p:not(.is-plain), .held li, .seal, .legend li, .answer'),
  ];
  const wordless = words.filter(
    (element) =>
      (element.querySelector('.station-word, .small')?.textContent ?? element.textContent ?? '').trim() ===
      '',
  );
  const unmarked = [...document.querySelectorAll('main :is(p, dd, figcaption) a')].filter((link) => {
    const line = getComputedStyle(link).textDecorationLine;
    const alone = (link.parentElement?.textContent ?? '').trim() === (link.textContent ?? '').trim();
    return (
      examination.isShown(link) &&
      !alone &&
      !line.includes('underline') &&
      !link.matches('nav a, .cover, .button')
    );
  });
  return [...wordless, ...unmarked].map(examination.describe);
}

/** 5.4, 5.6, 5.7: a table has a name, and each of its headings says what it heads. */
export function unheadedTables(): Finding[] {
  return [...document.querySelectorAll('table')].flatMap((table) => {
    const group = table.closest('[role=group]');
    const name =
      table.caption?.textContent?.trim() || examination.nameOf(table) || (group && examination.nameOf(group));
    const heads = [...table.querySelectorAll('th')];
    return [
      ...(name ? [] : [`${examination.describe(table)} has no name`]),
      ...(heads.length > 0 ? [] : [`${examination.describe(table)} has no heading`]),
      ...heads.filter((head) => !head.hasAttribute('scope')).map(examination.describe),
    ];
  });
}

/** 9.1: one main heading, which comes first; no level is skipped; no heading is empty. */
export function misplacedHeadings(): Finding[] {
  const all = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
    (one) => !one.closest('[hidden]'),
  );
  const level = (heading: Element | undefined) => Number(heading?.tagName[1] ?? 0);
  return [
    ...(all.filter((heading) => level(heading) === 1).length === 1 ? [] : ['there is not one h1']),
    ...all.filter((heading, index) => level(heading) > level(all[index - 1]) + 1).map(examination.describe),
    ...all.filter((heading) => (heading.textContent ?? '').trim() === '').map(examination.describe),
  ];
}

/** 10.4, 10.11, 10.12: nothing is cut, lies over something else, or makes the page scroll sideways; `apart` is not judged. */
export function lostText(apart: string | null): Finding[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const excess = Math.max(scrollWidth, document.body.scrollWidth) - clientWidth;
  const lines = [...document.querySelectorAll('body *')].flatMap((element) => {
    if (
      !examination.isShown(element) ||
      examination.isForEarsAlone(element) ||
      element.closest(`.skip, option, textarea${apart ? `, ${apart}` : ''}`)
    )
      return [];
    const own = [...element.childNodes].filter(
      (node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '',
    );
    return own.flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map((box) => ({ box, element }));
    });
  });
  const cut = lines.filter(({ box, element }) => {
    for (let around: Element | null = element; around; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      if (overflowX === 'auto' || overflowX === 'scroll') return false;
      const edge = around.getBoundingClientRect();
      if (overflowX !== 'visible' && (box.left < edge.left - 2 || box.right > edge.right + 2)) return true;
      if (overflowY !== 'visible' && (box.top < edge.top - 2 || box.bottom > edge.bottom + 2)) return true;
    }
    return false;
  });
  const covered = lines.filter(({ box, element }, index) =>
    lines.slice(index + 1).some(({ box: other, element: another }) => {
      if (element.contains(another) || another.contains(element)) return false;
      const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      const high = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
      // The boxes of lines that follow each other closely overlap without a letter touching another.
      return wide > 2 && high > Math.min(box.height, other.height) * 0.4;
    }),
  );
  return [
    ...(excess > 0 ? [`the page scrolls sideways by ${excess} px`] : []),
    ...cut.map(({ element }) => `${examination.describe(element)} is cut`),
    ...covered.map(({ element }) => `${examination.describe(element)} is covered`),
  ];
}

/** 13.1, 13.8: what moves by itself, or reloads. */
export function moving(): string[] {
  const endless = document
    .getAnimations()
    .map((one) => `an animation of ${one.effect?.getComputedTiming().duration} ms`);
  const media = [...document.querySelectorAll('video, audio, marquee, blink, img[src$=".gif"]')].map(
    (one) => one.tagName,
  );
  const reloads = document.querySelector('meta[http-equiv="refresh"]') ? ['the page reloads'] : [];
  return [...endless, ...media, ...reloads];
}
