/** The parts that the tests use of a package that ships no types of its own. */

declare module 'png-itxt' {
  import type { Duplex } from 'node:stream';

  interface Text {
    readonly type: 'iTXt' | 'tEXt' | 'zTXt';
    readonly keyword: string;
    readonly value: string;
    readonly compressed?: boolean;
    readonly language?: string;
    readonly translated?: string;
  }

  /** A stream that passes a PNG through and tells the text of a keyword; `null` where there is none. */
  export function get(keyword: string, told: (error: Error | null, text: Text | null) => void): Duplex;

  /** A stream that puts a text into a PNG, before its end, or in the place of the one that it had. */
  export function set(text: Partial<Text> & Pick<Text, 'keyword' | 'value'>): Duplex;
}
