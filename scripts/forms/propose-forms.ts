/** In the workflow that refreshes the forms: proposes what `npm run forms` has just changed, as a pull request. */

import { formsFolder } from '../../src/forms/issue-forms.ts';
import { formAnswers } from '../../src/locales/form-answers.ts';
import { commandSettings } from '../../src/settings.ts';
import { siteLocale } from '../options.ts';
import { gitIn } from '../publish/git.ts';
import { notice } from '../publish/workflow.ts';
import { pushBranch } from './branch.ts';
import { writePull } from './comments.ts';
import { gitHub } from './github.ts';

const branch = 'forms/refresh';
const words = formAnswers[siteLocale()].refresh;
const repository = process.env['GITHUB_REPOSITORY'] ?? '';
// Forms about people are in their own repository, where they have one.
const top = await gitIn(commandSettings().people).read('rev-parse', '--show-toplevel');
const git = gitIn(top);
const base = await git.read('symbolic-ref', '--short', 'HEAD');

if ((await git.read('status', '--porcelain', '--', formsFolder)) === '') notice(words.same);
else {
  const pushed = await pushBranch({
    folder: top,
    branch,
    paths: [formsFolder],
    message: 'Bring the forms up to date with the content',
  });
  const compare = `${process.env['GITHUB_SERVER_URL']}/${repository}/compare/${base}...${branch}?expand=1`;
  if (pushed === 'held') notice(words.held(branch), 'warning');
  else {
    const pull = { head: branch, base, title: words.title, body: words.about };
    const opened = await writePull(gitHub, repository, pull);
    notice(opened ? words.proposed(opened) : words.notAllowed(compare), opened ? 'notice' : 'warning');
  }
}
