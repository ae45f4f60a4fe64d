import type { Core } from '@strapi/strapi';
import { actors } from './actors';
import { adviser } from './advice';
import notesController from './controllers/notes';
import notificationsController from './controllers/notifications';
import workBinController from './controllers/work-bin';
import { closeContentApi } from './content-api/close-content-api';
import { hideAttributes } from './content-api/hide-attributes';
import { publishedOnly } from './content-api/published-only';
import { applyForms } from './forms';
import { newsroom } from './newsroom';
import { notes } from './notes';
import { notifications } from './notifications';
import { people } from './people';
import { registerConditions } from './people/conditions';
import { letTheDeskComeAlong } from './people/desk-comes-along';
import { closeUrlUpload } from './people/close-url-upload';
import { guardSettings } from './people/guard-settings';
import { guardSharedMedia } from './people/guard-shared-media';
import { keepToDesk } from './people/keep-to-desk';
import routes from './routes';
import { adoptStories } from './story/adopt';
import { content } from './story/content';
import { keepRecord } from './story/keep-record';
import { followMedia } from './story/media-changes';
import { notePublication } from './story/publication';
import { stories } from './story/stories';
import { workBin } from './work-bin';
import { forgetBesides, keepWords } from './work-bin/keep-words';

let stopRounds: () => Promise<void> = async () => undefined;

export default {
  services: { people, actors, content, stories, workBin, notes, notifications, adviser },
  controllers: { workBin: workBinController, notes: notesController, notifications: notificationsController },
  routes,

  async register({ strapi }: { strapi: Core.Strapi }) {
    closeContentApi(strapi);
    hideAttributes(strapi);
    await registerConditions(strapi);
    letTheDeskComeAlong(strapi);
    guardSettings(strapi);
    guardSharedMedia(strapi);
    closeUrlUpload(strapi);
    strapi.documents.use(publishedOnly(strapi, () => new Date()));
    strapi.documents.use(keepToDesk(strapi));
    strapi.documents.use(keepRecord(strapi));
    strapi.documents.use(notePublication(strapi));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await applyForms(strapi);
    followMedia(strapi);
    newsroom(strapi).stories.onSaved(keepWords);
    newsroom(strapi).stories.onForgotten(forgetBesides);
    await adoptStories(strapi);
    await newsroom(strapi).workBin.catchUp();
    // The application keeps the roles at the end of its own bootstrap: until then Strapi has none.
    const keepRoles = async () => {
      if (strapi.isLoaded) await newsroom(strapi).people.keepRoles();
    };
    strapi.db.lifecycles.subscribe({
      models: ['plugin::i18n.locale'],
      afterCreate: keepRoles,
      afterDelete: keepRoles,
    });
    stopRounds = newsroom(strapi).notifications.start();
  },

  async destroy() {
    await stopRounds();
  },
};
