import { decodeCursor, encodeCursor, type ChannelPosition } from '../../../../../domain/channel/cursor';
import { itemUri } from '../../../../../domain/shared/item-uri';
import { changeRow, type ChangeRow } from '../read-model/rows';
import type { Answer, Ask } from './answer';
import { readableChannel } from './channel-routes';
import type { ContentApi } from './context';
import { ContentApiRefusal, badParameter } from './problem';
import { onlyParameters, wholeNumber } from './query';

/** A cursor is good for this long. Seconds. */
const CURSOR_LIFETIME = 400 * 86_400;

interface LoggedChange extends ChangeRow {
  readonly urgency: number;
  readonly canonical_url: string | null;
  readonly document: string | null;
}

/** Every change of a channel strictly after the cursor, oldest first. */
export async function showChanges(api: ContentApi, ask: Ask, channel: string): Promise<Answer> {
  onlyParameters(ask.query, ['cursor', 'limit', 'wait']);
  const limit = wholeNumber(ask.query, 'limit', { min: 1, max: 500, fallback: 100 });
  const wait = wholeNumber(ask.query, 'wait', { min: 0, max: 25, fallback: 0 });
  const card = await readableChannel(api, ask, channel);
  const after = startOf(api, ask, channel);
  const changes = await waitForChanges(api, ask, { channel, after, limit, seconds: wait });
  const page = changes.slice(0, limit);
  const sequence = page.at(-1)?.sequence ?? after;
  const issuedAt = issuedOn(ask.now);
  const cursor = encodeCursor({ channel, sequence, issuedAt }, api.seal);
  const hasMore = changes.length > limit;
  return {
    status: 200,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': card.visibility === 'public' ? 'public, max-age=0, must-revalidate' : 'private, no-cache',
      Link: `<${api.base}/channels/${channel}/changes?cursor=${cursor}>; rel="next"`,
      'Surrogate-Key': `channel-${channel}`,
    },
    body: Buffer.from(envelope(channel, page, cursor, hasMore)),
    validators: {
      tag: `changes-${channel}-${after}-${sequence}-${limit}-${issuedAt}-${hasMore}`,
      changedAt: new Date(page.at(-1)?.at ?? 0),
    },
  };
}

/** Cursors carry the day they were handed out. Seconds since 1970. */
export const issuedOn = (now: Date): number => Math.floor(now.getTime() / 86_400_000) * 86_400;

export function startOf(api: ContentApi, ask: Ask, channel: string): number {
  const text = ask.query.get('cursor');
  if (text === null) return 0;
  if (text === '') throw badParameter('cursor', '"cursor" is empty. Leave it out to begin from the first change.');
  const position = decodeCursor(text, channel, api.seal);
  if (isTooOld(position, ask.now)) throw cursorTooOld(api, channel);
  return position.sequence;
}

export const isTooOld = ({ issuedAt }: ChannelPosition, now: Date): boolean =>
  now.getTime() / 1000 - issuedAt > CURSOR_LIFETIME;

export const cursorTooOld = ({ base }: ContentApi, channel: string) =>
  new ContentApiRefusal(
    410,
    'cursor-too-old',
    'This cursor is more than 400 days old. Begin again from the snapshot.',
    {},
    {
      Link: `<${base}/channels/${channel}/snapshot>; rel="restart"`,
    },
  );

interface Wanted {
  readonly channel: string;
  readonly after: number;
  readonly limit: number;
  readonly seconds: number;
}

/** One change more than the page holds tells whether there is another page. */
async function waitForChanges(
  api: ContentApi,
  ask: Ask,
  { channel, after, limit, seconds }: Wanted,
): Promise<readonly LoggedChange[]> {
  const until = ask.now.getTime() + seconds * 1000;
  const ended = AbortSignal.any([ask.gone, api.closing]);
  for (;;) {
    const seen = api.pulse.count();
    const changes = await readChanges(api, channel, after, limit + 1);
    if (changes.length > 0 || Date.now() >= until || ended.aborted) return changes;
    await api.pulse.after(seen, until - Date.now(), ended);
    await readableChannel(api, { ...ask, caller: await ask.callerNow() }, channel); // a key or a grant may have ended
  }
}

export async function readChanges(
  { reader }: ContentApi,
  channel: string,
  after: number,
  limit: number,
): Promise<readonly LoggedChange[]> {
  const rows = await reader('syndication_changes as change')
    .leftJoin('syndication_items as item', 'item.uuid', 'change.uuid')
    .leftJoin('syndication_documents as document', (on) =>
      on.on('document.uuid', 'change.uuid').andOnVal('document.format', 'ninjs'),
    )
    .where('change.channel', channel)
    .where('change.sequence', '>', after)
    .orderBy('change.sequence')
    .limit(limit)
    .select('change.*', 'item.urgency', 'item.canonical_url', 'document.body as document');
  return rows.map((row) => ({
    ...changeRow(row),
    urgency: row.urgency ?? 5,
    canonical_url: row.canonical_url,
    document: row.document && String(row.document),
  }));
}

/** Item documents are finished JSON: they are put in as they are, not parsed and written again. */
function envelope(channel: string, changes: readonly LoggedChange[], cursor: string, hasMore: boolean): string {
  return `{"channel":${JSON.stringify(channel)},"changes":[${changes.map(changeJson).join(',')}],"cursor":"${cursor}","hasMore":${hasMore}}`;
}

export function changeJson({
  op,
  uuid,
  version,
  at,
  urgency,
  notice,
  canonical_url,
  usable,
  document,
}: LoggedChange): string {
  const told = notice === null ? {} : { [usable ? 'correction' : 'reason']: JSON.parse(notice) };
  const head = { op, uri: itemUri(uuid), version, at: new Date(at).toISOString(), urgency, ...told };
  if (!usable || document === null) return JSON.stringify(head);
  return `${JSON.stringify({ ...head, canonicalUrl: canonical_url }).slice(0, -1)},"item":${document}}`;
}
