/** Why what is typed has not been looked at. */
export type CheckFault = 'slow' | 'unreachable' | 'busy' | 'broken' | 'refused';

type Step =
  | { readonly kind: 'resting' }
  | { readonly kind: 'asking'; readonly text: string; readonly isLate: boolean }
  | { readonly kind: 'waiting'; readonly seconds: number };

/** A text that is looked at as it is typed: one question in the air, and always the newest text next. */
export interface LiveCheck<Result> {
  /** What stands in the form now. */
  readonly typed: string;
  /** What stood there when the typing last rested. */
  readonly rested: string;
  /** The last answer, and the text it is about; `null` before the first. */
  readonly read: { readonly text: string; readonly result: Result } | null;
  readonly step: Step;
  /** Failures in a row. */
  readonly failures: number;
  /** What the last question ended with, until one is answered. */
  readonly fault: CheckFault | null;
}

export type LiveCheckEvent<Result> =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'rested' }
  | { readonly kind: 'late' }
  | { readonly kind: 'answered'; readonly result: Result }
  | { readonly kind: 'failed'; readonly fault: CheckFault }
  | { readonly kind: 'retried' };

const FIRST_RETRY_SECONDS = 2;
const LONGEST_RETRY_SECONDS = 30;

/** Seconds until a question is asked again after `failures` in a row: 2, 4, 8, 16, then 30. */
export const retrySeconds = (failures: number): number =>
  Math.min(LONGEST_RETRY_SECONDS, FIRST_RETRY_SECONDS * 2 ** (failures - 1));

/** A form as it is opened is asked about at once. */
export const beginning = <Result>(text: string): LiveCheck<Result> => ({
  typed: text,
  rested: text,
  read: null,
  step: asking(text),
  failures: 0,
  fault: null,
});

const asking = (text: string): Step => ({ kind: 'asking', text, isLate: false });
const RESTING: Step = { kind: 'resting' };

/**
 * ```
 *             rested, another text               answered, nothing new
 *  resting ─────────────────────────▶ asking ─────────────────────────▶ resting
 *                            retried ▲  │  ▲ answered, and more was typed
 *                                    │  │  └──┐
 *                            waiting ◀──┴─────┘
 *                                failed
 * ```
 * What is typed back to the text of the last answer needs no question.
 */
export function nextCheck<Result>(check: LiveCheck<Result>, event: LiveCheckEvent<Result>): LiveCheck<Result> {
  const { step } = check;
  switch (event.kind) {
    case 'typed':
      if (event.text === check.read?.text) {
        return { ...check, typed: event.text, rested: event.text, step: RESTING, failures: 0, fault: null };
      }
      return { ...check, typed: event.text };
    case 'rested': {
      const rested = { ...check, rested: check.typed };
      return step.kind === 'resting' && !isCurrent(rested) ? { ...rested, step: asking(check.typed) } : rested;
    }
    case 'late':
      return step.kind === 'asking' ? { ...check, step: { ...step, isLate: true } } : check;
    case 'answered': {
      if (step.kind !== 'asking') return check;
      const read = { text: step.text, result: event.result };
      const isBehind = check.rested !== step.text;
      return { ...check, read, step: isBehind ? asking(check.rested) : RESTING, failures: 0, fault: null };
    }
    case 'failed': {
      if (step.kind !== 'asking') return check;
      const failures = check.failures + 1;
      return { ...check, step: { kind: 'waiting', seconds: retrySeconds(failures) }, failures, fault: event.fault };
    }
    case 'retried':
      return step.kind === 'waiting' ? { ...check, step: asking(check.rested) } : check;
    default:
      return event satisfies never;
  }
}

const isCurrent = ({ typed, read }: LiveCheck<unknown>): boolean => read?.text === typed;

/** How far the last answer is from what stands in the form. `seconds`: until it is asked again; `null`: it is being asked. */
export type CheckStanding =
  | { readonly kind: 'current' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'behind'; readonly why: CheckFault; readonly seconds: number | null };

export function standingOf(check: LiveCheck<unknown>): CheckStanding {
  const { step, fault } = check;
  if (isCurrent(check)) return { kind: 'current' };
  const why = fault ?? (step.kind === 'asking' && step.isLate ? 'slow' : null);
  if (!why) return { kind: 'reading' };
  return { kind: 'behind', why, seconds: step.kind === 'waiting' ? step.seconds : null };
}

/** What a request of the panel ended with; a proxy's page, or nothing where an answer should be, is a server that failed. */
export function faultOf(error: unknown): CheckFault {
  const { status, name } = Object(error) as { readonly status?: unknown; readonly name?: unknown };
  if (typeof status !== 'number') return name === 'TypeError' ? 'unreachable' : 'broken';
  if (status === 429) return 'busy';
  return status >= 500 ? 'broken' : 'refused';
}
