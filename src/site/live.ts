import type { AstroIntegration } from 'astro';
import { hasErrors } from '../authoring/check.ts';
import { terminalReporter } from '../authoring/report.ts';
import { foldersOf, type Roots, shownRoots } from '../authoring/roots.ts';
import { checkAll } from '../check-all.ts';
import { readSettings } from '../settings.ts';

/**
 * Live editing: a change in the content is checked, then the open page is drawn anew. What is wrong is told
 * in the terminal and over the page, which would otherwise only lack what cannot be read.
 */
export function liveContent(roots: Roots): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let problems: string | undefined;
        const check = async (): Promise<void> => {
          const checked = await checkAll(readSettings());
          const folder = shownRoots(roots);
          const report = terminalReporter(false)({ ...checked, folder });
          problems = hasErrors(checked.diagnostics) ? report : undefined;
          if (checked.diagnostics.length > 0) logger.warn(`\n${report}`);
        };
        const show = (): void => {
          if (problems) server.ws.send({ type: 'error', err: { message: problems, stack: '' } });
        };
        server.watcher.add([...foldersOf(roots)]);
        server.watcher.on('all', async (_event, file) => {
          if (!foldersOf(roots).some((folder) => file.startsWith(folder))) return;
          await check();
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
        // The page that a reload brings back asks for a connection: only then can it be told.
        server.ws.on('connection', show);
        void check();
      },
    },
  };
}
