import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::age-tier.age-tier', { only: ['find', 'findOne'] });
