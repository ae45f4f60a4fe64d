const seconds = (sinceMs) => ((performance.now() - sinceMs) / 1000).toFixed(1);

/** Says in one line what is being done, and when it is done for how long it took. */
export async function step(title, work) {
  const startedMs = performance.now();
  process.stdout.write(`${title} … `);
  try {
    const result = await work();
    process.stdout.write(`${seconds(startedMs)} s\n`);
    return result;
  } catch (error) {
    process.stdout.write(`failed after ${seconds(startedMs)} s\n`);
    throw error;
  }
}

/** Ends a script with the reason a person can act on, without a stack trace. */
export function stopWith(error) {
  process.stderr.write(`\n${error.message}\n`);
  process.exit(1);
}
