import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::hotline-banner.hotline-banner', { only: ['find', 'findOne'] });
