/**
 * The door of every command: `node scripts/jalon.mjs build --specimen` runs `scripts/build.ts`.
 *
 * The commands are TypeScript, which Node runs by itself from 22.18 on; an older Node would answer with an
 * error about a file extension. This file is plain JavaScript so that it can say what to do instead.
 */
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const needed = [22, 18];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  const carried = process.platform === 'linux' && process.arch === 'x64';
  console.error(
    [
      `Jalon : il faut Node.js ${needed.join('.')} ou plus récent ; cette commande a trouvé la version ${process.versions.node}.`,
      carried
        ? 'Le projet apporte le sien : lancez d’abord « npm ci » (sans --omit=optional), puis passez par npm : « npm start ».'
        : 'Installez la version 24 depuis https://nodejs.org/fr/download puis recommencez « npm ci ».',
      '',
      `Jalon: Node.js ${needed.join('.')} or newer is needed; this command found ${process.versions.node}.`,
      carried
        ? 'The project brings its own: run `npm ci` first (without --omit=optional), then go through npm: `npm start`.'
        : 'Install version 24 from https://nodejs.org/en/download and run `npm ci` again.',
    ].join('\n'),
  );
  process.exit(1);
}

// What was compiled once is kept: most commands then start in half the time.
module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/jalon/compiled', import.meta.url)));

const [name = ''] = process.argv.splice(2, 1);
process.argv[1] = new URL(`./${name}.ts`, import.meta.url).pathname;
await import(`./${name}.ts`);
