import type { Knex } from 'knex';

interface Grant {
  readonly outlet: string;
  readonly channel: string;
}

/** A link by which an editor granted a channel to an outlet. */
const links = (knex: Knex): Knex.QueryBuilder =>
  knex('syndication_outlets as outlet')
    .join('syndication_outlets_channels_lnk as grant', 'grant.outlet_id', 'outlet.id')
    .join('syndication_channels as channel', 'channel.id', 'grant.channel_id');

/** The keys of the channels that an outlet may read beside the public ones. */
export const grantedChannels = (reader: Knex, outlet: string): Promise<string[]> =>
  links(reader).where('outlet.document_id', outlet).pluck('channel.key');

/** When the grant of a channel to an outlet ended, in milliseconds since 1970; `null` if it did not, or never was. */
export async function grantEndedAt(reader: Knex, { outlet, channel }: Grant): Promise<number | null> {
  const row = await reader('syndication_grants').where({ outlet, channel }).first('ended_at');
  return row?.ended_at ? Number(row.ended_at) : null;
}

/** Notes which grants have begun and which have ended since they were last noted. */
export async function noteGrants(trx: Knex, now: number): Promise<void> {
  const standing: Grant[] = await links(trx).distinct('outlet.document_id as outlet', 'channel.key as channel');
  const noted: Grant[] = await trx('syndication_grants').whereNull('ended_at').select('outlet', 'channel');
  for (const grant of without(noted, standing))
    await trx('syndication_grants')
      .where({ ...grant })
      .update({ ended_at: now });
  for (const grant of without(standing, noted))
    await trx('syndication_grants')
      .insert({ ...grant, granted_at: now, ended_at: null })
      .onConflict(['outlet', 'channel'])
      .merge(['ended_at']);
}

function without(grants: readonly Grant[], others: readonly Grant[]): readonly Grant[] {
  const place = ({ outlet, channel }: Grant) => `${outlet}/${channel}`;
  const known = new Set(others.map(place));
  return grants.filter((grant) => !known.has(place(grant)));
}
