import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::safe-product.safe-product', { only: ['find', 'findOne'] });
