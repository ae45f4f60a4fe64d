import type { Core } from '@strapi/strapi';
import type { ConsentsService } from './consents';
import type { ForgettingsService } from './forgetting';
import type { FindingsService } from './findings';
import type { FacesService } from './pictures/faces';
import type { PicturesService } from './pictures';
import type { RereadingsService } from './rereadings';
import type { ReviewService } from './review';

/** The safeguard's services, for its own parts and the tests. */
export const safeguard = (strapi: Core.Strapi) => ({
  get review(): ReviewService {
    return strapi.plugin('safeguard').service('review');
  },
  get rereadings(): RereadingsService {
    return strapi.plugin('safeguard').service('rereadings');
  },
  get consents(): ConsentsService {
    return strapi.plugin('safeguard').service('consents');
  },
  get forgettings(): ForgettingsService {
    return strapi.plugin('safeguard').service('forgettings');
  },
  get pictures(): PicturesService {
    return strapi.plugin('safeguard').service('pictures');
  },
  get faces(): FacesService {
    return strapi.plugin('safeguard').service('faces');
  },
  get findings(): FindingsService {
    return strapi.plugin('safeguard').service('findings');
  },
});
