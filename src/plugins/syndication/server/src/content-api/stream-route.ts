import { decodeCursor, encodeCursor } from '../../../../../domain/channel/cursor';
import type { Answer, Ask } from './answer';
import { changeJson, cursorTooOld, isTooOld, issuedOn, readChanges, startOf } from './changes-route';
import { readableChannel } from './channel-routes';
import type { ContentApi } from './context';
import { onlyParameters } from './query';

/** A silent stream says this often that it is alive. Milliseconds. */
const HEARTBEAT = 15_000;
const BATCH = 100;

/** The changes of a channel as Server-Sent Events. `id` is the cursor: `Last-Event-ID` goes on from there. */
export async function streamChanges(api: ContentApi, ask: Ask, channel: string): Promise<Answer> {
  onlyParameters(ask.query, ['cursor']);
  await readableChannel(api, ask, channel);
  const after = beginning(api, ask, channel);
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    },
    body: { chunks: events(api, ask, channel, after) },
  };
}

/** What a browser sends when it connects again wins over what it was first sent with. */
function beginning(api: ContentApi, ask: Ask, channel: string): number {
  const last = ask.headers['last-event-id'];
  if (!last) return startOf(api, ask, channel);
  const position = decodeCursor(last, channel, api.seal);
  if (isTooOld(position, ask.now)) throw cursorTooOld(api, channel);
  return position.sequence;
}

/** Ends when the reader hangs up, when we close, and when the caller may no longer read the channel. */
async function* events(api: ContentApi, ask: Ask, channel: string, start: number): AsyncGenerator<string> {
  const ended = AbortSignal.any([ask.gone, api.closing]);
  let after = start;
  yield 'retry: 3000\n\n';
  while (!ended.aborted && (await mayStillRead(ask, channel))) {
    const seen = api.pulse.count();
    const changes = await readChanges(api, channel, after, BATCH);
    for (const change of changes) {
      after = change.sequence;
      const cursor = encodeCursor({ channel, sequence: after, issuedAt: issuedOn(new Date()) }, api.seal);
      yield `id: ${cursor}\nevent: ${change.op}\ndata: ${changeJson(change)}\n\n`;
    }
    if (changes.length > 0) continue;
    await api.pulse.after(seen, HEARTBEAT, ended);
    if (api.pulse.count() === seen && !ended.aborted) yield ': still here\n\n';
  }
}

/** A key may have been revoked, a grant ended, a channel closed since the stream began. */
const mayStillRead = async (ask: Ask, channel: string): Promise<boolean> => {
  const caller = await ask.callerNow().catch(() => null);
  return caller !== null && caller.channels.includes(channel);
};
