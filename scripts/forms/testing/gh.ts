/**
 * Stands in for GitHub's `gh api`: keeps what it was asked in `JALON_GH`, a folder, and answers from `state.json` there
 * in the shapes that GitHub documents.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface State {
  comments: { id: number; body: string; user: { login: string } }[];
  pulls: {
    number: number;
    html_url: string;
    state: 'open' | 'closed';
    head: string;
    base: string;
    title: string;
    body: string;
  }[];
  labels: string[];
  /** The issue as GitHub renders it. */
  html: string;
  /** Whether the repository lets workflows open pull requests. */
  mayOpen: boolean;
}

const folder = process.env['JALON_GH'] ?? '';
const [command, ...args] = process.argv.slice(2);
const at = args.indexOf('--method');
const method = args[at + 1] ?? '';
const path = args.find((arg) => arg.startsWith('repos/')) ?? '';
const body = args.includes('--input') ? JSON.parse(readFileSync(0, 'utf8')) : {};
const state: State = JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8'));
appendFileSync(join(folder, 'calls.jsonl'), `${JSON.stringify({ method, path, body })}\n`);

function refuse(status: number, message: string): never {
  console.log(JSON.stringify({ message, status: String(status) }));
  console.error(`gh: ${message} (HTTP ${status})`);
  process.exit(1);
}

function answer(): unknown {
  const [place, query = ''] = path.split('?');
  const parts = place?.split('/').slice(3) ?? [];
  const key = `${method} ${parts.map((part) => (/^\d+$/.test(part) ? ':n' : part)).join('/')}`;
  if (key === 'GET issues/:n') return { number: Number(parts[1]), body_html: state.html };
  if (key === 'GET issues/:n/comments') return state.comments;
  if (key === 'POST issues/:n/comments') {
    const comment = {
      id: 1000 + state.comments.length,
      body: body.body,
      user: { login: 'github-actions[bot]' },
    };
    state.comments.push(comment);
    return comment;
  }
  if (key === 'PATCH issues/comments/:n') {
    const comment = state.comments.find(({ id }) => id === Number(parts[2])) ?? refuse(404, 'Not Found');
    comment.body = body.body;
    return comment;
  }
  if (key === 'GET pulls') {
    const asked = new URLSearchParams(query);
    const head = asked.get('head')?.split(':')[1];
    const isAsked = (one: string) => asked.get('state') === 'all' || one === asked.get('state');
    return state.pulls.filter((pull) => pull.head === head && isAsked(pull.state));
  }
  if (key === 'POST pulls') {
    if (!state.mayOpen) refuse(403, 'GitHub Actions is not permitted to create or approve pull requests.');
    const number = 100 + state.pulls.length;
    const place = `https://github.com/structure/badges/pull/${number}`;
    const pull = { ...body, number, html_url: place, state: 'open' };
    state.pulls.push(pull);
    return pull;
  }
  if (key === 'PATCH pulls/:n') {
    const pull = state.pulls.find(({ number }) => number === Number(parts[1])) ?? refuse(404, 'Not Found');
    return Object.assign(pull, body);
  }
  if (key === 'POST labels') {
    if (state.labels.includes(body.name)) refuse(422, 'Validation Failed');
    state.labels.push(body.name);
    return { name: body.name };
  }
  if (method === 'DELETE' && parts[2] === 'labels') return refuse(404, 'Label does not exist');
  return refuse(404, 'Not Found');
}

if (command !== 'api') refuse(400, `gh ${command}`);
const said = answer();
writeFileSync(join(folder, 'state.json'), JSON.stringify(state));
console.log(JSON.stringify(said));
