import type { Newsroom } from '../harness';
import type { Story } from './a-story';

type Hour = 'embargo_until' | 'expires_at';

/**
 * Moves the hour of a published story, as if time had passed. Where an hour is set that comes by itself, a machine that is
 * busy may publish too late for it.
 */
export const fallsDue = ({ strapi }: Newsroom, { documentId }: Story, hour: Hour, at: number): Promise<unknown> =>
  strapi.db
    .connection('syndication_items')
    .where({ document_id: documentId })
    .update({ [hour]: at });
