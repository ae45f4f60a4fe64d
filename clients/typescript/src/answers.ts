import type { Change, Page } from './change.ts';
import type { Item } from './item.ts';

/** A 200 that is not the newsroom's: a captive portal's page, a proxy's, half an answer. It is asked for again. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
  constructor(url: string, options?: ErrorOptions) {
    super(`${url} answered with something that is not the content API's. Is the address right?`, options);
  }
}

/** @throws {UnexpectedAnswer} for anything but an object */
export function parseJson(text: string, url: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch (cause) {
    throw new UnexpectedAnswer(url, { cause });
  }
  throw new UnexpectedAnswer(url);
}

const isText = (value: unknown): value is string => typeof value === 'string';

export const isItem = (value: object): value is Item => 'uri' in value && isText(value.uri) && 'title' in value;

export const isChange = (value: unknown): value is Change =>
  typeof value === 'object' &&
  value !== null &&
  'op' in value &&
  isText(value.op) &&
  'uri' in value &&
  isText(value.uri) &&
  'version' in value &&
  Number.isInteger(value.version);

export const isPage = (value: object): value is Page =>
  'changes' in value &&
  Array.isArray(value.changes) &&
  value.changes.every(isChange) &&
  'cursor' in value &&
  isText(value.cursor) &&
  'hasMore' in value &&
  typeof value.hasMore === 'boolean';
