import type { DefaultTheme } from 'styled-components';

/**
 * Huế purple, from light to dark; every pair that carries text keeps 4.5:1. The words of warnings and dangers are ours
 * too: on their own grounds Strapi's keep 3.4:1 and less.
 */
export const light = {
  colors: {
    primary100: '#f6effb',
    primary200: '#dfcbee',
    primary500: '#8d5ab5',
    primary600: '#6a329a',
    primary700: '#4f2276',
    buttonPrimary500: '#7d46ac',
    buttonPrimary600: '#6a329a',
    warning700: '#8a4300',
    danger700: '#9c2013',
  },
} as const;

export const dark = {
  colors: {
    primary100: '#2a2036',
    primary200: '#4d3963',
    primary500: '#a877d0',
    primary600: '#c6a0e4',
    primary700: '#dcc3f0',
    buttonPrimary500: '#8a53ba',
    buttonPrimary600: '#7d46ac',
    danger700: '#ffb3a9',
  },
} as const;

/** Strapi merges these into its own themes, though its type asks for whole ones. */
export const theme = { light, dark } as unknown as { light: DefaultTheme; dark: DefaultTheme };
