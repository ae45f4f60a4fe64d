import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::age-tier.age-tier');
