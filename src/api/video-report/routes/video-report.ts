import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::video-report.video-report', { only: ['find', 'findOne'] });
