/**
 * Loaded before a command (`node --import`): what the command asks of a host named in `TEST_HOSTS` goes to a server of
 * this machine, as if the name led there. No other host is asked anything.
 */
const hosts: Readonly<Record<string, string>> = JSON.parse(process.env['TEST_HOSTS'] ?? '{}');
const ask = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  const server = hosts[url.host];
  if (server === undefined) throw new TypeError(`No server stands for ${url.host}.`);
  return ask(new URL(url.pathname + url.search, server), init);
};

export {};
