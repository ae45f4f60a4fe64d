/**
 * The results of the same work for each, done one after another. Within a transaction there is one connection, and it does
 * one thing at a time: whoever asks it everything at once only makes a queue in its driver.
 */
export async function oneByOne<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
