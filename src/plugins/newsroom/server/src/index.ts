import type { Core } from '@strapi/strapi';
import { acts } from './acts';
import { actors } from './actors';
import { adviser } from './advice';
import notesController from './controllers/notes';
import notificationsController from './controllers/notifications';
import workBinController from './controllers/work-bin';
import { audit } from './audit';
import { settingsOnRecord } from './audit/settings-on-record';
import { watchSettings } from './audit/watch-settings';
import config from './config';
import { closeContentApi } from './content-api/close-content-api';
import { hideAttributes } from './content-api/hide-attributes';
import { publishedOnly } from './content-api/published-only';
import contentTypes from './content-types';
import auditController from './controllers/audit';
import lesson from './controllers/lesson';
import story from './controllers/story';
import { keepAges } from './curriculum/keep-ages';
import { derivations } from './derivations';
import { events } from './events';
import { announceEvents } from './events/announce';
import { forgetting } from './forgetting';
import { applyForms } from './forms';
import { approvals } from './gate/approvals';
import { gate } from './gate/gate';
import { guardDeletions } from './gate/guard-deletions';
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
import { policies } from './policies';
import { presence } from './presence';
import presenceController from './presence/controller';
import { previews } from './preview';
import previewController from './preview/controller';
import { servePreviews } from './preview/serve';
import revision from './revisions/controller';
import { guardSaves } from './revisions/guard-saves';
import { revisions } from './revisions/revisions';
import routes from './routes';
import { registerActions } from './routes/actions';
import { schedule } from './schedule';
import { startSchedule } from './schedule/clock';
import { adoptStories } from './story/adopt';
import { content } from './story/content';
import { keepRecord } from './story/keep-record';
import { followMedia } from './story/media-changes';
import { skipEmptyParts } from './story/skip-empty-parts';
import { stories } from './story/stories';
import { upkeep } from './upkeep';
import { workBin } from './work-bin';
import { forgetBesides, keepWords } from './work-bin/keep-words';

let stopPruning: () => Promise<void> = async () => undefined;
let stopRounds: () => Promise<void> = async () => undefined;
let stopSchedule: () => Promise<void> = async () => undefined;

export default {
  config,
  contentTypes,
  controllers: {
    ...{ story, lesson, audit: auditController },
    ...{ workBin: workBinController, notes: notesController, notifications: notificationsController },
    ...{ revision, presence: presenceController, preview: previewController },
  },
  routes,
  services: {
    ...{ people, actors, content, stories, audit, approvals, policies, events, acts },
    ...{ workBin, notes, notifications, adviser, upkeep, schedule },
    ...{ revisions, presence, previews, derivations, forgetting },
  },

  async register({ strapi }: { strapi: Core.Strapi }) {
    closeContentApi(strapi);
    hideAttributes(strapi);
    await registerConditions(strapi);
    letTheDeskComeAlong(strapi);
    guardSettings(strapi);
    guardSharedMedia(strapi);
    closeUrlUpload(strapi);
    watchSettings(strapi);
    guardSaves(strapi);
    servePreviews(strapi);
    newsroom(strapi).stories.onSaved((save) => newsroom(strapi).revisions.onSaved(save));
    strapi.documents.use(publishedOnly(strapi, () => new Date()));
    strapi.documents.use(keepAges(strapi));
    strapi.documents.use(keepToDesk(strapi));
    strapi.documents.use(keepRecord(strapi));
    strapi.documents.use(gate(strapi));
    strapi.documents.use(settingsOnRecord(strapi));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await registerActions(strapi);
    await applyForms(strapi);
    skipEmptyParts(strapi);
    followMedia(strapi);
    guardDeletions(strapi);
    newsroom(strapi).stories.onSaved(keepWords);
    newsroom(strapi).stories.onForgotten(forgetBesides);
    newsroom(strapi).stories.onSaved((save) => newsroom(strapi).derivations.keep(save));
    newsroom(strapi).stories.onForgotten((trx, place) => newsroom(strapi).derivations.forget(trx, place));
    newsroom(strapi).events.onEvent((event) => newsroom(strapi).derivations.follow(event));
    announceEvents(strapi);
    await adoptStories(strapi);
    await newsroom(strapi).workBin.catchUp();
    await newsroom(strapi).policies.ensure();
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
    stopSchedule = startSchedule(strapi);
    stopPruning = newsroom(strapi).revisions.startPruning();
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await Promise.all([stopRounds(), stopSchedule(), stopPruning()]);
    await newsroom(strapi).audit.settled();
  },
};
