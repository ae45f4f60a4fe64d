import type { Core } from '@strapi/strapi';

/** What a role may be allowed to do here; who may do what to which story is decided story by story. */
export const registerActions = (strapi: Core.Strapi): Promise<unknown> =>
  strapi.service('admin::permission').actionProvider.registerMany([
    { section: 'plugins', displayName: 'Work on stories', uid: 'story.read', pluginName: 'newsroom' },
    { section: 'plugins', displayName: 'Read the audit', uid: 'audit.read', pluginName: 'newsroom' },
  ]);
