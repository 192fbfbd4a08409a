/** Speaks to GitHub Actions: values for later steps, notices, and a failure that nobody overlooks. */
import { appendFileSync } from 'node:fs';

/** Hands a one-line value to later jobs (`output`) or to later steps (`environment`). */
export function hand(to: 'output' | 'environment', name: string, value: string): void {
  if (/[\r\n]/.test(value)) throw new RangeError(`The value of ${name} has more than one line.`);
  append(to === 'output' ? 'GITHUB_OUTPUT' : 'GITHUB_ENV', `${name}=${value}`);
}

/** Adds to the page of the run alone. */
export function summary(text: string): void {
  append('GITHUB_STEP_SUMMARY', `${text}\n`);
}

/** Says something in the log and on the page of the run. */
export function notice(message: string, level: 'notice' | 'warning' = 'notice'): void {
  annotate(level, message);
  append('GITHUB_STEP_SUMMARY', `${message}\n`);
}

/** Says why the run stops: in the log, as an annotation and on the page of the run. The exit status becomes 1. */
export function fail(message: string): void {
  annotate('error', message);
  append('GITHUB_STEP_SUMMARY', `\`\`\`\n${message}\n\`\`\`\n`);
  process.exitCode = 1;
}

/** An annotation is one line: the workflow command has its own escapes for `%` and line ends. */
function annotate(level: 'notice' | 'warning' | 'error', message: string) {
  if (process.env['GITHUB_ACTIONS'] !== 'true') {
    console.error(message);
    return;
  }
  const escaped = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  console.log(`::${level}::${escaped}`);
}

function append(variable: string, line: string) {
  const file = process.env[variable];
  if (file) appendFileSync(file, `${line}\n`);
}
