declare namespace App {
  /** What the parts of one page share while it is drawn. */
  interface Locals {
    /** The ids of the shapes that the mini-maps of the page have drawn so far. */
    mapShapes?: Set<string>;
  }
}
