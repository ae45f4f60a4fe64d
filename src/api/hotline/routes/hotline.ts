import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::hotline.hotline', { only: ['find'] });
