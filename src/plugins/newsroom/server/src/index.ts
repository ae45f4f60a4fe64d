import type { Core } from '@strapi/strapi';
import { closeContentApi } from './content-api/close-content-api';
import { hideAttributes } from './content-api/hide-attributes';
import { publishedOnly } from './content-api/published-only';
import { newsroom } from './newsroom';
import { people } from './people';
import { registerConditions } from './people/conditions';
import { letTheDeskComeAlong } from './people/desk-comes-along';
import { guardSharedMedia } from './people/guard-shared-media';
import { keepToDesk } from './people/keep-to-desk';

export default {
  services: { people },

  async register({ strapi }: { strapi: Core.Strapi }) {
    closeContentApi(strapi);
    hideAttributes(strapi);
    await registerConditions(strapi);
    letTheDeskComeAlong(strapi);
    guardSharedMedia(strapi);
    strapi.documents.use(publishedOnly(strapi, () => new Date()));
    strapi.documents.use(keepToDesk(strapi));
  },

  bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const keepRoles = () => newsroom(strapi).people.keepRoles();
    strapi.db.lifecycles.subscribe({
      models: ['plugin::i18n.locale'],
      afterCreate: keepRoles,
      afterDelete: keepRoles,
    });
  },
};
