import type { Core } from '@strapi/strapi';
import type { ActorsService } from './actors';
import type { AdviserService } from './advice';
import type { DerivationsService } from './derivations';
import type { NotesService } from './notes';
import type { NotificationsService } from './notifications';
import type { AuditService } from './audit';
import type { ApprovalsService } from './gate/approvals';
import type { PoliciesService } from './policies';
import type { EventsService } from './events';
import type { ActsService } from './acts';
import type { ForgettingService } from './forgetting';
import type { UpkeepService } from './upkeep';
import type { ScheduleService } from './schedule';
import type { PeopleService } from './people';
import type { PresenceService } from './presence';
import type { PreviewsService } from './preview';
import type { RevisionsService } from './revisions/revisions';
import type { ContentService } from './story/content';
import type { StoriesService } from './story/stories';
import type { WorkBinService } from './work-bin';

/** The newsroom's services, for its own parts, the seed and the tests. */
export const newsroom = (strapi: Core.Strapi) => ({
  get people(): PeopleService {
    return strapi.plugin('newsroom').service('people');
  },
  get actors(): ActorsService {
    return strapi.plugin('newsroom').service('actors');
  },
  get content(): ContentService {
    return strapi.plugin('newsroom').service('content');
  },
  get stories(): StoriesService {
    return strapi.plugin('newsroom').service('stories');
  },
  get workBin(): WorkBinService {
    return strapi.plugin('newsroom').service('workBin');
  },
  get adviser(): AdviserService {
    return strapi.plugin('newsroom').service('adviser');
  },
  get derivations(): DerivationsService {
    return strapi.plugin('newsroom').service('derivations');
  },
  get notes(): NotesService {
    return strapi.plugin('newsroom').service('notes');
  },
  get notifications(): NotificationsService {
    return strapi.plugin('newsroom').service('notifications');
  },
  get audit(): AuditService {
    return strapi.plugin('newsroom').service('audit');
  },
  get approvals(): ApprovalsService {
    return strapi.plugin('newsroom').service('approvals');
  },
  get policies(): PoliciesService {
    return strapi.plugin('newsroom').service('policies');
  },
  get events(): EventsService {
    return strapi.plugin('newsroom').service('events');
  },
  get acts(): ActsService {
    return strapi.plugin('newsroom').service('acts');
  },
  get upkeep(): UpkeepService {
    return strapi.plugin('newsroom').service('upkeep');
  },
  get schedule(): ScheduleService {
    return strapi.plugin('newsroom').service('schedule');
  },
  get presence(): PresenceService {
    return strapi.plugin('newsroom').service('presence');
  },
  get previews(): PreviewsService {
    return strapi.plugin('newsroom').service('previews');
  },
  get forgetting(): ForgettingService {
    return strapi.plugin('newsroom').service('forgetting');
  },
  get revisions(): RevisionsService {
    return strapi.plugin('newsroom').service('revisions');
  },
});
