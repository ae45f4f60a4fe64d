import { refusals } from './refusals';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** For whoever is signed in. What each person may do, and with which stories, is the services' to say. */
const route = (method: Method, path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { middlewares: [refusals], policies: ['admin::isAuthenticatedAdmin'] },
});

const STORY = '/stories/:type/:documentId';

export default {
  admin: {
    type: 'admin',
    routes: [
      route('GET', '/stories', 'workBin.find'),

      route('GET', `${STORY}/notes`, 'notes.find'),
      route('POST', `${STORY}/notes`, 'notes.write'),
      route('POST', `${STORY}/notes/:noteId/resolve`, 'notes.resolve'),
      route('POST', `${STORY}/notes/:noteId/reopen`, 'notes.reopen'),
      route('GET', `${STORY}/colleagues`, 'notes.findColleagues'),
      route('GET', '/colleagues', 'notes.findAllColleagues'),

      route('GET', '/notifications', 'notifications.find'),
      route('POST', '/notifications/read', 'notifications.read'),
      route('GET', '/preferences', 'notifications.findPreferences'),
      route('PUT', '/preferences', 'notifications.choosePreferences'),
    ],
  },
};
