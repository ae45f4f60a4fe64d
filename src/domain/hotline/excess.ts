import { sublineOf } from './banner';
import { tooLong, type Asked, type Refused } from './draw';
import type { Typeface } from './typeface';

/** About how many characters must go from the end of a text before a size takes it. At least one: it was refused. */
export function excessOf({ banner, facts, size }: Asked, what: Refused['what'], face: Typeface): number {
  const characters = [...(what === 'message' ? banner.message : sublineOf(banner, facts))];
  const isTaken = (count: number): boolean => {
    const text = characters.slice(0, count).join('').trim();
    return tooLong({ facts, size, banner: { ...banner, [what]: text } }, face) !== what;
  };
  let taken = 0;
  let refused = characters.length;
  while (refused - taken > 1) {
    const tried = Math.floor((taken + refused) / 2);
    if (isTaken(tried)) taken = tried;
    else refused = tried;
  }
  return characters.length - taken;
}
