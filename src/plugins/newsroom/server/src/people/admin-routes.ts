import type { Core } from '@strapi/strapi';

/**
 * Changes the routes of a plugin's part of the admin, before they are mounted. On copies: the plugin keeps the
 * originals for the whole process, and would hand what a first boot put there to the next one.
 */
export function changeAdminRoutes(strapi: Core.Strapi, name: string, change: (route: Core.Route) => Core.Route): void {
  const plugin = strapi.plugin(name);
  const routers: Readonly<Record<string, Core.Router>> = Object(plugin.routes);
  const { admin } = routers;
  if (!admin) throw new Error(`The plugin "${name}" has no admin routes to guard.`);
  plugin.routes = { ...routers, admin: { ...admin, routes: admin.routes.map(change) } };
}
