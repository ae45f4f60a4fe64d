import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { changeAdminRoutes } from './admin-routes';

const FILE = 'plugin::upload.file';
const UPDATE = 'plugin::upload.assets.update';
const UNGUARDED: ReadonlySet<string> = new Set(['admin-folder-file.deleteMany', 'admin-folder-file.moveMany']);

/**
 * Asks for the permission on each file of a bulk deletion or move. Strapi asks only whether somebody may change
 * files at all, so who may change the own ones could delete everybody's.
 */
export function guardSharedMedia(strapi: Core.Strapi): void {
  changeAdminRoutes(strapi, 'upload', (route) => {
    if (typeof route.handler !== 'string' || !UNGUARDED.has(route.handler)) return route;
    const middlewares = [...(route.config?.middlewares ?? []), mayChangeAll(strapi)];
    return { ...route, config: { ...route.config, middlewares } };
  });
}

const mayChangeAll = (strapi: Core.Strapi) => async (ctx: Context, next: Next) => {
  const { fileIds, folderIds } = Object(ctx.request.body) as Readonly<Record<string, unknown>>; // Strapi validates it after us
  const ability = ctx.state.userAbility;
  const permissions = strapi
    .service('admin::permission')
    .createPermissionsManager({ ability, action: UPDATE, model: FILE });
  const files = await strapi.db
    .query(FILE)
    .findMany({ where: { id: { $in: listOf(fileIds) } }, populate: ['createdBy'] });
  const isRefused = files.some((file) => ability.cannot(UPDATE, permissions.toSubject(file)));
  if (isRefused || (listOf(folderIds).length > 0 && !mayChangeEverything(ability))) throw new errors.ForbiddenError();
  return next();
};

/** A folder holds anybody's files: it is moved and deleted by those whose permission has no condition. */
const mayChangeEverything = (ability: { rulesFor(action: string): readonly { conditions?: object }[] }): boolean =>
  ability.rulesFor(UPDATE).some(({ conditions }) => conditions === undefined);

const listOf = (ids: unknown): readonly unknown[] => [ids ?? []].flat();
