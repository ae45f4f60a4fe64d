import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { changeAdminRoutes } from './admin-routes';

const FROM_ADDRESS = '/actions/upload-from-urls';

/**
 * The media library offers to fetch a file from an address. The server would go wherever an editor's browser may not:
 * to its own network. Files come from the editor's machine.
 */
export function closeUrlUpload(strapi: Core.Strapi): void {
  changeAdminRoutes(strapi, 'upload', (route) => (route.path === FROM_ADDRESS ? { ...route, handler: refuse } : route));
}

function refuse(): never {
  throw new errors.ApplicationError('Hãy tải tệp về máy rồi tải lên. / Download the file first, then upload it.', {
    code: 'UPLOAD_FROM_ADDRESS',
  });
}
