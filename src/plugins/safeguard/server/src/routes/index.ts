import { adminRoute, type Method } from '../../../../../server/admin-route';

/** For whoever may read the media library; who may add to it hides and confirms. */
const pictureRoute = (method: Method, path: string, handler: string, ...permissions: readonly string[]) =>
  adminRoute(method, `/pictures${path}`, `picture.${handler}`, 'plugin::upload.read', ...permissions);

const UPLOAD = 'plugin::upload.assets.create';

/** For who keeps the register of consents: a permission of its own. */
const consentRoute = (method: Method, path: string, handler: string) =>
  adminRoute(method, `/consents${path}`, `consent.${handler}`, 'plugin::safeguard.consent.keep');

/** For who may ask for somebody to be forgotten, and for who may sign it. */
const forgettingRoute = (method: Method, path: string, handler: string, action = 'forget') =>
  adminRoute(method, `/forgettings${path}`, `forgetting.${handler}`, `plugin::safeguard.${action}`);

export default {
  /** Below the newsroom's prefix: to editors the safeguard is a part of it. What a text holds is no secret to who may write one. */
  newsroom: {
    type: 'admin',
    prefix: '/newsroom',
    routes: [
      adminRoute('POST', '/check', 'check.check'),
      adminRoute('POST', '/stories/:type/:documentId/waive', 'waive.waive'),
      adminRoute('GET', '/rereadings', 'rereading.find'),
      adminRoute('POST', '/rereadings/:type/:documentId/done', 'rereading.done'),
    ],
  },
  pictures: {
    type: 'admin',
    routes: [
      pictureRoute('GET', '', 'findWaiting'),
      pictureRoute('GET', '/:id', 'findOne'),
      pictureRoute('GET', '/:id/faces', 'findFaces'),
      pictureRoute('POST', '/:id/hide', 'hide', UPLOAD),
      pictureRoute('POST', '/:id/confirm', 'confirm', UPLOAD),
    ],
  },
  consents: {
    type: 'admin',
    routes: [
      consentRoute('GET', '', 'find'),
      consentRoute('POST', '', 'add'),
      consentRoute('GET', '/:id', 'findOne'),
      consentRoute('POST', '/:id/withdraw', 'withdraw'),
      consentRoute('PUT', '/:id/evidence', 'keepEvidence'),
      consentRoute('GET', '/:id/evidence', 'evidence'),
    ],
  },
  forgettings: {
    type: 'admin',
    routes: [
      forgettingRoute('GET', '', 'find'),
      forgettingRoute('POST', '', 'open'),
      forgettingRoute('GET', '/:id', 'findOne'),
      forgettingRoute('POST', '/:id/sign', 'sign', 'forget.sign'),
      forgettingRoute('POST', '/:id/drop', 'drop'),
    ],
  },
};
