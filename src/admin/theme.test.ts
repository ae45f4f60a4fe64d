import { dark, light } from './theme';

const WHITE = '#ffffff';
const DARK_PANEL = '#212134';
/** Strapi's own grounds of warnings and dangers. */
const GROUNDS = {
  warning: ['#fdf4dc', '#fae7b9'],
  danger: ['#fcecea', '#f5c0b8'],
  dark: ['#181826', '#4a4a6a'],
} as const;

test('our colours keep text readable: at least 4.5:1, in light and in dark', () => {
  const pairs = [
    [light.colors.primary600, WHITE],
    [light.colors.primary700, WHITE],
    [light.colors.primary600, light.colors.primary100],
    [light.colors.primary700, light.colors.primary200],
    [WHITE, light.colors.buttonPrimary500],
    [WHITE, light.colors.buttonPrimary600],
    [dark.colors.primary600, DARK_PANEL],
    [dark.colors.primary700, DARK_PANEL],
    [dark.colors.primary600, dark.colors.primary100],
    [dark.colors.primary700, dark.colors.primary200],
    [WHITE, dark.colors.buttonPrimary500],
    [WHITE, dark.colors.buttonPrimary600],
    ...[WHITE, ...GROUNDS.warning].map((ground) => [light.colors.warning700, ground] as const),
    ...[WHITE, ...GROUNDS.danger].map((ground) => [light.colors.danger700, ground] as const),
    ...[DARK_PANEL, ...GROUNDS.dark].map((ground) => [dark.colors.danger700, ground] as const),
  ] as const;

  expect(pairs.filter(([text, ground]) => contrast(text, ground) < 4.5)).toEqual([]);
});

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
