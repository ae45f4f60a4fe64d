import { useFieldName } from '../parts/names';
import { jumpTo, type WordsPlace } from './jump-to';

/** Leads to a field of the open form of this type, by its path, and to the words in it. */
export function useJump(type: string): (path: string, words?: WordsPlace) => void {
  const name = useFieldName(type);
  return (path, words) => jumpTo(path, name(path.split('.')[0] ?? path), words);
}
