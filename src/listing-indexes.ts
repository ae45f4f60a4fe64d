import type { Core } from '@strapi/strapi';

/**
 * Indexes that Strapi leaves out, declared on every story type, so that its schema sync makes and keeps them on both
 * databases: without them each publication scans the table for its slug, and each list for its newest.
 */
export function addListingIndexes(strapi: Core.Strapi): void {
  for (const type of Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'))) {
    const wanted = INDEXES.filter(({ needs }) => needs.every((attribute) => attribute in type.attributes));
    const indexes = wanted.map(({ name, columns }) => ({ name: `${type.collectionName}_${name}_idx`, columns }));
    Object.assign(type, {
      indexes: [...(('indexes' in type && Array.isArray(type.indexes) && type.indexes) || []), ...indexes],
    });
  }
}

/**
 * Never name `id`: on PostgreSQL Strapi overlooks it when it reads an index back, takes the index for another one, and
 * fails to make it a second time at the first start after an upgrade.
 */
const INDEXES: readonly {
  readonly name: string;
  readonly needs: readonly string[];
  readonly columns: readonly string[];
}[] = [
  { name: 'slug', needs: ['slug', 'locale'], columns: ['slug', 'locale', 'published_at'] },
  { name: 'newest', needs: ['publishedAt', 'locale'], columns: ['published_at', 'locale'] },
  { name: 'edited', needs: ['publishedAt', 'locale'], columns: ['locale', 'published_at', 'updated_at'] },
];
