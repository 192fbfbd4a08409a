/** The options of every command: read in one place, and explained in the site's language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { parseFrontMatter } from '../src/authoring/yaml/front-matter.ts';
import { type CommandLocale, commandLocale } from '../src/locales/command-locale.ts';
import { readSettings } from '../src/settings.ts';
import { type Command, optionWords } from './usage.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>
>;

/**
 * The options and the other arguments of `command`, as `parseArgs` gives them. `--help` shows the usage and ends the
 * process with status 0; an argument that makes no sense is named, and ends it with status 2.
 */
export function readOptions<const O extends Options>(
  command: Command,
  options: O,
  { positionals = false, args = process.argv.slice(2) } = {},
): Parsed<O> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(optionWords[siteLocale()].usage[command]);
    process.exit(0);
  }
  for (const token of parseArgs({ args, options, strict: false, tokens: true }).tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (!positionals) refuseArgument(command, 'unknown', token.value);
      continue;
    }
    const type = options[token.name]?.type;
    // Without `=`, what follows is no value where it looks like another option.
    const lacking = !token.value || (!token.inlineValue && token.value.startsWith('-'));
    if (type === 'string' && lacking) refuseArgument(command, 'missing', token.rawName);
    if (type === undefined || (type === 'boolean' && token.inlineValue))
      refuseArgument(command, 'unknown', token.rawName);
  }
  return parseArgs({ args, options, allowPositionals: true, strict: true });
}

/** Ends the process with status 2, and says which argument makes no sense, or after which one something is missing. */
export function refuseArgument(command: Command, why: 'unknown' | 'missing', argument: string): never {
  const words = optionWords[siteLocale()];
  console.error(`${words[why](argument)}\n${words.usage[command]}`);
  process.exit(2);
}

/** The language of `issuer.md`, even where the rest of it is wrong; else that of the surroundings, else French. */
export function siteLocale(): CommandLocale {
  try {
    const text = readFileSync(join(readSettings().content, 'issuer.md'), 'utf8');
    return commandLocale(parseFrontMatter('issuer.md', text).frontMatter?.data['language']);
  } catch {
    return process.env['LANG']?.startsWith('en') ? 'en' : 'fr';
  }
}
