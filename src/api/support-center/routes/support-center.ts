import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::support-center.support-center', { only: ['find', 'findOne'] });
