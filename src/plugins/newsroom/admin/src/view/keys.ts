export type KeyAct = 'down' | 'up' | 'search' | 'select' | 'review' | 'help' | 'escape';

const ACTS: Readonly<Record<string, KeyAct>> = {
  j: 'down',
  ArrowDown: 'down',
  k: 'up',
  ArrowUp: 'up',
  '/': 'search',
  x: 'select',
  r: 'review',
  '?': 'help',
  Escape: 'escape',
};

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key asks of the work-bin; nothing while somebody types, or holds a modifier that is the browser's. */
export function keyAct({ key, ctrlKey, metaKey, altKey }: Press, isTyping: boolean): KeyAct | null {
  if (isTyping || ctrlKey || metaKey || altKey) return null;
  return ACTS[key] ?? null;
}

/** The list that `?` shows. Enter is the browser's own: it opens the link that has the focus. */
export const KEY_HELP = [
  { keys: ['j', '↓'], does: 'down' },
  { keys: ['k', '↑'], does: 'up' },
  { keys: ['Enter'], does: 'open' },
  { keys: ['r'], does: 'review' },
  { keys: ['/'], does: 'search' },
  { keys: ['x'], does: 'select' },
  { keys: ['Esc'], does: 'escape' },
  { keys: ['?'], does: 'help' },
] as const;
