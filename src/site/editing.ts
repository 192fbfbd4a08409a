/** Where the files behind the pages are written: links into the web pages of the repository. */
import type { Issuer } from '../authoring/schemas/issuer.ts';
import type { NewFile } from '../authoring/template/file-text.ts';
import { fileText } from '../authoring/template/file-text.ts';
import type { FormName } from '../forms/form.ts';
import { commandLocale } from '../locales/command-locale.ts';

/** The links of one structure; each is `undefined` where its repository is not known. */
export interface Editing {
  /** Opens a file of the content in GitHub's editor; `file` is from the content folder. */
  readonly edit: (file: string) => string | undefined;
  /** Opens GitHub's editor on a new file of the content, with all that the kind asks already there, to fill in. */
  readonly create: (file: string, content: NewFile) => string | undefined;
  /** Shows a file of the engine that the handbook speaks of; `file` is from its top folder. */
  readonly show: (file: string) => string | undefined;
  /** Opens an issue form; those that speak of people are in the repository of the people. */
  readonly form: (name: FormName, personal: boolean) => string | undefined;
  /**
   * Opens a page of the handbook, which stands in the engine's own folder whatever that of the content. Only where the
   * content is the sample: elsewhere the handbook comes with each new version, which would undo what was written.
   */
  readonly editGuide: (file: string) => string | undefined;
}

/** What an address of a longer text could be cut at, by browsers and servers alike. */
export const longestAddress = 8000;

/** The links into the repositories that `issuer.md` names. */
export function editingOf({
  repository,
  peopleRepository,
  language,
  example,
}: Pick<Issuer, 'repository' | 'peopleRepository' | 'language' | 'example'>): Editing {
  const own = repository === undefined ? undefined : placeIn(repository);
  // In a repository of their own, people are at its top: `JALON_PEOPLE` is that repository.
  const people = peopleRepository === undefined ? own : placeIn(peopleRepository, '');
  const placeFor = (file: string) => (file.startsWith('volunteers/') ? people : own);
  return {
    edit: (file) => {
      const place = placeFor(file);
      return place && `${place.home}/edit/${place.branch}/${inPath(`${place.folder}${file}`)}`;
    },
    create: (file, content) => {
      const place = placeFor(file);
      if (!place) return undefined;
      const value = fileText(content, commandLocale(language));
      const query = `filename=${inQuery(`${place.folder}${file}`)}&value=${inQuery(value)}`;
      return `${place.home}/new/${place.branch}?${query}`;
    },
    show: (file) => own && `${own.home}/blob/${own.branch}/${inPath(file)}`,
    form: (name, personal) => {
      const place = personal ? people : own;
      return place && `${place.home}/issues/new?template=${name}.yml`;
    },
    editGuide: (file) =>
      own && example ? `${own.home}/edit/${own.branch}/content/guide/${inPath(file)}` : undefined,
  };
}

/** The repository itself, and where in it the content is: as the address says, or where this project puts it. */
function placeIn(repository: string, folder = 'content/') {
  const [, home = repository, branch = 'main', said] = /^(.+?)\/tree\/([^/]+)\/(.+)$/.exec(repository) ?? [];
  return { home, branch, folder: said === undefined ? folder : `${said}/` };
}

function inPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Encoded like a form, whose spaces take one character and not three. */
function inQuery(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1);
}
