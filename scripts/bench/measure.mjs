export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** What this share of the values does not exceed. */
export const within = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length, Math.ceil(values.length * share)) - 1];

/**
 * Requests a second of two servers under the same load, turn and turn about, so that whatever else the machine does falls
 * on both. Each round gives one ratio, and the middle one counts.
 */
export async function compare(load, ours, theirs, { rounds, millis }) {
  await load.ask({ ...ours, millis: millis / 2 });
  await load.ask({ ...theirs, millis: millis / 2 });
  const seen = [];
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? [ours, theirs] : [theirs, ours];
    const results = new Map();
    for (const target of order) results.set(target, await load.ask({ ...target, millis }));
    seen.push({ ours: results.get(ours), theirs: results.get(theirs) });
  }
  return {
    ours: median(seen.map((round) => round.ours.perSecond)),
    theirs: median(seen.map((round) => round.theirs.perSecond)),
    ratio: median(seen.map((round) => round.ours.perSecond / round.theirs.perSecond)),
    bytes: seen[0].ours.bytes,
  };
}

/** Milliseconds that each of `times` calls took. */
export async function timed(times, work) {
  const took = [];
  for (let index = 0; index < times; index += 1) {
    const startedAt = performance.now();
    await work(index);
    took.push(performance.now() - startedAt);
  }
  return took;
}
