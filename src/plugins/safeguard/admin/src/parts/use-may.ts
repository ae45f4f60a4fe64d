import { permission, useHas } from '../../../../../admin/parts/permission';

export const STORIES = permission('plugin::newsroom.story.read');
export const CONSENTS = permission('plugin::safeguard.consent.keep');
export const FORGETTING = permission('plugin::safeguard.forget');
const SIGNING = permission('plugin::safeguard.forget.sign');
const WORDING = permission('plugin::content-manager.explorer.read', 'plugin::safeguard.wording');
const PICTURES = permission('plugin::upload.read');
const UPLOADS = permission('plugin::upload.assets.create');

/** What this person may see and do here. */
export const useMay = () => ({
  readStories: useHas(STORIES),
  readWording: useHas(WORDING),
  readPictures: useHas(PICTURES),
  hidePictures: useHas(UPLOADS),
  keepConsents: useHas(CONSENTS),
  askToForget: useHas(FORGETTING),
  signForgettings: useHas(SIGNING),
});
