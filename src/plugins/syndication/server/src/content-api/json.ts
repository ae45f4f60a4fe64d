import { createHash } from 'node:crypto';
import type { Answer } from './answer';

/** A JSON answer whose tag is the hash of its bytes. */
export function json(
  value: unknown,
  { changedAt, cache, headers = {} }: { changedAt: Date; cache: string; headers?: Record<string, string> },
): Answer {
  const body = Buffer.from(JSON.stringify(value));
  return {
    status: 200,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': cache, ...headers },
    body,
    validators: { tag: createHash('sha256').update(body).digest('base64url').slice(0, 22), changedAt },
  };
}
