import { describe, expect, it } from 'vitest';
import { safeLink } from './links.ts';

describe('safeLink', () => {
  it.each([
    ['https://ex.org/a?b=c#d', 'https://ex.org/a?b=c#d', 'web'],
    ['HTTP://ex.org', 'HTTP://ex.org', 'web'],
    ['https://été.fr/ça', 'https://été.fr/ça', 'web'],
    ['mailto:lea@ex.fr?subject=Bonjour', 'mailto:lea@ex.fr?subject=Bonjour', 'mail'],
    ['/badges/accueil/', '/repo/badges/accueil/', 'site'],
    ['../accueil/', '../accueil/', 'site'],
    ['#notes', '#notes', 'site'],
    ['?page=2', '?page=2', 'site'],
    ['mon fichier.pdf', 'mon%20fichier.pdf', 'site'],
    ['/a:b', '/repo/a:b', 'site'],
  ])('lets %j lead to %j', (target, href, kind) => {
    expect(safeLink(target, (path) => `/repo${path}`)).toEqual({ href, kind });
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u200Bjavascript:alert(1)',
    'java\u00ADscript:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html;base64,PHNjcmlwdD4=',
    'blob:https://ex.org/1',
    'file:///etc/passwd',
    'ftp://ex.org',
    'tel:+33123456789',
    'view-source:https://ex.org',
    '//ex.org/x',
    '\\\\ex.org',
    '/\\ex.org',
    'https:\\\\ex.org',
    'https:ex.org',
    'https:///ex.org',
    'https://banque.fr@ex.org/',
    'https://ex.org/\u202Efdp.exe',
    'https://',
    'mailto:',
    'c:\\windows',
    '',
    ' ',
  ])('lets %j lead nowhere', (target) => {
    expect(safeLink(target)).toBeUndefined();
  });

  it('needs no base on a root site', () => {
    expect(safeLink('/badges/')?.href).toBe('/badges/');
  });
});
