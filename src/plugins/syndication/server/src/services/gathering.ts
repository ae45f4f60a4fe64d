import { AsyncLocalStorage } from 'node:async_hooks';

type Writing = () => Promise<void>;

interface Gathering {
  isOver: boolean;
  readonly waiting: Writing[];
}

const ambient = new AsyncLocalStorage<Gathering>();

/** Writes it down now, or, within `gather`, at its end. */
export async function writeWhenGathered(write: Writing): Promise<void> {
  const gathering = ambient.getStore();
  if (gathering && !gathering.isOver) gathering.waiting.push(write);
  else await write();
}

/** Does `work` first, and then writes down everything that it published, in the order in which it did. */
export async function gather<T>(work: () => Promise<T>): Promise<T> {
  const gathering: Gathering = { isOver: false, waiting: [] };
  const result = await ambient.run(gathering, work).finally(() => (gathering.isOver = true));
  for (const write of gathering.waiting) await write();
  return result;
}
