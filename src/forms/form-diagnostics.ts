/** What is wrong with the forms on GitHub, as `check` tells it: they are behind the content, or may not be there. */
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import type { Content } from '../authoring/content.ts';
import type { Diagnostic } from '../authoring/diagnostic.ts';
import { rootOf } from '../authoring/roots.ts';
import { fieldOf } from '../authoring/select.ts';
import type { CommandLocale } from '../locales/command-locale.ts';
import { issueFormNames } from './form.ts';
import { forms } from './forms.ts';
import { fileOf, formsFolder, formTexts, presentForms, repositoryOfForm } from './issue-forms.ts';

/** What is known of the repository and of the structure. */
interface Surroundings {
  readonly locale: CommandLocale;
  /** Whether everyone can read the repository. */
  readonly publicRepository: boolean;
}

/**
 * A warning for each form that `npm run forms` would write otherwise, and an error for each that speaks of a person
 * where everyone reads. A repository without any form, as one that is not on GitHub, has none to be told of.
 */
export function formDiagnostics(
  content: Content,
  { locale, publicRepository }: Surroundings,
): readonly Diagnostic[] {
  const homes = Map.groupBy(issueFormNames, (name) => repositoryOfForm(content.root, name));
  return [...homes].flatMap(([repository, names]): Diagnostic[] => {
    const present = repository ? presentForms(repository) : undefined;
    if (!repository || !present || present.size === 0) return [];
    return names.flatMap((name): Diagnostic[] => {
      const { personal } = forms[name];
      const place = relative(rootOf(content.root, ''), join(repository, formsFolder, fileOf(name)));
      const about = { file: place.replaceAll('\\', '/') };
      const was = present.get(name);
      if (was !== undefined && personal && publicRepository)
        return [{ ...about, code: 'form-personal', severity: 'error', data: { form: name } }];
      const is = was === undefined && personal ? undefined : formTexts([name], content, locale).get(name);
      if (was === is) return [];
      return [{ ...about, code: 'form-stale', severity: 'warning', data: changed(was, is) }];
    });
  });
}

/** Which choices a form lacks, and which are no longer there. */
function changed(was: string | undefined, is: string | undefined) {
  const [before, now] = [choicesIn(was), choicesIn(is)];
  return {
    added: [...now].filter((choice) => !before.has(choice)),
    removed: [...before].filter((choice) => !now.has(choice)),
  };
}

/** Every choice of a form as it is written; none where the file is no form any more. */
function choicesIn(text: string | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null && 'label' in value) collect(value.label);
  };
  for (const element of listIn(text && parsed(text), 'body'))
    for (const option of listIn(fieldOf(element, 'attributes'), 'options')) collect(option);
  return found;
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? list : [];
}
