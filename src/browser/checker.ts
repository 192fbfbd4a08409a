import type { Answer, Question } from './check.worker.ts';
import type { Found, Source } from './check-source.ts';
import type { VerifySettings } from './verify-settings.ts';

/** How long a verification may take, in milliseconds, before it is ended: a hostile badge must not hold a phone. */
const patience = 30_000;

/** Verifies in a worker. Only the last question is answered: a newer one ends the one before. */
export class Checker {
  readonly #settings: VerifySettings;
  readonly #here: string;
  #worker: Worker | undefined;
  #cancel: (() => void) | undefined;

  constructor(settings: VerifySettings, here: string) {
    this.#settings = settings;
    this.#here = here;
  }

  /** Loads the verifier before it is needed. */
  prepare(): void {
    this.#worker ??= new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
  }

  /**
   * What was found; `undefined` where a newer question took its place.
   *
   * @throws {CheckFailure} where there is no answer in time, or this browser cannot run the verifier.
   */
  check(source: Source): Promise<Found | undefined> {
    if (this.#cancel) {
      this.#cancel();
      this.#stop();
    }
    this.prepare();
    const worker = this.#worker;
    if (!worker) throw new CheckFailure('failed');
    return new Promise((done, failed) => {
      const end = (finish: () => void) => {
        clearTimeout(timer);
        this.#cancel = undefined;
        finish();
      };
      const fail = (reason: CheckFailure['reason']) =>
        end(() => {
          this.#stop();
          failed(new CheckFailure(reason));
        });
      const timer = setTimeout(() => fail('too-long'), patience);
      this.#cancel = () => end(() => done(undefined));
      worker.onmessage = ({ data }: MessageEvent<Answer>) =>
        data === 'failed' ? fail('failed') : end(() => done(data));
      worker.onerror = () => fail('failed');
      const question: Question = { source, here: this.#here, settings: this.#settings };
      worker.postMessage(question);
    });
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}

/** Why a verification gave no answer: it says nothing of the badge. */
export class CheckFailure extends Error {
  override readonly name = 'CheckFailure';
  readonly reason: 'too-long' | 'failed';

  constructor(reason: CheckFailure['reason']) {
    super(`The verification gave no answer: ${reason}.`);
    this.reason = reason;
  }
}
