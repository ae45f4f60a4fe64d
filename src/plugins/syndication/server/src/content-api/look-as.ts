import type { Seen } from '../../../contract/look';
import type { Answer, Ask, Caller } from './answer';
import { grantedChannels } from '../read-model/grants';
import type { ContentApi } from './context';
import { dispatch } from './router';

/** What is handed on of an answer. Characters. */
const SHOWN = 1_000_000;

export type LookAs = (outlet: string, path: string) => Promise<Seen>;

/**
 * What an outlet would be answered, refusals too: asked on its behalf, without any of its keys. It counts against no
 * limit, and is no use of a key.
 */
export const lookAs =
  (api: ContentApi, refusal: (error: unknown) => Answer): LookAs =>
  async (outlet, path) => {
    const caller = await callerOf(api, outlet);
    const answer = await dispatch(api, askOf(caller, path)).catch(refusal);
    const text = Buffer.isBuffer(answer.body) ? answer.body.toString() : '';
    return { status: answer.status, headers: answer.headers, text: text.slice(0, SHOWN), isCut: text.length > SHOWN };
  };

async function callerOf({ cards, reader }: ContentApi, outlet: string): Promise<Caller> {
  const everyones = (await cards()).filter(({ visibility }) => visibility === 'public').map(({ key }) => key);
  const granted = await grantedChannels(reader, outlet);
  return { kind: 'key', channels: [...new Set([...everyones, ...granted])], identity: outlet, outlet };
}

const askOf = (caller: Caller, path: string): Ask => ({
  method: 'GET',
  path,
  query: new URLSearchParams(),
  headers: {},
  caller,
  callerNow: async () => caller,
  now: new Date(),
  gone: new AbortController().signal,
  body: async () => null,
});
