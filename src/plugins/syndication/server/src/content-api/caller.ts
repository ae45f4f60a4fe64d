import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { grantedChannels } from '../read-model/grants';
import type { Caller } from './answer';
import { ContentApiRefusal } from './problem';

const refused = () =>
  new ContentApiRefusal(
    401,
    'bad-key',
    'This key is not valid. Ask the newsroom for a new one, or leave the header out to read what is public.',
    {},
    {
      'WWW-Authenticate': 'Bearer realm="content", Basic realm="content", charset="UTF-8"',
    },
  );

/** The key in an `Authorization` header: a bearer token, or the password of HTTP Basic (feed readers can do only that). */
export function keyIn(header: string): string | null {
  const [scheme = '', credentials = ''] = header.split(/\s+/, 2);
  if (scheme.toLowerCase() === 'bearer') return credentials;
  if (scheme.toLowerCase() !== 'basic') return null;
  const decoded = Buffer.from(credentials, 'base64').toString();
  return decoded.slice(decoded.indexOf(':') + 1);
}

export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Looks a caller up. A key is found by its hash alone, so no comparison tells how much of a guess was right. */
export const callers = (
  reader: Knex,
  channelsTable: () => Promise<readonly { readonly key: string; readonly visibility: string }[]>,
) => ({
  async identify(authorization: string | undefined, address: string): Promise<Caller> {
    const publicChannels = (await channelsTable())
      .filter(({ visibility }) => visibility === 'public')
      .map(({ key }) => key);
    if (authorization === undefined) return { kind: 'public', channels: publicChannels, identity: address };
    const key = keyIn(authorization);
    const row =
      key &&
      (await reader('syndication_keys as key')
        .join('syndication_outlets as outlet', 'outlet.document_id', 'key.outlet') // an outlet that is gone has no keys
        .where({ 'key.hash': hashKey(key), 'key.mode': 'live' })
        .whereNull('key.revoked_at')
        .first('key.id as id', 'key.outlet as outlet'));
    if (!row) throw refused();
    const granted = await grantedChannels(reader, row.outlet);
    return {
      kind: 'key',
      channels: [...new Set([...publicChannels, ...granted])],
      identity: row.id,
      outlet: row.outlet,
    };
  },
});
