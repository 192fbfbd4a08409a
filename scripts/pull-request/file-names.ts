/** Names the files of pages so that a person finds them in a folder. */

/**
 * A name for each path, in their order: `/lucia/accueil/` is `lucia--accueil.html`, and the home page has a name given.
 * No two are the same, in upper and lower case alike, and none is `index.html`.
 */
export function fileNames(paths: readonly string[], home: string): ReadonlyMap<string, string> {
  const taken = new Set(['index.html']);
  const names = new Map<string, string>();
  for (const path of paths) {
    const stem =
      path
        .replace(/\.html$/, '')
        .split('/')
        .filter(Boolean)
        .join('--') || home;
    let name = `${stem}.html`;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}-${n}.html`;
    taken.add(name.toLowerCase());
    names.set(path, name);
  }
  return names;
}
