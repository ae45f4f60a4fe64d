import type { Core } from '@strapi/strapi';
import type { FindingsService } from './findings';
import type { ReviewService } from './review';

/** The safeguard's services, for its own parts and the tests. */
export const safeguard = (strapi: Core.Strapi) => ({
  get review(): ReviewService {
    return strapi.plugin('safeguard').service('review');
  },
  get findings(): FindingsService {
    return strapi.plugin('safeguard').service('findings');
  },
});
