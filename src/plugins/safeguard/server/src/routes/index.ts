import { refusals } from './refusals';

type Method = 'GET' | 'POST';

/** For whoever works in the newsroom: what a text holds is no secret to those who may write one. */
const newsroomRoute = (method: Method, path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { middlewares: [refusals], policies: ['admin::isAuthenticatedAdmin'] },
});

export default {
  /** Below the newsroom's prefix: to editors the safeguard is a part of it. */
  newsroom: {
    type: 'admin',
    prefix: '/newsroom',
    routes: [
      newsroomRoute('POST', '/check', 'check.check'),
      newsroomRoute('POST', '/stories/:type/:documentId/waive', 'waive.waive'),
    ],
  },
};
