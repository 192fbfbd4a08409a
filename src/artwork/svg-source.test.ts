import { describe, expect, it } from 'vitest';
import { beginsAsSvg, externalReference } from './svg-source.ts';

/** Milliseconds that a linear reading of the longest input stays far below, and a backtracking one far above. */
const soon = 10_000;
const timed = (run: () => unknown) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

describe('beginsAsSvg', () => {
  it.each([
    ['<svg>', true],
    ['<SVG viewBox="0 0 1 1">', true],
    [' \n<?xml version="1.0" encoding="UTF-8"?>\n<!-- a > b -->\n<svg/>', true],
    ['<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://a"><svg>', true],
    ['<!DOCTYPE svg [<!ENTITY a "b>">] ><svg>', true],
    ['<?xml version="1.0" encoding="UTF-7"?><svg>', false],
    ['<!-- <svg> ', false],
    ['<?xml <svg>', false],
    ['<!DOCTYPE svg [<svg>', false],
    ['<html><svg>', false],
    ['<svgs>', false],
    ['', false],
  ])('%j: %s', (text, expected) => expect(beginsAsSvg(text)).toBe(expected));

  it.each([
    ['comments', `${'<!---->'.repeat(200_000)}x`],
    ['blanks', ' '.repeat(1_000_000)],
    ['declarations', `${'<!DOCTYPE a[]>'.repeat(100_000)}x`],
  ])('is soon done with %s without end', (_, text) => {
    expect(timed(() => expect(beginsAsSvg(text)).toBe(false))).toBeLessThan(soon);
  });
});

describe('externalReference', () => {
  it.each([
    ['<image href="https://a/b.png"/>', 'https://a/b.png'],
    ["<image xlink:href = ' //a'/>", '//a'],
    ['<use href="#a"/><image href="data:image/png;base64,AA"/>', undefined],
    ['<image href="&#104;ttp://a"/>', '&#104;ttp://a'],
    ['<rect fill="url(#a)"/>', undefined],
    ['<rect fill=\'url( "#a" )\'/>', undefined],
    ['<rect fill="url( http://a )"/>', 'http://a'],
    ["<style>@font-face{src:url('a.woff')}</style>", 'a.woff'],
    ['<style>@import "a.css";</style>', '"a.css"'],
    ['<!ENTITY a SYSTEM "file:///a">', 'a SYSTEM "file:///a"'],
    ['<rect id="source"/>', undefined],
  ])('%s: %s', (source, expected) => expect(externalReference(source)).toBe(expected));

  it.each([
    ['url(', `url(${' '.repeat(1_000_000)}`],
    ['href', `href="${' '.repeat(1_000_000)}`],
    ['url( again and again', 'url('.repeat(250_000)],
    ['open quotes', `href="'`.repeat(100_000)],
  ])('is soon done with blanks after %s', (_, source) => {
    expect(timed(() => externalReference(source))).toBeLessThan(soon);
  });
});
