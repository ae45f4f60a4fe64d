import type { Core } from '@strapi/strapi';
import type { ActorsService } from './actors';
import type { AdviserService } from './advice';
import type { NotesService } from './notes';
import type { NotificationsService } from './notifications';
import type { PeopleService } from './people';
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
  get notes(): NotesService {
    return strapi.plugin('newsroom').service('notes');
  },
  get notifications(): NotificationsService {
    return strapi.plugin('newsroom').service('notifications');
  },
});
