/** In which language each text of a page is, as a screen reader is told. */
import type { Page } from 'playwright-core';

export interface TextInLanguage {
  readonly text: string;
  readonly language: string;
  /** All the text of the element that tells the language. */
  readonly whole: string;
}

/**
 * The texts of a page, and those that stand for its pictures, but for the names of other languages in their own. `page`
 * is any page of a browser, which reads the HTML without showing it.
 */
export function languageOfTexts(page: Page, html: string): Promise<TextInLanguage[]> {
  return page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, 'text/html');
    const texts: [string, Element | null][] = [...document.images].map((image) => [image.alt, image]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      texts.push([data, parentElement]);
    }
    return texts.flatMap(([text, element]): TextInLanguage[] => {
      const teller = element?.closest('[lang]');
      if (!/\p{L}/u.test(text) || !teller || teller.hasAttribute('hreflang')) return [];
      if (element?.closest('script, style, noscript, pre')) return [];
      const whole = teller instanceof HTMLImageElement ? teller.alt : teller.textContent;
      return [{ text: text.trim(), language: teller.getAttribute('lang') ?? '', whole: whole ?? '' }];
    });
  }, html);
}
