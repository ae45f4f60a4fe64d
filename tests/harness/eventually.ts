/** Until the world is as it should be; gives up after a while, ten seconds, with what was there last. */
export async function eventually<T>(
  look: () => T | Promise<T>,
  isThere: (seen: T) => boolean,
  withinMs = 10_000,
): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (isThere(seen)) return seen;
    if (Date.now() > end) throw new Error(`It did not come. Last seen: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
