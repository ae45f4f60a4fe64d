import type { Core, Schema, UID } from '@strapi/strapi';
import type { StoryPlace } from '../../../../../server/story-place';
import { relationTarget, type Draft, type DraftReader } from './draft';

/** A form of the content manager as it stands in somebody's browser. */
export interface TypedForm {
  readonly uid: UID.ContentType;
  readonly locale: string;
  /** The draft it was opened at; `null` for one that is not saved yet. */
  readonly place: StoryPlace | null;
  /** The fields as the form holds them: relations as what was added and taken away. */
  readonly values: Draft;
}

type Row = Readonly<Record<string, unknown>>;
type Attributes = Readonly<Record<string, Schema.Attribute.AnyAttribute>>;

/** The draft that a save of this form would make, as far as advice reads it. */
export async function typedDraft(
  strapi: Core.Strapi,
  drafts: DraftReader,
  { uid, locale, place, values }: TypedForm,
): Promise<Draft> {
  const stored = (place && (await drafts.of(place))) ?? {};

  async function merged(attributes: Attributes, before: Row, typed: Row): Promise<Row> {
    const fields = Object.entries(typed).flatMap(([name, value]) => {
      const attribute = attributes[name];
      return attribute ? [fieldOf(attribute, before[name], value).then((field) => [name, field] as const)] : [];
    });
    return { ...before, ...Object.fromEntries(await Promise.all(fields)) };
  }

  async function fieldOf(attribute: Schema.Attribute.AnyAttribute, before: unknown, typed: unknown): Promise<unknown> {
    if (attribute.type === 'relation') return related(attribute, before, typed);
    if (attribute.type !== 'component') return typed;
    const { attributes } = strapi.getModel(attribute.component);
    const known = rowsIn(before);
    const parts = rowsIn(typed).map((part) => merged(attributes, known.find(({ id }) => id === part.id) ?? {}, part));
    const all = await Promise.all(parts);
    return attribute.repeatable ? all : (all[0] ?? null);
  }

  async function related(attribute: Schema.Attribute.AnyAttribute, before: unknown, typed: unknown): Promise<unknown> {
    const target = relationTarget(attribute);
    const { connect, disconnect } = Object(typed) as { readonly connect?: unknown; readonly disconnect?: unknown };
    if (!target || (connect === undefined && disconnect === undefined)) return before;
    const gone = new Set(rowsIn(disconnect).map(({ id }) => id));
    const kept = rowsIn(before).filter(({ id }) => !gone.has(id));
    const added = await found(target, rowsIn(connect));
    const isMany = Array.isArray(before) || /Many$/.test('relation' in attribute ? String(attribute.relation) : '');
    return isMany ? [...kept, ...added] : (added.at(-1) ?? kept[0] ?? null);
  }

  async function found(target: UID.ContentType, chosen: readonly Row[]): Promise<readonly Row[]> {
    const ids = chosen
      .map(({ id }) => Number(id))
      .filter(Number.isSafeInteger)
      .slice(0, MOST_CHOSEN);
    if (ids.length === 0) return [];
    return strapi.db.query(target).findMany({ where: { id: { $in: ids } }, select: [...drafts.selectOf(target)] });
  }

  return { ...(await merged(strapi.contentType(uid).attributes, stored, values)), locale };
}

/** Far more than anybody relates a story to. */
const MOST_CHOSEN = 200;

const rowsIn = (value: unknown): readonly Row[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is Row => typeof each === 'object' && each !== null);
