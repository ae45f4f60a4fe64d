/** An organisation that receives, as the screens show it. */
export interface OutletCard {
  readonly id: string;
  readonly name: string;
  /** Whom to write to or call there, in the newsroom's own words. */
  readonly contact: string | null;
  readonly note: string | null;
  /** Keys of the channels granted to it. */
  readonly channels: readonly string[];
  /** Keys that are good now. */
  readonly keys: number;
  /** ISO 8601, UTC: the latest use of any of its keys, to the minute. */
  readonly lastUsedAt: string | null;
}

export interface OutletDetails {
  readonly name: string;
  readonly contact: string | null;
  readonly note: string | null;
}

const LONGEST: Readonly<Record<keyof OutletDetails, number>> = { name: 160, contact: 200, note: 2000 };

/** @returns the details, or the name of what is wrong with them. Texts are trimmed; an empty one is none. */
export function parseOutletDetails(body: unknown): OutletDetails | { readonly wrong: keyof OutletDetails } {
  const given = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const text = (field: keyof OutletDetails): string | null | undefined => {
    const value = given[field] ?? null;
    if (value === null) return null;
    return typeof value === 'string' && value.length <= LONGEST[field] ? value.trim() || null : undefined;
  };
  const [name, contact, note] = [text('name'), text('contact'), text('note')];
  if (!name) return { wrong: 'name' };
  if (contact === undefined) return { wrong: 'contact' };
  if (note === undefined) return { wrong: 'note' };
  return { name, contact, note };
}
