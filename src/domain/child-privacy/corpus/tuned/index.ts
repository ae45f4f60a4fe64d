import { children, families } from './children';
import { more } from './more';
import { numbers } from './numbers';
import { places } from './places';
import { third } from './third';
import { plain, wording } from './wording';

export const TUNED: readonly string[] = [
  ...children,
  ...families,
  ...places,
  ...numbers,
  ...wording,
  ...plain,
  ...more,
  ...third,
];
