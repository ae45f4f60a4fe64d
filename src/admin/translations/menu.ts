import { typeNames } from './names';
import type { Words } from '../parts/word';

/** Content types in the order of the menu: what a newsroom writes, then the lists it points at. */
const ORDER = Object.keys(typeNames);

/** The title a menu link is sorted and searched by: its place, then its name in both languages. */
export function menuTitle(displayName: string): string {
  const name = typeNames[displayName];
  if (!name) return displayName;
  const place = String(ORDER.indexOf(displayName)).padStart(2, '0');
  return `${place} ${name.vi} / ${name.en}`;
}

/** What is shown for each such title. */
export const menuTitles: Words = Object.fromEntries(
  Object.entries(typeNames).map(([displayName, name]) => [menuTitle(displayName), name]),
);
