import { adminRoute, type Method } from '../../../../../server/admin-route';

const route = (method: Method, path: string, handler: string, action: string) =>
  adminRoute(method, path, handler, `plugin::syndication.${action}`);

export default {
  admin: {
    type: 'admin',
    routes: [
      route('GET', '/outlets', 'outlet.find', 'outlet.read'),
      route('POST', '/outlets', 'outlet.create', 'outlet.manage'),
      route('PUT', '/outlets/:id', 'outlet.update', 'outlet.manage'),
      route('PUT', '/outlets/:id/grants/:channel', 'outlet.grant', 'outlet.manage'),
      route('DELETE', '/outlets/:id/grants/:channel', 'outlet.endGrant', 'outlet.manage'),
      route('GET', '/outlets/:id/keys', 'outlet.findKeys', 'outlet.read'),
      route('POST', '/outlets/:id/keys', 'outlet.issueKey', 'outlet.keys'),
      route('DELETE', '/outlets/:id/keys/:keyId', 'outlet.revokeKey', 'outlet.keys'),
      route('POST', '/outlets/:id/look', 'outlet.look', 'outlet.read'),
      route('GET', '/channels', 'channel.find', 'channel.read'),
      route('GET', '/channels/vocabulary', 'channel.vocabulary', 'channel.read'),
      route('GET', '/channels/:key/items', 'channel.preview', 'channel.read'),
      route('POST', '/channels/:key/forecast', 'channel.forecast', 'channel.read'),
      route('PUT', '/channels/:key/filter', 'channel.saveFilter', 'channel.manage'),
    ],
  },
};
