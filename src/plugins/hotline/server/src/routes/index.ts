import { refusals } from './refusals';

/** For whoever works in the newsroom: they see what they typed themselves, and what outlets told us. */
const adminRoute = (method: 'GET' | 'POST', path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { middlewares: [refusals], policies: ['admin::isAuthenticatedAdmin'] },
});

export default {
  admin: {
    type: 'admin',
    routes: [
      adminRoute('POST', '/preview', 'preview.draw'),
      adminRoute('POST', '/preview/weights', 'preview.weigh'),
      adminRoute('GET', '/banners', 'codes.find'),
      adminRoute('GET', '/banners/:id/codes', 'codes.codes'),
      adminRoute('GET', '/placements', 'placements.find'),
      adminRoute('GET', '/facts', 'facts.find'),
    ],
  },
};
