import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::safe-product.safe-product');
