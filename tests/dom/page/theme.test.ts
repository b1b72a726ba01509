// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { highlightCss } from '@/lib/page/highlight';
import { luminance, parseColour, themeAt } from '@/lib/page/theme';

function themeOf(html: string): string {
  document.body.innerHTML = html;
  return themeAt(document.querySelector('.here') as Element);
}

describe('themeAt', () => {
  it.each([
    ['<p class="here" style="background-color: rgb(20, 20, 24)">a</p>', 'dark'],
    ['<div style="background-color: rgb(20, 20, 24)"><p class="here">a</p></div>', 'dark'],
    [
      '<div style="background-color: rgb(20, 20, 24)"><p class="here" style="background-color: rgb(255, 255, 255)">a</p></div>',
      'light',
    ],
    ['<p class="here" style="color: rgb(230, 230, 230)">a</p>', 'dark'],
    ['<p class="here" style="color: rgb(30, 30, 30)">a</p>', 'light'],
    ['<p class="here" style="background-color: rgba(0, 0, 0, 0.1); color: rgb(30, 30, 30)">a</p>', 'light'],
    ['<p class="here" style="background-image: url(x.png); color: rgb(255, 255, 255)">a</p>', 'dark'],
  ])('%s is %s', (html, theme) => {
    expect(themeOf(html)).toBe(theme);
  });
});

describe('colours', () => {
  it.each([
    ['rgb(255, 0, 0)', [1, 0, 0, 1]],
    ['rgba(0, 0, 0, 0)', [0, 0, 0, 0]],
    ['rgb(0 0 255 / 0.5)', [0, 0, 1, 0.5]],
    ['color(srgb 1 1 0)', [1, 1, 0, 1]],
    ['oklch(0.2 0.1 250)', [0.2, 0.2, 0.2, 1]],
    ['lab(90 0 0)', [0.9, 0.9, 0.9, 1]],
    ['canvastext', null],
  ])('reads %s', (text, colour) => {
    expect(parseColour(text)).toEqual(colour);
  });

  it('knows white from black', () => {
    expect(luminance([1, 1, 1])).toBeCloseTo(1);
    expect(luminance([0, 0, 0])).toBe(0);
  });
});

describe('highlightCss', () => {
  it('tells the relations apart by the line, on screens only', () => {
    const css = highlightCss('dark');
    for (const style of ['solid', 'dashed', 'dotted']) expect(css).toContain(style);
    expect(css).toMatch(/^@media screen/);
    expect(css).not.toBe(highlightCss('light'));
  });
});
