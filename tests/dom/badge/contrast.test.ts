import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { luminance } from '@/lib/page/theme';

const css = readFileSync(new URL('../../../components/ui/tokens.css', import.meta.url), 'utf8');

/** Both values of a token, light first. */
function token(name: string): [string, string] {
  const found = new RegExp(`--ss-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  if (!found?.[1] || !found[2]) throw new Error(`no token ${name}`);
  return [found[1], found[2]];
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [a, b].map(light).sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const light = (hex: string) => luminance([1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255));

describe.each([
  ['corroborates', 'corroborates-ground'],
  ['conflicts', 'conflicts-ground'],
  ['updated', 'updated-ground'],
  ['corroborates', 'ground'],
  ['conflicts', 'ground'],
  ['updated', 'ground'],
  ['ink', 'ground'],
  ['ink', 'ground-soft'],
  ['ink-soft', 'ground'],
  ['ink-soft', 'ground-soft'],
  ['link', 'ground'],
])('--ss-%s on --ss-%s', (ink, ground) => {
  it.each([0, 1])('is at least 4.5:1 (0 light, 1 dark): %s', (theme) => {
    expect(contrast(token(ink)[theme] ?? '', token(ground)[theme] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
