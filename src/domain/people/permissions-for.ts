import type { Condition, ContentAction, MediaAction, Row } from './permission-table';
import { PERMISSION_TABLE } from './permission-table';
import type { RoleCode } from './role';
import { subjectOf, type ContentTypeFacts } from './subject';

/** A content type, as far as permissions ask. */
export interface PermittedType extends ContentTypeFacts {
  readonly hasDrafts: boolean;
  /** Paths of its fields, a component's with a dot: `title`, `cover.caption`. */
  readonly fields: readonly string[];
}

export type Permission =
  | {
      readonly kind: 'content';
      readonly action: ContentAction;
      readonly uid: string;
      readonly condition: Condition | null;
      /** `null` where an action is for the whole. */
      readonly fields: readonly string[] | null;
    }
  | { readonly kind: 'media'; readonly action: MediaAction; readonly condition: Condition | null }
  | { readonly kind: 'plugin'; readonly action: string };

const FIELD_BY_FIELD: ReadonlySet<ContentAction> = new Set<ContentAction>(['read', 'create', 'update']);

/** Everything a role may do, given the content types there are. */
export function permissionsFor(
  role: RoleCode,
  types: readonly PermittedType[],
  table: readonly Row[] = PERMISSION_TABLE,
): readonly Permission[] {
  return table.filter((row) => row.role === role).flatMap((row) => permissionsOf(row, types));
}

function permissionsOf(row: Row, types: readonly PermittedType[]): readonly Permission[] {
  if (row.on === 'plugin') return row.may.map((action) => ({ kind: 'plugin', action }));
  const condition = row.when ?? null;
  if (row.on === 'media') return row.may.map((action) => ({ kind: 'media', action, condition }));
  return types
    .filter((type) => subjectOf(type) === row.on)
    .flatMap((type) =>
      row.may
        .filter((action) => action !== 'publish' || type.hasDrafts)
        .map((action) => ({ kind: 'content', action, uid: type.uid, condition, fields: fieldsFor(action, type, row) })),
    );
}

function fieldsFor(
  action: ContentAction,
  { fields }: PermittedType,
  { only, except = [] }: { readonly only?: readonly string[]; readonly except?: readonly string[] },
): readonly string[] | null {
  if (!FIELD_BY_FIELD.has(action)) return null;
  return fields.filter((path) => {
    const top = path.split('.', 1).join('');
    return (only?.includes(top) ?? true) && !except.includes(top);
  });
}
