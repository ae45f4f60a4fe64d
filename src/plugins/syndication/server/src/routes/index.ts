import { refusals } from './refusals';

type Method = 'GET' | 'POST' | 'DELETE';

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
      adminRoute('GET', '/outlets/:id/keys', 'outlet.findKeys', 'outlet.read'),
      adminRoute('POST', '/outlets/:id/keys', 'outlet.issueKey', 'outlet.keys'),
      adminRoute('DELETE', '/outlets/:id/keys/:keyId', 'outlet.revokeKey', 'outlet.keys'),
    ],
  },
};
