/** Answers a form that was sent to GitHub: a pull request with its files, or what stands in the way. */
import { join } from 'node:path';
import { hasErrors } from '../../src/authoring/check.ts';
import { readContent } from '../../src/authoring/read.ts';
import { rootOf } from '../../src/authoring/roots.ts';
import { checkAll } from '../../src/check-all.ts';
import { causedBy } from '../../src/forms/caused.ts';
import type { Form } from '../../src/forms/form.ts';
import { formOfIssue } from '../../src/forms/issue-body.ts';
import { commandLocale } from '../../src/locales/command-locale.ts';
import { formAnswers } from '../../src/locales/form-answers.ts';
import { formWords } from '../../src/locales/forms.ts';
import type { Settings } from '../../src/settings.ts';
import { writeTogether } from '../../src/write-together.ts';
import type { Fetching } from './attachments.ts';
import { pushBranch } from './branch.ts';
import { makeLabel, openPull, removeLabel, writeComment, writePull } from './comments.ts';
import { convertIssue } from './convert.ts';
import type { GitHub } from './github.ts';
import { type IssueEvent, isTrusted } from './issue-event.ts';
import { branchOf, rivals } from './rivals.ts';
import { type Sent, toldDiagnostics, toldProblems } from './told.ts';

/** What an answer is made with. */
export interface Desk extends Fetching {
  readonly settings: Settings;
  readonly gitHub: GitHub;
  /** The page of this run. */
  readonly run: string;
  /** Builds the site with specimens; whether that succeeds. */
  build(): Promise<boolean>;
}

/** What became of a form; `ignored` for an issue that is none, or is closed. */
export type Outcome =
  | 'ignored'
  | 'unreadable'
  | 'personal'
  | 'older'
  | 'waiting'
  | 'problems'
  | 'wrong'
  | 'not-built'
  | 'held'
  | 'proposed'
  | 'not-allowed';

/**
 * Turns the issue of `event` into files, checks them, builds the site with them, opens or renews their pull request,
 * and writes what came of it as the one comment under the issue. Rejects only for what is nobody's answer.
 */
export async function answerIssue(event: IssueEvent, desk: Desk): Promise<Outcome> {
  const { content } = readContent(desk.settings.roots);
  const locale = commandLocale(content?.issuer.data.language);
  const words = formAnswers[locale];
  const { issue } = event;
  const repository = event.repository.full_name;
  const say = async <const O extends Outcome>(outcome: O, ...parts: readonly string[]) => {
    await writeComment(desk.gitHub, repository, issue.number, parts.filter(Boolean).join('\n\n'));
    return outcome;
  };
  const concerned = event.action !== 'labeled' || event.label?.name === words.approval;
  if (issue.state !== 'open' || !concerned) return 'ignored';
  if (!content) {
    // Which form it is cannot be known: only that it looks like one.
    const looksSent = /^### /m.test(issue.body ?? '') && isTrusted(event, words.approval);
    return looksSent ? say('unreadable', words.unreadable) : 'ignored';
  }
  const found = formOfIssue(issue.body ?? '', content, locale);
  if (!found) return 'ignored';
  if (found.form.personal && desk.settings.publicRepository) return say('personal', words.personal);
  if (!found.current) return say('older', words.older);
  if (!isTrusted(event, words.approval)) {
    await makeLabel(desk.gitHub, repository, { name: words.approval, description: words.approvalAbout });
    return say('waiting', words.waiting(words.approval));
  }
  await removeLabel(desk.gitHub, repository, issue.number, words.approval);
  return propose(event, { ...found, content, locale }, desk, say);
}

/** Says something under the issue, and gives the outcome on. */
type Say = <const O extends Outcome>(outcome: O, ...parts: readonly string[]) => Promise<O>;

async function propose(event: IssueEvent, sent: Sent, desk: Desk, say: Say): Promise<Outcome> {
  const { form, content, locale } = sent;
  const { issue, repository } = event;
  const words = formAnswers[locale];
  const branch = branchOf(issue.number);
  const former = await openPull(desk.gitHub, repository.full_name, branch);
  const stays = former ? words.formerStays(former.html_url) : '';
  const { files, problems } = await convertIssue(sent, {
    ...{ content, locale, fetch: desk.fetch, token: desk.token },
    issue: issue.number,
    body: issue.body ?? '',
    html: () => renderedIssue(desk.gitHub, repository.full_name, issue.number),
  });
  if (problems.length > 0)
    return say('problems', words.problems, toldProblems(problems, sent), words.editIssue, stays);

  // What speaks of people is in their own repository, where they have one; a form writes in one of both.
  const paths = [...files.keys()];
  const root = rootOf(desk.settings.roots, paths[0] ?? '');
  const made = [...files].map(([file, text]) => ({ file: join(root, file), text, replace: false }));
  const before = await checkAll(desk.settings);
  await writeTogether(made, root);
  const after = await checkAll(desk.settings);
  const { own, others } = causedBy(paths, before.diagnostics, after.diagnostics);
  if (hasErrors(own)) return say('wrong', words.wrong, toldDiagnostics(own, sent), words.editIssue, stays);
  if (others.length === 0 && !(await desk.build())) return say('not-built', words.notBuilt(desk.run), stays);

  const pushed = await pushBranch({
    folder: root,
    branch,
    paths,
    message: commitMessage(form, event),
  });
  if (pushed === 'held') return say('held', words.held(former?.html_url ?? compareOf(event, branch)));
  const same = await rivals(desk.gitHub, repository.full_name, { folder: root, issue: issue.number, paths });
  const remarks = [
    ...(same.length > 0 ? [words.rivals(same)] : []),
    ...(own.length > 0 ? [words.toCheck, toldDiagnostics(own, sent)] : []),
    ...(others.length > 0 ? [words.elsewhere, toldDiagnostics(others, sent)] : []),
  ];
  const list = paths.map((file) => `- \`${file}\``).join('\n');
  const { pull } = words;
  const opened = await writePull(desk.gitHub, repository.full_name, {
    head: branch,
    base: repository.default_branch,
    title: pull.title(formWords[locale].forms[form.name].title, issue.number),
    body: [
      pull.brings(issue.number),
      list,
      others.length > 0 ? pull.notBuilt(desk.run) : pull.checked(desk.run),
      pull.merge,
      ...remarks,
      // GitHub knows this word in English alone.
      `Closes #${issue.number}`,
    ].join('\n\n'),
  });
  if (opened) return say('proposed', words.proposed(opened), list, ...remarks);
  return say('not-allowed', words.notAllowed(compareOf(event, branch)), list, ...remarks);
}

/** The page on which a pull request of a branch is opened by hand. */
function compareOf({ repository }: IssueEvent, branch: string): string {
  return `${repository.html_url}/compare/${repository.default_branch}...${branch}?expand=1`;
}

/** The robot writes the commit; whoever filled in the form is named beside it, by the address that GitHub gives them. */
function commitMessage(form: Form, { issue }: IssueEvent): string {
  const { login, id } = issue.user;
  const author = `Co-authored-by: ${login} <${id}+${login}@users.noreply.github.com>`;
  return `Add what the form “${form.name}” of #${issue.number} says\n\n${author}`;
}

async function renderedIssue(gitHub: GitHub, repository: string, issue: number): Promise<string> {
  const rendered = await gitHub.ask('GET', `repos/${repository}/issues/${issue}`);
  if (typeof rendered !== 'object' || rendered === null || !('body_html' in rendered)) return '';
  return String(rendered.body_html ?? '');
}
