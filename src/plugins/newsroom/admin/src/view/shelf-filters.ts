import type { StoryCard } from '../../../contract/story';
import type { Shelf, WorkBinQuery } from '../../../contract/work-bin';

/** In the order of the tabs. */
export const SHELVES = [
  'mine',
  'waiting',
  'returned',
  'scheduled',
  'due',
  'signatures',
  'sources',
  'desk',
] as const satisfies readonly Shelf[];

export const STAGES = [
  'draft',
  'in-review',
  'changes-requested',
  'approved',
  'scheduled',
  'published',
  'killed',
] as const satisfies readonly StoryCard['stage'][];

/** What the work-bin shows, as its address says it. */
export interface ShelfFilters {
  readonly shelf: Shelf;
  readonly stage: StoryCard['stage'] | null;
  readonly desk: string | null;
  readonly type: string | null;
  readonly locale: string | null;
  readonly assignee: number | null;
  readonly q: string;
}

const isOneOf = <T extends string>(list: readonly T[], text: string | null): text is T =>
  text !== null && (list as readonly string[]).includes(text);

/** Reads an address; what it cannot mean is left out. */
export function filtersOf(address: URLSearchParams, usual: Shelf): ShelfFilters {
  const [shelf, stage, assignee] = [address.get('shelf'), address.get('stage'), Number(address.get('assignee'))];
  return {
    shelf: isOneOf(SHELVES, shelf) ? shelf : usual,
    stage: isOneOf(STAGES, stage) ? stage : null,
    desk: address.get('desk'),
    type: address.get('type'),
    locale: address.get('locale'),
    assignee: Number.isInteger(assignee) && assignee > 0 ? assignee : null,
    q: address.get('q') ?? '',
  };
}

/** The address that shows the same again. */
export function addressOf({ q, ...rest }: ShelfFilters): Record<string, string> {
  const set = Object.entries({ ...rest, q: q.trim() || null }).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)] as const],
  );
  return Object.fromEntries(set);
}

/** What is asked of the service. */
export function queryOf(filters: ShelfFilters, cursor: string | null = null): WorkBinQuery {
  const { shelf, stage, desk, type, locale, assignee, q } = filters;
  return {
    shelf,
    limit: 25,
    ...(stage && { stage }),
    ...(desk && { desk }),
    ...(type && { type }),
    ...(locale && { locale }),
    ...(assignee && { assignee }),
    ...(q.trim() && { q: q.trim() }),
    ...(cursor && { cursor }),
  };
}

/** How many filters stand, the search among them. */
export const countOf = ({ shelf: _, q, ...rest }: ShelfFilters): number =>
  Object.values(rest).filter((each) => each !== null).length + (q.trim() ? 1 : 0);

export const cleared = ({ shelf }: ShelfFilters): ShelfFilters => ({
  ...{ shelf, stage: null, desk: null, type: null, locale: null, assignee: null, q: '' },
});

const APPROVERS = ['editor', 'managing-editor'];

/** The shelf that a day begins with: what waits for an editor, what a journalist has in hand, the desk for the rest. */
export function usualShelf(roles: readonly string[]): Shelf {
  if (roles.some((role) => APPROVERS.includes(role))) return 'waiting';
  return roles.includes('journalist') ? 'mine' : 'desk';
}
