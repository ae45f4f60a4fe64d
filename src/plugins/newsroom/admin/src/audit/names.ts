import { useCallback } from 'react';
import { words, type WordKey, useWords } from '../words';

const isWord = (key: string): key is WordKey => key in words;

/** What was done, in words; an act that has none yet, as it was recorded. */
export function useActionName(): (action: string) => string {
  const say = useWords();
  return useCallback(
    (action) => {
      const key = `action.${action}`;
      return isWord(key) ? say(key) : action;
    },
    [say],
  );
}

/** The way by which it came. */
export function useWayName(): (path: string) => string {
  const say = useWords();
  return useCallback(
    (path) => {
      const key = `way.${path}`;
      return isWord(key) ? say(key) : path;
    },
    [say],
  );
}
