import type { ChangeOp } from '../../../../../domain/channel/change';
import type { Profile } from '../../../../../formats/rendition';

/**
 * `embargoed`: written down, not to be had yet. `withdrawn`: unpublished. `expired`: its time is over. `killed`: withdrawn
 * everywhere, with a reason.
 */
export type ItemState = 'embargoed' | 'usable' | 'withdrawn' | 'expired' | 'killed';

/** A row of `syndication_items`. Instants are milliseconds since 1970. */
export interface ItemRow {
  readonly uuid: string;
  readonly document_id: string;
  readonly locale: string;
  readonly content_type: string;
  readonly profile: Profile;
  readonly state: ItemState;
  readonly version: number;
  readonly urgency: number;
  readonly slug: string | null;
  readonly title: string;
  readonly canonical_url: string;
  readonly published_row: number;
  readonly row_updated_at: number;
  readonly facets: string;
  readonly series_document_id: string | null;
  readonly series_part: number | null;
  readonly column_document_id: string | null;
  readonly published_at: number;
  readonly version_at: number;
  readonly embargo_until: number | null;
  readonly expires_at: number | null;
  /** Its place in the order of publication: newest first is highest first. */
  readonly place: number;
  /** What its documents were written by. */
  readonly renderer: number;
  /** Which facts about the help line they carry. */
  readonly hotline_facts: string | null;
}

/** A row of `syndication_changes`. */
export interface ChangeRow {
  readonly channel: string;
  readonly uuid: string;
  readonly sequence: number;
  readonly op: ChangeOp;
  readonly usable: boolean;
  readonly version: number;
  readonly at: number;
  readonly published_at: number;
  readonly notice: string | null;
}

export interface UnnumberedChange extends Omit<ChangeRow, 'sequence' | 'usable'> {
  /** The item's in the order of publication; `null` where the item is lost. */
  readonly place: number | null;
}

type Raw = Readonly<Record<string, unknown>>;

const number = (value: unknown): number => Number(value);
const numberOrNull = (value: unknown): number | null => (value === null ? null : Number(value));

/** Nothing of it is stored yet that would have to go. */
export const isFirstVersion = ({ version }: Pick<ItemRow, 'version'>): boolean => version === 1;

/** PostgreSQL hands 64-bit numbers out as text. */
export const itemRow = (raw: Raw): ItemRow => ({
  ...(raw as unknown as ItemRow), // the columns of our own migration
  published_row: number(raw.published_row),
  row_updated_at: number(raw.row_updated_at),
  published_at: number(raw.published_at),
  version_at: number(raw.version_at),
  embargo_until: numberOrNull(raw.embargo_until),
  expires_at: numberOrNull(raw.expires_at),
  place: number(raw.place),
});

export const changeRow = (raw: Raw): ChangeRow => ({
  ...(raw as unknown as ChangeRow), // the columns of our own migration
  sequence: number(raw.sequence),
  usable: Boolean(raw.usable),
  at: number(raw.at),
  published_at: number(raw.published_at),
});
