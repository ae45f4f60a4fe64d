/** A revision, as far as it matters for how long it is kept. */
export interface KeptRevision {
  readonly id: string;
  readonly kind: 'saved' | 'refused' | 'restored' | 'imported';
  readonly at: Date;
  readonly isCurrent: boolean;
  /** Readers had it, once or now. */
  readonly wasPublished: boolean;
}

export interface PruningPolicy {
  /** For so long every revision is kept; of an older day, the last one. Days. */
  readonly keepAllDays: number;
  /** For so long a refused text waits to be merged. Days. */
  readonly keepRefusedDays: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** The newsroom's day is that of Viet Nam, UTC+7 all year. */
const HUE_OFFSET_MS = 7 * 60 * 60 * 1000;

/** Which revisions of one story may go. Never what readers had, nor what the draft says now. */
export function prunable(revisions: readonly KeptRevision[], policy: PruningPolicy, now: Date): readonly string[] {
  const isOld = ({ at }: KeptRevision, days: number) => now.getTime() - at.getTime() > days * DAY_MS;
  const free = revisions.filter(({ isCurrent, wasPublished }) => !isCurrent && !wasPublished);
  const refused = free.filter((each) => each.kind === 'refused' && isOld(each, policy.keepRefusedDays));
  const lastOfDay = new Map<number, KeptRevision>();
  for (const each of revisions.filter(({ kind }) => kind !== 'refused')) {
    const last = lastOfDay.get(dayOf(each.at));
    if (!last || last.at <= each.at) lastOfDay.set(dayOf(each.at), each);
  }
  const saved = free.filter(
    (each) => each.kind !== 'refused' && isOld(each, policy.keepAllDays) && lastOfDay.get(dayOf(each.at)) !== each,
  );
  return [...refused, ...saved].map(({ id }) => id);
}

const dayOf = (at: Date): number => Math.floor((at.getTime() + HUE_OFFSET_MS) / DAY_MS);
