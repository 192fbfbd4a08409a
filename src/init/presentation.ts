/** The presentation of a structure on its home page, which asks to be written until somebody has. */
import { presentationRequests } from '../locales/init.ts';

/** The line of a text, from 1, that still asks for the presentation; `undefined` where it is written. */
export function lineToWrite(text: string): number | undefined {
  const index = text
    .split(/\r?\n/)
    .findIndex((line) => presentationRequests.some((request) => line.includes(request)));
  return index < 0 ? undefined : index + 1;
}
