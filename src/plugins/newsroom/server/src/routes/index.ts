import { adminRoute, type Method } from '../../../../../server/admin-route';
import { STEP_NAMES } from '../acts';

/** For whoever is signed in, and whose role has the action. Who may do what to which story is the services' to say. */
const route = (method: Method, path: string, handler: string, action = 'story.read') =>
  adminRoute(method, path, handler, `plugin::newsroom.${action}`);

const STORY = '/stories/:type/:documentId';

/** One address for each act: `POST /newsroom/stories/article/{documentId}/submit?locale=vi`. */
const acts = STEP_NAMES.filter((name) => name !== 'breakGlass').map((name) =>
  route('POST', `${STORY}/${name}`, `story.${name}`),
);

export default {
  admin: {
    type: 'admin',
    routes: [
      route('GET', '/stories', 'workBin.find'),
      route('POST', '/bulk', 'workBin.bulk'),
      route('GET', STORY, 'story.findOne'),
      route('GET', `${STORY}/audit`, 'audit.findOfStory'),
      route('GET', '/audit', 'audit.find', 'audit.read'),
      route('GET', '/audit/export', 'audit.export', 'audit.read'),
      ...acts,

      route('GET', `${STORY}/notes`, 'notes.find'),
      route('POST', `${STORY}/notes`, 'notes.write'),
      route('POST', `${STORY}/notes/:noteId/resolve`, 'notes.resolve'),
      route('POST', `${STORY}/notes/:noteId/reopen`, 'notes.reopen'),
      route('GET', `${STORY}/colleagues`, 'notes.findColleagues'),
      route('GET', '/colleagues', 'notes.findAllColleagues'),

      route('GET', `${STORY}/revisions`, 'revision.list'),
      route('GET', `${STORY}/revisions/:id`, 'revision.findOne'),
      route('POST', `${STORY}/revisions/:id/restore`, 'revision.restore'),
      route('GET', `${STORY}/diff`, 'revision.diff'),

      route('GET', `${STORY}/presence`, 'presence.list'),
      route('PUT', `${STORY}/presence`, 'presence.enter'),
      route('DELETE', `${STORY}/presence`, 'presence.leave'),

      route('POST', `${STORY}/preview`, 'preview.make'),
      route('DELETE', `${STORY}/preview`, 'preview.revoke'),

      route('GET', '/lessons/matrix', 'lesson.matrix'),
      route('PUT', '/lessons/ages', 'lesson.changeAges'),
      route('POST', '/lessons/check', 'lesson.check'),
      route('POST', '/lessons/:documentId/derive', 'lesson.derive'),

      route('GET', '/notifications', 'notifications.find'),
      route('POST', '/notifications/read', 'notifications.read'),
      route('GET', '/preferences', 'notifications.findPreferences'),
      route('PUT', '/preferences', 'notifications.choosePreferences'),
    ],
  },
};
