interface LookoutOptions {
  /** Looks once. */
  readonly look: () => Promise<void>;
  readonly onFailed: () => void;
  /** After each look, and those that followed on its heels. */
  readonly onLooked: () => void;
  /** How long a look that was asked for waits, for others to come first. Milliseconds. */
  readonly afterMs: number;
}

/** One look at a time; what is asked for meanwhile is looked at once more. */
export interface Lookout {
  /** In a moment. */
  soon(): void;
  now(): void;
  /** The look that goes on, or one that was asked for and begins with this; `null` where there is neither. */
  caughtUp(): Promise<void> | null;
  /** Waits for the look that goes on. None begins after it. */
  stop(): Promise<void>;
}

export function lookout({ look, onFailed, onLooked, afterMs }: LookoutOptions): Lookout {
  let looking: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let [isBehind, isStopped] = [false, false];

  async function lookUntilCaughtUp(): Promise<void> {
    do {
      isBehind = false;
      await look();
    } while (isBehind && !isStopped);
  }

  const now = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (isStopped) return;
    looking ??= lookUntilCaughtUp()
      .catch(onFailed)
      .finally(() => {
        looking = null;
        if (isBehind) soon(); // between the last look and here
        onLooked();
      });
  };

  const soon = (): void => {
    isBehind = true;
    if (!looking && !isStopped) timer ??= setTimeout(now, afterMs);
  };

  return {
    soon,
    now,
    caughtUp() {
      if (timer) now();
      return looking;
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      timer = undefined;
      await looking;
    },
  };
}
