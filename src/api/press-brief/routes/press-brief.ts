import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::press-brief.press-brief', { only: ['find', 'findOne'] });
