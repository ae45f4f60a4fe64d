import { encodeCursor } from '../../../../../domain/channel/cursor';
import { RENDERER } from '../read-model/documents';
import { channelHead, newestEntries } from '../read-model/feeds';
import type { Answer, Ask } from './answer';
import { issuedOn } from './changes-route';
import { readableChannel } from './channel-routes';
import type { ContentApi } from './context';
import { onlyParameters } from './query';

const CHUNK = 100;

/**
 * Every usable item of a channel, one a line, after a first line with the cursor to go on from. The cursor is read first:
 * whatever changes while the items are sent comes again through `changes`.
 */
export async function showSnapshot(api: ContentApi, ask: Ask, channel: string): Promise<Answer> {
  onlyParameters(ask.query, []);
  const card = await readableChannel(api, ask, channel);
  const head = await channelHead(api.reader, channel);
  const cursor = encodeCursor({ channel, sequence: head.sequence, issuedAt: issuedOn(ask.now) }, api.seal);
  return {
    status: 200,
    headers: {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Cache-Control': card.visibility === 'public' ? 'public, no-cache' : 'private, no-cache',
      'Surrogate-Key': `channel-${channel}`,
      Link: `<${api.base}/channels/${channel}/changes?cursor=${cursor}>; rel="next"`,
    },
    body: { chunks: lines(api, ask, channel, cursor) },
    validators: {
      tag: `snapshot-${channel}-${RENDERER}-${head.sequence}-${issuedOn(ask.now)}`,
      changedAt: new Date(head.at),
    },
  };
}

async function* lines({ reader, closing }: ContentApi, ask: Ask, channel: string, cursor: string) {
  yield `${JSON.stringify({ cursor })}\n`;
  let after: number | null = null;
  while (!ask.gone.aborted) {
    if (closing.aborted) throw new Error('Closing.'); // cut off, so that nobody takes a part for the whole
    const wanted = { channel, format: 'ninjs' as const, after, limit: CHUNK, now: Date.now() };
    const entries = await newestEntries(reader, wanted);
    for (const { body } of entries) yield `${String(body)}\n`;
    const last = entries.at(-1);
    if (!last || entries.length < CHUNK) return;
    after = last.place;
  }
}
