import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::safe-product.safe-product');
