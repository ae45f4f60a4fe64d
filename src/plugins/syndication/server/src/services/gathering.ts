import { AsyncLocalStorage } from 'node:async_hooks';

type Writing = () => Promise<void>;

const ambient = new AsyncLocalStorage<Writing[]>();

/** Writes it down now, or, within `gather`, at its end. */
export async function writeWhenGathered(write: Writing): Promise<void> {
  const waiting = ambient.getStore();
  if (waiting) waiting.push(write);
  else await write();
}

/** Does `work` first, and then writes down everything that it published, in the order in which it did. */
export async function gather<T>(work: () => Promise<T>): Promise<T> {
  const waiting: Writing[] = [];
  const result = await ambient.run(waiting, work);
  for (const write of waiting) await write();
  return result;
}
