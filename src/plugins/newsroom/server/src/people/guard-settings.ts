import type { Core } from '@strapi/strapi';
import { changeAdminRoutes } from './admin-routes';

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
    const policies = ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [action] } }];
    changeAdminRoutes(strapi, plugin, (route) =>
      route.handler === handler ? { ...route, config: { ...route.config, policies } } : route,
    );
  }
}
