/** Seconds to wait after the first, second … letter that could not be sent. Six tries in about a day. */
export const LETTER_RETRY_SECONDS = [60, 600, 3_600, 14_400, 57_600] as const;

/** How the mail server answered. `null`: not at all. */
export interface MailAnswer {
  /** RFC 5321 §4.2 */
  readonly code: number | null;
  /** Whether it refused this very recipient, not us or the hour. */
  readonly isAboutRecipient: boolean;
}

export type LetterOutcome = { readonly kind: 'retry'; readonly waitSeconds: number } | { readonly kind: 'given-up' };

/**
 * What becomes of a letter that could not be sent. An address that a server refuses for good is not tried again;
 * everything else may pass: a server that is away, a password that somebody is about to mend.
 *
 * @param attempt - Which attempt this was, counted from 1.
 */
export function judgeLetter({ code, isAboutRecipient }: MailAnswer, attempt: number): LetterOutcome {
  if (isAboutRecipient && code !== null && code >= 500) return { kind: 'given-up' };
  const waitSeconds = LETTER_RETRY_SECONDS[attempt - 1];
  return waitSeconds === undefined ? { kind: 'given-up' } : { kind: 'retry', waitSeconds };
}
