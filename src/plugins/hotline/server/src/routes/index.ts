import { adminRoute } from '../../../../../server/admin-route';

/** For whoever works in the newsroom: they see what they typed themselves, and what outlets told us. */
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
