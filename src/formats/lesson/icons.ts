import { finished, type Markup } from '../xml';

export type Icon = 'question' | 'goal' | 'bag' | 'word' | 'book' | 'hands' | 'quiz' | 'thought' | 'help' | 'home';

/** Our own line drawings on a 48 × 48 grid, in the colour of the text around them. */
const DRAWINGS: Readonly<Record<Icon, string>> = {
  question:
    '<circle cx="24" cy="24" r="19"/><path d="M18 19a6.5 6.5 0 1 1 9.5 5.8C25 26.2 24 27.6 24 30"/><path d="M24 35.5v.5"/>',
  goal: '<circle cx="24" cy="24" r="19"/><circle cx="24" cy="24" r="11"/><circle cx="24" cy="24" r="3"/>',
  bag: '<path d="M10 18h28l-2.5 24h-23z"/><path d="M17 18v-3a7 7 0 0 1 14 0v3"/><path d="M16 28h16"/>',
  word: '<path d="M6 10h36v24H22l-9 7v-7H6z"/><path d="M14 18h20M14 26h13"/>',
  book: '<path d="M24 13c-5-4-11-4-18-3v28c7-1 13-1 18 3 5-4 11-4 18-3V10c-7-1-13-1-18 3z"/><path d="M24 13v28"/>',
  hands:
    '<path d="M10 26V14a3 3 0 0 1 6 0v9-13a3 3 0 0 1 6 0v12-10a3 3 0 0 1 6 0v14l3-5a3 3 0 0 1 5.5 2.5L31 38c-2 4-5 6-10 6-7 0-11-5-11-12z"/>',
  quiz: '<rect x="9" y="7" width="30" height="36" rx="3"/><path d="M15 18l3 3 5-6M27 19h7M15 31l3 3 5-6M27 32h7"/>',
  thought:
    '<path d="M14 32a9 9 0 0 1-1-17.5A11 11 0 0 1 34 13a9 9 0 0 1 2 18z"/><circle cx="17" cy="38" r="2.5"/><circle cx="11" cy="43" r="1.5"/>',
  help: '<path d="M24 42S6 32 6 19a9.5 9.5 0 0 1 18-4 9.5 9.5 0 0 1 18 4c0 13-18 23-18 23z"/>',
  home: '<path d="M6 24L24 8l18 16"/><path d="M11 21v20h26V21"/><path d="M20 41V29h8v12"/>',
};

/** Decoration beside a heading that says the same in words. */
export const icon = (name: Icon): Markup =>
  finished(
    `<svg class="icon" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">${DRAWINGS[name]}</svg>`,
  );
