import { useFieldName } from '../parts/names';
import { jumpTo } from './jump-to';

/** Leads to a field of the open form of this type, by its path. */
export function useJump(type: string): (path: string) => void {
  const name = useFieldName(type);
  return (path) => jumpTo(path, name(path.split('.')[0] ?? path));
}
