/**
 * Loaded before a script (`node --import`): what was dropped into an issue is `picture.jpg` in the folder `JALON_GH`, and
 * no other address is reached.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

globalThis.fetch = async (address) => {
  if (!String(address).startsWith('https://github.com/user-attachments/'))
    throw new TypeError(`No network in this test: ${address}`);
  return new Response(readFileSync(join(process.env['JALON_GH'] ?? '', 'picture.jpg')));
};
