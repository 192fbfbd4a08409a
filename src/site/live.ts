import type { AstroIntegration } from 'astro';

/** Live editing: a change in the content folder draws the open page anew, with the content read again. */
export function liveContent(content: string): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(content);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(content)) return;
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
