declare namespace App {
  /** What the parts of one page share while it is drawn. */
  interface Locals {
    /** The ids of the shapes that the mini-maps of the page have drawn so far. */
    mapShapes?: Set<string>;
    /** The language of the page of the handbook that is drawn, which its parts follow. */
    guideLanguage?: import('../site/guide.ts').GuideLanguage;
  }
}
