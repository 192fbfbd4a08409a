import { expect, test } from 'vitest';
import { fileNames } from './file-names.ts';

test.each([
  [['/lucia/accueil-du-public/'], ['lucia--accueil-du-public.html']],
  [
    ['/', '/lucia/', '/404.html'],
    ['accueil-du-site.html', 'lucia.html', '404.html'],
  ],
  [
    ['/index/', '/a--b/', '/a/b/', '/A/b/'],
    ['index-2.html', 'a--b.html', 'a--b-2.html', 'A--b-3.html'],
  ],
  [
    ['/Lucia/', '/lucia/'],
    ['Lucia.html', 'lucia-2.html'],
  ],
])('%j are in %j', (paths, names) => {
  expect([...fileNames(paths, 'accueil-du-site')]).toEqual(paths.map((path, index) => [path, names[index]]));
});
