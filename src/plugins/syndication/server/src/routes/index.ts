import { refusals } from './refusals';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const adminRoute = (method: Method, path: string, handler: string, action: string) => ({
  method,
  path,
  handler,
  config: {
    middlewares: [refusals],
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [`plugin::syndication.${action}`] } },
    ],
  },
});

export default {
  admin: {
    type: 'admin',
    routes: [
      adminRoute('GET', '/outlets', 'outlet.find', 'outlet.read'),
      adminRoute('POST', '/outlets', 'outlet.create', 'outlet.manage'),
      adminRoute('PUT', '/outlets/:id', 'outlet.update', 'outlet.manage'),
      adminRoute('PUT', '/outlets/:id/grants/:channel', 'outlet.grant', 'outlet.manage'),
      adminRoute('DELETE', '/outlets/:id/grants/:channel', 'outlet.endGrant', 'outlet.manage'),
      adminRoute('GET', '/outlets/:id/keys', 'outlet.findKeys', 'outlet.read'),
      adminRoute('POST', '/outlets/:id/keys', 'outlet.issueKey', 'outlet.keys'),
      adminRoute('DELETE', '/outlets/:id/keys/:keyId', 'outlet.revokeKey', 'outlet.keys'),
      adminRoute('POST', '/outlets/:id/look', 'outlet.look', 'outlet.read'),
      adminRoute('GET', '/channels', 'channel.find', 'channel.read'),
      adminRoute('GET', '/channels/vocabulary', 'channel.vocabulary', 'channel.read'),
      adminRoute('GET', '/channels/:key/items', 'channel.preview', 'channel.read'),
      adminRoute('POST', '/channels/:key/forecast', 'channel.forecast', 'channel.read'),
      adminRoute('PUT', '/channels/:key/filter', 'channel.saveFilter', 'channel.manage'),
    ],
  },
};
