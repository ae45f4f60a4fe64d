import type { Core, Modules, Struct, UID } from '@strapi/strapi';
import { newsroom } from '../newsroom';

type Middleware = Modules.Documents.Middleware.Middleware;

const CHANGES: readonly string[] = ['create', 'update', 'delete'];

/**
 * Whoever changes what decides over stories (an approval policy, a channel, who receives it, the words that are looked for)
 * does so on record, in the same transaction and on every path. The schema names what goes on record:
 * `pluginOptions.newsroom.onRecord`, a list of attributes.
 */
export const settingsOnRecord =
  (strapi: Core.Strapi): Middleware =>
  async (ctx, next) => {
    const attributes = onRecord(ctx.contentType);
    if (!attributes || !CHANGES.includes(ctx.action)) return next();
    const { audit, actors } = newsroom(strapi);
    return strapi.db.transaction(async ({ trx }) => {
      await audit.takeEnd(trx);
      const result = await next();
      const documentId = String(Object(ctx.params).documentId ?? Object(result).documentId);
      const details = { subject: documentId, ...(await stateOf(strapi, ctx, { documentId, attributes })) };
      const action = `${ctx.contentType.info.singularName}.${ctx.action}`;
      await audit.append(trx, { actor: actors.current(), action, details });
      return result;
    });
  };

function onRecord({ pluginOptions }: Struct.ContentTypeSchema): readonly string[] | null {
  const named: unknown = Object(pluginOptions?.newsroom).onRecord;
  return Array.isArray(named) ? named.map(String) : null;
}

interface Subject {
  readonly documentId: string;
  readonly attributes: readonly string[];
}

/** What it is after the change; of what it points at, the ids. */
async function stateOf(
  strapi: Core.Strapi,
  { uid, contentType }: { readonly uid: UID.ContentType; readonly contentType: Struct.ContentTypeSchema },
  { documentId, attributes }: Subject,
): Promise<Readonly<Record<string, unknown>>> {
  const relations = attributes.filter((name) => contentType.attributes[name]?.type === 'relation');
  const entry = await strapi.db.query(uid).findOne({ where: { documentId }, populate: [...relations] });
  if (!entry) return {};
  return Object.fromEntries(attributes.map((name) => [name, idsOf(entry[name])]));
}

const idsOf = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((each) => Object(each).documentId ?? each) : (value ?? null);
