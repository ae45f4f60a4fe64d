import type { Knex } from 'knex';

export interface Unit {
  readonly id: number;
  readonly code: string;
  readonly name: string;
}

export interface SupportCenter {
  readonly name: string;
  readonly kind: string;
  readonly unit: string | null;
  readonly services: string | null;
  readonly hours: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly website: string | null;
  readonly verifiedAt: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

export const unitByCode = (reader: Knex, code: string): Promise<Unit | undefined> =>
  reader('admin_units').where({ code }).first('id', 'code', 'name');

/** The unit above; a city has none. */
export const unitAbove = (reader: Knex, { id }: Unit): Promise<Unit | undefined> =>
  reader('admin_units as unit')
    .join('admin_units_parent_lnk as link', 'link.inv_admin_unit_id', 'unit.id')
    .where('link.admin_unit_id', id)
    .first('unit.id', 'unit.code', 'unit.name');

/** Centres that somebody has verified: a wrong number is worse than none. */
export async function verifiedCenters(reader: Knex, unit?: Unit): Promise<readonly SupportCenter[]> {
  const rows = await reader('support_centers as center')
    .leftJoin('support_centers_unit_lnk as link', 'link.support_center_id', 'center.id')
    .leftJoin('admin_units as unit', 'unit.id', 'link.admin_unit_id')
    .whereNotNull('center.verified_at')
    .modify((query) => void (unit && query.where('unit.id', unit.id)))
    .orderBy(['unit.code', 'center.name', 'center.id'])
    .select('center.*', 'unit.code as unit');
  return rows.map(present);
}

const SHOWN = ['name', 'kind', 'unit', 'services', 'hours', 'phone', 'address', 'website'] as const;

function present(row: Readonly<Record<string, string>>): SupportCenter {
  const shown = Object.fromEntries(SHOWN.map((column) => [column, row[column] ?? null]));
  return {
    ...(shown as Pick<SupportCenter, (typeof SHOWN)[number]>), // the columns of the type's own schema
    verifiedAt: new Date(row.verified_at ?? 0).toISOString(),
    changedAt: new Date(row.updated_at ?? 0).getTime(),
  };
}
