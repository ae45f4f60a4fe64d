import { STATUS_CODES } from 'node:http';
import { Refusal } from '../../../../../domain/shared/errors';
import type { Answer } from './answer';

/** A request for the content API that cannot be answered with what it asked for. */
export class ContentApiRefusal extends Refusal {
  constructor(
    readonly status: Refusal['status'],
    readonly code: string,
    message: string,
    override readonly details: Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

export const notFound = () =>
  new ContentApiRefusal(404, 'not-found', 'There is nothing here. Start from /content/v1, which links to everything.');

export const badParameter = (parameter: string, message: string) =>
  new ContentApiRefusal(400, 'bad-parameter', message, { parameter });

/** A refusal as `application/problem+json` (RFC 9457). Never a stack, a query or a text. */
export function problem(refusal: Refusal): Answer {
  const { status, code, message, details } = refusal;
  const body = {
    type: `urn:awareness:problem:${code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: message,
    code,
    ...details,
  };
  const headers = refusal instanceof ContentApiRefusal ? refusal.headers : {};
  return {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
    body: Buffer.from(JSON.stringify(body)),
  };
}

/** Something of ours went wrong. The reader is told to come back, and nothing else. */
export const outOfOrder = (): Answer =>
  problem(
    new ContentApiRefusal(
      503,
      'unavailable',
      'This cannot be answered right now. Try again shortly.',
      {},
      { 'Retry-After': '5' },
    ),
  );
