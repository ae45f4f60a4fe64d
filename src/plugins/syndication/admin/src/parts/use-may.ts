import { useRBAC } from '@strapi/admin/strapi-admin';

const permission = (action: string) => [{ action: `plugin::syndication.${action}`, subject: null }];

/** Asked one by one: Strapi answers by the last part of an action's name alone. */
const OUTLETS = permission('outlet.manage');
const KEYS = permission('outlet.keys');
const CHANNELS = permission('channel.manage');

/** What this person may change. The server asks again. */
export function useMay() {
  const { canManage: manageOutlets = false } = useRBAC(OUTLETS).allowedActions;
  const { canKeys: makeKeys = false } = useRBAC(KEYS).allowedActions;
  const { canManage: manageChannels = false } = useRBAC(CHANNELS).allowedActions;
  return { manageOutlets, makeKeys, manageChannels };
}
