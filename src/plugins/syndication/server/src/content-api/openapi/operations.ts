import type { Media, Operation, Parameter, RequestBody, Response, Schema } from './model';
import { ref, text } from './model';

export const JSON_TYPE = 'application/json';
const PROBLEM_TYPE = 'application/problem+json';
const OK_HEADERS = {
  ETag: { description: 'Strong, one for each encoding.', schema: text },
  'Last-Modified': { description: 'For readers that keep dates alone.', schema: text },
  'Cache-Control': { description: 'Never reaches past an embargo or an expiry.', schema: text },
};

const content = (types: Readonly<Record<string, Schema>>, parts?: Schema): Response['content'] =>
  Object.fromEntries(Object.entries(types).map(([type, schema]) => [type, mediaOf(schema, parts)]));

const mediaOf = (schema: Schema, parts: Schema | undefined): Media =>
  parts ? { schema, 'x-itemSchema': parts } : { schema };

export const problem = (description: string): Response => ({
  description,
  content: content({ [PROBLEM_TYPE]: ref('Problem') }),
});

/** What any request can be answered with. */
const ALWAYS: Readonly<Record<string, Response>> = {
  304: { description: 'What the reader has is still good.' },
  400: problem('A parameter is unknown or wrong; `parameter` names it.'),
  401: problem('The key is not valid.'),
  404: problem('Not there, or not for this caller.'),
  410: problem('The grant to this channel has ended: remove what came from it.'),
  429: problem('Too many requests. `Retry-After` says when to come back.'),
  503: problem('Not now. `Retry-After` says when to come back.'),
};

interface Described {
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly parameters?: readonly Parameter[];
  /** Schema by media type. */
  readonly answers: Readonly<Record<string, Schema>>;
  /** What each part is of an answer that is read part by part. */
  readonly parts?: Schema;
  readonly more?: Readonly<Record<string, Response>>;
}

export const operation = ({
  id,
  tag,
  summary,
  parameters = [],
  answers,
  parts,
  more = {},
}: Described): { readonly get: Operation } => ({
  get: {
    operationId: id,
    tags: [tag],
    summary,
    parameters,
    responses: {
      200: { description: 'Here it is.', headers: OK_HEADERS, content: content(answers, parts) },
      ...ALWAYS,
      ...more,
    },
  },
});

/** Something that is sent to us as JSON. Its answer is never kept by a cache. */
export const sending = (described: Described & { readonly takes: Schema }): { readonly post: Operation } => {
  const { 304: _never, ...responses } = operation(described).get.responses;
  const requestBody: RequestBody = { required: true, content: content({ [JSON_TYPE]: described.takes }) ?? {} };
  const answered = { description: 'Done.', content: content(described.answers) };
  const tooLong = problem('The body is too long.');
  return {
    post: { ...operation(described).get, requestBody, responses: { ...responses, 200: answered, 413: tooLong } },
  };
};

export const json = (name: string) => ({ [JSON_TYPE]: ref(name) });

export const GONE: Response = {
  description: 'It had its time, or was killed: remove every copy. `uri`, `version` and `at` say which.',
  content: content({ [PROBLEM_TYPE]: ref('Gone') }),
};
