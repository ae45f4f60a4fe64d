import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::hotline-banner.hotline-banner');
