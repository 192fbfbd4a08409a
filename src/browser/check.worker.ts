/** Verifies apart from the page, which stays quick and can put an end to it. */
import { checkSource, type Found, type Source } from './check-source.ts';
import type { VerifySettings } from './verify-settings.ts';

export interface Question {
  readonly source: Source;
  readonly here: string;
  readonly settings: VerifySettings;
}

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const found: Found = await checkSource(data.source, data.here, data.settings);
  postMessage(found);
});
