import { children } from './children';
import { families } from './families';
import { numbers } from './numbers';
import { places } from './places';
import { plain } from './plain';
import { wording } from './wording';

/** The half that was never tuned on. */
export const HELD_OUT: readonly string[] = [...children, ...families, ...places, ...numbers, ...wording, ...plain];
