import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::article-series.article-series', { only: ['find', 'findOne'] });
