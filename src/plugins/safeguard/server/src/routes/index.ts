import { refusals } from './refusals';

type Method = 'GET' | 'POST' | 'PUT';

/** For who may ask for somebody to be forgotten, and for who may sign it. */
const forgettingRoute = (method: Method, path: string, handler: string, action = 'forget') => ({
  method,
  path: `/forgettings${path}`,
  handler: `forgetting.${handler}`,
  config: {
    middlewares: [refusals],
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [`plugin::safeguard.${action}`] } },
    ],
  },
});

/** For whoever works in the newsroom: what a text holds is no secret to those who may write one. */
const newsroomRoute = (method: Method, path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { middlewares: [refusals], policies: ['admin::isAuthenticatedAdmin'] },
});

/** For whoever may read the media library; who may add to it hides and confirms. */
const pictureRoute = (method: Method, path: string, handler: string, ...actions: readonly string[]) => ({
  method,
  path: `/pictures${path}`,
  handler: `picture.${handler}`,
  config: {
    middlewares: [refusals],
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: ['plugin::upload.read', ...actions] } },
    ],
  },
});

const UPLOAD = 'plugin::upload.assets.create';

/** For who keeps the register of consents: a permission of its own. */
const consentRoute = (method: Method, path: string, handler: string) => ({
  method,
  path: `/consents${path}`,
  handler: `consent.${handler}`,
  config: {
    middlewares: [refusals],
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: ['plugin::safeguard.consent.keep'] } },
    ],
  },
});

export default {
  /** Below the newsroom's prefix: to editors the safeguard is a part of it. */
  newsroom: {
    type: 'admin',
    prefix: '/newsroom',
    routes: [
      newsroomRoute('POST', '/check', 'check.check'),
      newsroomRoute('POST', '/stories/:type/:documentId/waive', 'waive.waive'),
      newsroomRoute('GET', '/rereadings', 'rereading.find'),
      newsroomRoute('POST', '/rereadings/:type/:documentId/done', 'rereading.done'),
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
