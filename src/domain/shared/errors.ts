/** Something a person or an outlet asked for and cannot have: a stable code, facts, and a sentence that says what to do. */
export abstract class Refusal extends Error {
  abstract readonly code: string;
  abstract readonly status: 400 | 401 | 403 | 404 | 405 | 406 | 409 | 410 | 413 | 429 | 501 | 503;
  readonly details: Readonly<Record<string, unknown>> = {};
}

/** A refusal in the shape of Strapi's own errors: what the admin's routes answer with. */
export const adminError = ({ code, status, name, message, details }: Refusal) => ({
  data: null,
  error: { status, name, message, details: { code, ...details } },
});
