/** Keeps what others wrote from being read as a command by GitHub Actions, which looks for them in what a step prints. */
import { randomUUID } from 'node:crypto';

/**
 * Lets `print` write to the standard output, in which no workflow command is obeyed until it is done, whatever it prints.
 * The token that ends this is one that nobody can know before.
 */
export async function guarded<T>(
  print: () => Promise<T>,
  write: (text: string) => void = (text) => process.stdout.write(text),
): Promise<T> {
  const token = randomUUID();
  write(`::stop-commands::${token}\n`);
  try {
    return await print();
  } finally {
    // On a line of its own, even where the last one was not ended.
    write(`\n::${token}::\n`);
  }
}
