import { randomBytes, randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { Refusal } from '../../../../../domain/shared/errors';
import type { KeyCard } from '../../../contract/key';
import { hashKey } from '../content-api/caller';
import type { Syndication } from '../syndication';

export const OUTLET = 'plugin::syndication.outlet';

export class OutletUnknown extends Refusal {
  readonly code = 'OUTLET_UNKNOWN';
  readonly status = 404;
  constructor() {
    super('Không có đơn vị nhận tin này. Hãy mở lại danh sách. / There is no such outlet. Open the list again.');
  }
}

interface KeyRow {
  readonly id: string;
  readonly hint: string;
  readonly mode: 'live' | 'test';
  readonly label: string | null;
  readonly created_at: string | number;
  readonly last_used_at: string | number | null;
  readonly revoked_at: string | number | null;
}

/** Milliseconds since 1970, as databases hand them out, in ISO 8601. */
export const iso = (millis: string | number | null): string | null =>
  millis === null ? null : new Date(Number(millis)).toISOString();

const present = ({ id, hint, mode, label, created_at, last_used_at, revoked_at }: KeyRow): KeyCard => ({
  id,
  hint,
  mode,
  label,
  createdAt: new Date(Number(created_at)).toISOString(),
  lastUsedAt: iso(last_used_at),
  revokedAt: iso(revoked_at),
});

/** The keys of outlets. Several may be good at the same time, so that an outlet can change over without a gap. */
export const keys =
  (parts: () => Pick<Syndication, 'announce'>) =>
  ({ strapi }: { strapi: Core.Strapi }) => {
    const table = () => strapi.db.connection('syndication_keys');

    async function mustExist(outlet: string): Promise<void> {
      const found = await strapi.db.query(OUTLET).findOne({ where: { documentId: outlet } });
      if (!found) throw new OutletUnknown();
    }

    return {
      /** A new key: 256 random bits. Only its hash is kept, so this is the one time it can be shown. */
      async issue(outlet: string, { mode, label = null }: { mode: 'live' | 'test'; label?: string | null }) {
        await mustExist(outlet);
        const key = `aw_${mode}_${randomBytes(32).toString('base64url')}`;
        const id = randomUUID();
        await table().insert({
          id,
          outlet,
          hash: hashKey(key),
          hint: key.slice(0, 12),
          mode,
          label,
          created_at: Date.now(),
        });
        return { id, key };
      },

      async list(outlet: string): Promise<readonly KeyCard[]> {
        await mustExist(outlet);
        const rows: KeyRow[] = await table().where({ outlet }).orderBy('created_at');
        return rows.map(present);
      },

      /** Ends a key at once, on every node: it is looked up at each request, and whoever waits or listens is looked at. */
      async revoke(outlet: string, id: string): Promise<void> {
        await mustExist(outlet);
        await strapi.db.transaction(async ({ trx }) => {
          const key = trx('syndication_keys').where({ id, outlet }).whereNull('revoked_at');
          if ((await key.update({ revoked_at: Date.now() })) > 0) await parts().announce(trx);
        });
      },
    };
  };

export type KeysService = ReturnType<ReturnType<typeof keys>>;
