/** Verifies apart from the page, which stays quick and can put an end to it. */
import { checkSource, type Found, type Source } from './check-source.ts';
import type { VerifySettings } from './verify-settings.ts';

export interface Question {
  readonly source: Source;
  readonly here: string;
  readonly settings: VerifySettings;
}

/** What was found; or that nothing could be. */
export type Answer = Found | 'failed';

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const answer: Answer = await checkSource(data.source, data.here, data.settings).catch(
    () => 'failed' as const,
  );
  postMessage(answer);
});
