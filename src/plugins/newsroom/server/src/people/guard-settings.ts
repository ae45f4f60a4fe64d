import type { Core } from '@strapi/strapi';

/** Routes that Strapi leaves open to whoever has signed in, and the permission that each of them is worth. */
const UNGUARDED = [
  { plugin: 'email', handler: 'email.send', action: 'plugin::email.settings.read' },
  { plugin: 'i18n', handler: 'settings.updateSettings', action: 'plugin::i18n.locale.update' },
  {
    plugin: 'content-manager',
    handler: 'components.updateComponentConfiguration',
    action: 'plugin::content-manager.components.configure-layout',
  },
] as const;

/** Keeps people out of three of Strapi's settings: any journalist could send mail from here to anyone, about anything. */
export function guardSettings(strapi: Core.Strapi): void {
  for (const { plugin, handler, action } of UNGUARDED) {
    for (const route of adminRoutes(strapi, plugin)) {
      if (route.handler !== handler) continue;
      const policies = [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions: [action] } },
      ];
      route.config = { ...route.config, policies };
    }
  }
}

/** The routes of a plugin's part of the admin, before they are mounted. */
export function adminRoutes(strapi: Core.Strapi, plugin: string): readonly Core.Route[] {
  const routers: Readonly<Record<string, Core.Router>> = Object(strapi.plugin(plugin).routes);
  return routers.admin?.routes ?? [];
}
