import { refusals } from './refusals';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const mayHave = (permissions: readonly string[]) => ({
  name: 'admin::hasPermissions',
  config: { actions: permissions },
});

/** A route of the panel, for whoever is signed in and has every one of `permissions`. What is refused is answered as such. */
export const adminRoute = (method: Method, path: string, handler: string, ...permissions: readonly string[]) => ({
  method,
  path,
  handler,
  config: {
    middlewares: [refusals],
    policies: ['admin::isAuthenticatedAdmin', ...(permissions.length > 0 ? [mayHave(permissions)] : [])],
  },
});
