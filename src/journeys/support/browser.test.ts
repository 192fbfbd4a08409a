import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { launchChromium, noBrowser, watchedPage } from './browser.ts';

const page = `<!doctype html><title>A page</title>
<img src="https://elsewhere.example/picture.png" alt=""><img src="/missing.png" alt="">
<script>console.error('said')</script>`;
const server = createServer(({ url }, response) => {
  response.writeHead(url === '/' ? 200 : 404, { 'content-type': 'text/html' });
  response.end(url === '/' ? page : '');
}).listen(0, '127.0.0.1');
afterAll(() => server.close());

describe.skipIf(noBrowser)('a watched page', () => {
  test('tells what it asked of others, which gets no answer, what it lacks, and its errors', async () => {
    const { port } = server.address() as AddressInfo;
    const browser = await launchChromium();
    const { page, misdeeds } = await watchedPage(browser, `http://127.0.0.1:${port}/`);
    await page.goto(`http://127.0.0.1:${port}/`);
    await browser.close();
    expect(misdeeds).toEqual({
      errors: expect.arrayContaining(['said', expect.stringContaining('ERR_NAME_NOT_RESOLVED')]),
      offSite: ['https://elsewhere.example/picture.png'],
      missing: [`404 http://127.0.0.1:${port}/missing.png`],
    });
  });
});
