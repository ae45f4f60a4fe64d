/** Something a person or an outlet asked for and cannot have: a stable code, facts, and a sentence that says what to do. */
export abstract class Refusal extends Error {
  abstract readonly code: string;
  abstract readonly status: 400 | 401 | 403 | 404 | 405 | 406 | 409 | 410 | 413 | 429 | 501 | 503;
  readonly details: Readonly<Record<string, unknown>> = {};
}
