import { useEffect, useReducer, type Reducer } from 'react';
import {
  beginning,
  faultOf,
  nextCheck,
  standingOf,
  type CheckStanding,
  type LiveCheck,
  type LiveCheckEvent,
} from '../view/live-check';

/** Long enough that a word is finished, short enough that nobody waits. */
const PAUSE_MS = 400;
/** From here on whoever waits is told so. */
const LATE_MS = 3_000;
/** A connection that died without a word is not waited for any longer. */
const GIVE_UP_MS = 20_000;

/** A question to the server, as the panel's requests come: an answer, or an error, and no exception. */
export interface Question<Result> extends PromiseLike<{ readonly data?: Result; readonly error?: unknown }> {
  abort(): void;
}

export interface LiveChecked<Result> {
  readonly standing: CheckStanding;
  /** The last answer, of whatever text; `null` before the first. */
  readonly result: Result | null;
  /** Asks at once instead of in some seconds. */
  readonly retry: () => void;
}

/** Asks about a text whenever the typing rests, and again when nobody answered. `ask` has to stay the same. */
export function useLiveCheck<Result>(text: string, ask: (text: string) => Question<Result>): LiveChecked<Result> {
  const [check, tell] = useReducer<Reducer<LiveCheck<Result>, LiveCheckEvent<Result>>, string>(
    nextCheck,
    text,
    beginning<Result>,
  );
  const { step } = check;
  useEffect(() => {
    tell({ kind: 'typed', text });
    const pause = setTimeout(() => tell({ kind: 'rested' }), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [text]);

  const asked = step.kind === 'asking' ? step.text : null;
  useEffect(() => {
    if (asked === null) return;
    const question = ask(asked);
    const timers = [
      setTimeout(() => tell({ kind: 'late' }), LATE_MS),
      setTimeout(() => tell({ kind: 'failed', fault: 'slow' }), GIVE_UP_MS),
    ];
    let isOver = false;
    void question.then(({ data, error }) => {
      if (isOver) return;
      tell(data ? { kind: 'answered', result: data } : { kind: 'failed', fault: faultOf(error) });
    });
    return () => {
      isOver = true;
      timers.forEach(clearTimeout);
      question.abort();
    };
  }, [ask, asked]);

  const wait = step.kind === 'waiting' ? step.seconds : null;
  useEffect(() => {
    if (wait === null) return;
    const retry = () => tell({ kind: 'retried' });
    const timer = setTimeout(retry, wait * 1000);
    window.addEventListener('online', retry);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', retry);
    };
  }, [wait]);

  return { standing: standingOf(check), result: check.read?.result ?? null, retry: () => tell({ kind: 'retried' }) };
}
