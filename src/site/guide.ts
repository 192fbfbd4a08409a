/** The place of a page of the handbook in its addresses: `index` is the handbook itself. */
export function guideSlug(id: string): string | undefined {
  return id === 'index' ? undefined : id;
}

/** The path of a page of the handbook. */
export function guidePath(id: string): string {
  return id === 'index' ? '/guide/' : `/guide/${id}/`;
}
