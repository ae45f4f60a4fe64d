import type { Core } from '@strapi/strapi';
import type { PeopleService } from './people';

/** The newsroom's services, for its own parts, the seed and the tests. */
export const newsroom = (strapi: Core.Strapi) => ({
  get people(): PeopleService {
    return strapi.plugin('newsroom').service('people');
  },
});
