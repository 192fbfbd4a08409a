/** What the content of the structure publishes, as its own build would: so that a check needs no public list. */
import { releaseFile } from '../src/openbadges/site-check/release.ts';
import { entryFile, indexFolder } from '../src/site/search.ts';

/**
 * The files of the site and, of those that are signed or read by machines, their text. Whoever is published without
 * being listed is among them.
 */
export async function publishedFiles(): Promise<Map<string, string | undefined>> {
  // Only now: the whole content is read, which a file or the site of others need not wait for.
  const [{ site }, { resumeFiles }, { sharePath }] = await Promise.all([
    import('../src/site.ts'),
    import('../src/site/resume.ts'),
    import('../src/site/share.ts'),
  ]);
  const pages = [
    ...site.sitemap,
    ...site.people.flatMap((person) => [
      person.path,
      person.progress?.path,
      sharePath(person),
      ...person.awards.map((one) => one.path),
    ]),
  ].filter((path) => path !== undefined);
  return new Map<string, string | undefined>([
    ...pages.map((path) => [`${path.slice(1)}index.html`, undefined] as const),
    [releaseFile, undefined],
    [indexFolder + entryFile, undefined],
    ['issuer.json', site.issuerDocument],
    ...site.identityFiles.map(({ name, text }) => [name, text] as const),
    ...(['credentials', 'specimens'] as const).flatMap((folder) =>
      site
        .documents(folder)
        .map(({ params, props }) => [`${folder}/${params.uuid}.json`, props.text] as const),
    ),
    ...site
      .bakedPaths()
      .flatMap(({ params: { volunteer, badge } }) =>
        ['png', 'svg'].map((format) => [`${volunteer}/${badge}.${format}`, undefined] as const),
      ),
    ...resumeFiles(site).map(
      ({ params: { volunteer }, props: { text } }) => [`${volunteer}/resume.json`, text] as const,
    ),
    ...texts('status', site.statusLists),
    ...texts('badges', site.achievements),
    ...texts('endorsements', site.endorsementFiles),
  ]);
}

function texts(folder: string, documents: readonly { readonly name: string; readonly text: string }[]) {
  return documents.map(({ name, text }) => [`${folder}/${name}.json`, text] as const);
}
