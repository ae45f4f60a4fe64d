import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::media-kit.media-kit', { only: ['find', 'findOne'] });
