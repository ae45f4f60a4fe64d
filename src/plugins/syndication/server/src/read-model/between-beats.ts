import type { Pulse } from './pulse';

/** What no beat tells of shows after this at the latest. Milliseconds. */
const LONGEST = 1_000;

/** What is read once until something is committed, however many ask for it at once. */
export function betweenBeats<T>(pulse: Pulse, read: () => Promise<T>): () => Promise<T> {
  let kept: { readonly value: Promise<T>; readonly beat: number; readonly until: number } | null = null;
  return () => {
    const beat = pulse.count();
    if (kept && kept.beat === beat && Date.now() < kept.until) return kept.value;
    const fresh = { value: read(), beat, until: Date.now() + LONGEST };
    kept = fresh;
    fresh.value.catch(() => {
      if (kept === fresh) kept = null; // whoever asks next tries again
    });
    return fresh.value;
  };
}
