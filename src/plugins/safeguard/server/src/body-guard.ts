import type { Core, Modules, Schema, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { blockFault, embedFault, type BodyFault } from '../../../../domain/story/body-rules';

type Middleware = Modules.Documents.Middleware.Middleware;

const EMBED: UID.Component = 'section.embed';

/** Actions of the document service that bring data; a clone may bring some, too. */
const WRITING: ReadonlySet<string> = new Set(['create', 'update', 'clone']);

/** Refuses to save a text with a picture or code inside it, or an embed from anywhere. Says in both languages what to do. */
export const refuseUnfitBodies =
  (strapi: Core.Strapi): Middleware =>
  async (ctx, next) => {
    if (WRITING.has(ctx.action) && 'data' in ctx.params) {
      const fault = faultIn(strapi, ctx.uid, ctx.params.data);
      if (fault) throw new errors.ApplicationError(sentence(fault), { code: 'UNFIT_BODY', ...fault });
    }
    return next();
  };

function faultIn(strapi: Core.Strapi, uid: UID.Schema, data: unknown): BodyFault | null {
  if (typeof data !== 'object' || data === null) return null;
  const values = data as Readonly<Record<string, unknown>>;
  if (uid === EMBED) return embedFault(values.url);
  for (const [name, attribute] of Object.entries(strapi.getModel(uid).attributes)) {
    const fault = faultInAttribute(strapi, attribute, values[name]);
    if (fault) return fault;
  }
  return null;
}

function faultInAttribute(
  strapi: Core.Strapi,
  attribute: Schema.Attribute.AnyAttribute,
  value: unknown,
): BodyFault | null {
  switch (attribute.type) {
    case 'blocks':
      return blockFault(value);
    case 'component':
      return first([value].flat(), (each) => faultIn(strapi, attribute.component, each));
    case 'dynamiczone':
      return first([value].flat(), (each) => faultInSection(strapi, each));
    default:
      return null;
  }
}

function faultInSection(strapi: Core.Strapi, section: unknown): BodyFault | null {
  if (typeof section !== 'object' || section === null || !('__component' in section)) return null;
  const component = String(section.__component);
  return component in strapi.components ? faultIn(strapi, component as UID.Component, section) : null;
}

function first(values: readonly unknown[], check: (value: unknown) => BodyFault | null): BodyFault | null {
  for (const value of values) {
    const fault = check(value);
    if (fault) return fault;
  }
  return null;
}

const sentence = (fault: BodyFault): string =>
  fault.kind === 'block'
    ? `Phần văn bản không nhận khối "${fault.type}": hãy thêm một mục Hình ảnh thay cho ảnh trong chữ. / A text takes no "${fault.type}" block: add a Figure section instead.`
    : `Chỉ nhúng được từ: ${fault.hosts.join(', ')}. / Embeds may come only from: ${fault.hosts.join(', ')}.`;
