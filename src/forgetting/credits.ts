/** The badges that credit a person as a co-creator, once they no longer do. */
import { readFileSync } from 'node:fs';
import { isMap, isSeq } from 'yaml';
import type { Content } from '../authoring/content.ts';
import { pathIn } from '../authoring/roots.ts';
import type { Badge } from '../authoring/schemas/badge.ts';
import { changeFrontMatter } from '../authoring/yaml/change-front-matter.ts';

/** A badge whose file changes. */
export interface ChangedBadge {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** The badges that credit the person of one of these folders: the text of each, without that credit. */
export function withoutCredits(
  { root, badges }: Pick<Content, 'root' | 'badges'>,
  folders: readonly string[],
): ChangedBadge[] {
  const crediting = [...badges.values()].filter(({ data }) => creditsIn(data, folders).length > 0);
  return crediting.map(({ file }) => {
    const before = readFileSync(pathIn(root, file), 'utf8');
    const after = changeFrontMatter(before, ['coCreators'], (document) => {
      const list = document.get('coCreators');
      if (!isSeq(list)) return;
      list.items = list.items.filter(
        (item) => !isMap(item) || !folders.includes(String(item.get('volunteer'))),
      );
      if (list.items.length === 0) document.delete('coCreators');
    });
    return { file, before, after };
  });
}

/** The content as it is once the person of these folders is gone. */
export function contentWithout(content: Content, folders: readonly string[]): Content {
  return {
    ...content,
    volunteers: new Map([...content.volunteers].filter(([slug]) => !folders.includes(slug))),
    badges: new Map(
      [...content.badges].map(([slug, badge]) => {
        const theirs = creditsIn(badge.data, folders);
        const coCreators = badge.data.coCreators.filter((one) => !theirs.includes(one));
        return [slug, { ...badge, data: { ...badge.data, coCreators } }];
      }),
    ),
  };
}

/** The names by which badges credit the person of these folders. */
export function creditedNames({ badges }: Pick<Content, 'badges'>, folders: readonly string[]): string[] {
  return [...badges.values()].flatMap(({ data }) => creditsIn(data, folders).map(({ name }) => name));
}

function creditsIn({ coCreators }: Badge, folders: readonly string[]): Badge['coCreators'] {
  return coCreators.filter(({ volunteer }) => volunteer !== undefined && folders.includes(volunteer));
}
