import { permission, useHas } from '../../../../../admin/parts/permission';

const OUTLETS = permission('plugin::syndication.outlet.manage');
const KEYS = permission('plugin::syndication.outlet.keys');
const CHANNELS = permission('plugin::syndication.channel.manage');

/** What this person may change. */
export const useMay = () => ({
  manageOutlets: useHas(OUTLETS),
  makeKeys: useHas(KEYS),
  manageChannels: useHas(CHANNELS),
});
