import { describe, expect, it } from 'vitest';
import css from './tokens.css?raw';

const pairs = new Map<string, { light: string; dark: string }>();
for (const [, name, light, dark] of css.matchAll(/(--[\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)) {
  pairs.set(name!, { light: light!, dark: dark! });
}

/** Relative luminance as WCAG 2.2 defines it, from `#rrggbb`, 0 to 1. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(front: string, back: string, look: 'light' | 'dark'): number {
  const [a, b] = [front, back].map((name) => {
    const pair = pairs.get(name);
    if (!pair) throw new Error(`${name} is not in tokens.css`);
    return luminance(pair[look]);
  });
  return (Math.max(a!, b!) + 0.05) / (Math.min(a!, b!) + 0.05);
}

const basis = (name: string) => `--basis-color-${name}`;
const own = (name: string) => `--verbeterbord-${name}`;
const WALL = basis('default-bg-document');
const BOARD = basis('default-bg-subtle');
const CARD = basis('default-bg-default');
const TEXT = basis('default-color-default');
const SUBTLE = basis('default-color-subtle');
const ACTION = basis('action-1-bg-default');
const LANES = ['1', '2', '3', '4', '5', 'tvt'].map((lane) => own(`lane-${lane}`));

/** Front, back, least ratio in light, least ratio in dark: the table of the visual language, rounded down. */
const table: [string, string, number, number][] = [
  [TEXT, BOARD, 14.9, 14],
  [SUBTLE, WALL, 5.8, 9.8],
  [SUBTLE, own('ledge-bg'), 4.5, 4.5],
  [basis('default-border-default'), WALL, 3, 3],
  [basis('action-1-inverse-color-default'), ACTION, 8.5, 9],
  [basis('action-1-inverse-color-default'), basis('action-1-bg-hover'), 8.5, 9],
  [ACTION, basis('selected-bg-default'), 6.9, 6.9],
  [ACTION, WALL, 4.5, 4.5],
  [basis('positive-color-default'), basis('positive-bg-subtle'), 6.1, 7.9],
  [basis('warning-color-default'), basis('warning-bg-subtle'), 6.6, 8.2],
  [own('stuck-color'), own('stuck-bg'), 7.5, 6.2],
  [own('stuck-color'), CARD, 9.5, 9],
  [basis('negative-color-default'), basis('negative-bg-subtle'), 6.6, 7.7],
  [basis('negative-border-default'), CARD, 3, 3],
  [basis('info-color-default'), basis('info-bg-subtle'), 7.1, 7.9],
  [own('learned-color'), own('learned-bg'), 7.2, 8.4],
  [basis('highlight-color-default'), basis('highlight-bg-default'), 8, 9.6],
  [own('live-color'), BOARD, 3, 3],
  [own('focus-outline-color'), own('focus-halo-color'), 3, 3],
  ...LANES.map((lane): [string, string, number, number] => [`${lane}-color`, BOARD, 6.2, 8.1]),
  ...LANES.map((lane): [string, string, number, number] => [TEXT, `${lane}-bg`, 11.1, 11.1]),
  ...LANES.map((lane): [string, string, number, number] => [SUBTLE, `${lane}-bg`, 5.7, 5.7]),
  ...[1, 2, 3, 4, 5, 6].map((tint): [string, string, number, number] => {
    return [own(`magnet-${tint}-color`), own(`magnet-${tint}-bg`), 7.6, 7.6];
  }),
  ...['positive-color-default', 'warning-color-default', 'negative-color-default', 'info-color-default'].map(
    (state): [string, string, number, number] => [basis(state), CARD, 4.5, 4.5],
  ),
];

describe.each(['light', 'dark'] as const)('in the %s look', (look) => {
  it.each(table)('%s can be read on %s', (front, back, light, dark) => {
    expect(contrast(front, back, look)).toBeGreaterThanOrEqual(look === 'light' ? light : dark);
  });
});

it('a wrong colour would be caught', () => {
  expect(contrast(basis('default-border-subtle'), WALL, 'light')).toBeLessThan(3);
});
