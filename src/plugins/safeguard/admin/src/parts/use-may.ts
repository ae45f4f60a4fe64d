import { useRBAC } from '@strapi/admin/strapi-admin';

const STORIES = [{ action: 'plugin::newsroom.story.read', subject: null }];
const WORDING = [{ action: 'plugin::content-manager.explorer.read', subject: 'plugin::safeguard.wording' }];
const PICTURES = [{ action: 'plugin::upload.read', subject: null }];
const UPLOADS = [{ action: 'plugin::upload.assets.create', subject: null }];
const CONSENTS = [{ action: 'plugin::safeguard.consent.keep', subject: null }];
const FORGETTING = [{ action: 'plugin::safeguard.forget', subject: null }];
const SIGNING = [{ action: 'plugin::safeguard.forget.sign', subject: null }];

/** What this person may see and do here. The server asks again. */
export function useMay() {
  const { canRead: readStories = false } = useRBAC(STORIES).allowedActions;
  const { canRead: readWording = false } = useRBAC(WORDING).allowedActions;
  const { canRead: readPictures = false } = useRBAC(PICTURES).allowedActions;
  const { canCreate: hidePictures = false } = useRBAC(UPLOADS).allowedActions;
  const { canKeep: keepConsents = false } = useRBAC(CONSENTS).allowedActions;
  const { canForget: askToForget = false } = useRBAC(FORGETTING).allowedActions;
  const { canSign: signForgettings = false } = useRBAC(SIGNING).allowedActions;
  const here = { readStories, readWording, readPictures, hidePictures };
  return { ...here, keepConsents, askToForget, signForgettings };
}
