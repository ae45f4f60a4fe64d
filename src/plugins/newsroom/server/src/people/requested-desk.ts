import type { Core } from '@strapi/strapi';

export interface OrganisationFacts {
  readonly id: string;
  readonly isDesk: boolean;
}

/** The organisation that a save asks for as its story's desk, or `null`. Whatever is no organisation is no desk. */
export async function requestedDesk(strapi: Core.Strapi, value: unknown): Promise<OrganisationFacts | null> {
  const reference = referenceIn(value);
  if (reference === null) return null;
  const found = await strapi.db
    .query('api::organisation.organisation')
    .findOne({ where: { [typeof reference === 'number' ? 'id' : 'documentId']: reference } });
  return found ? { id: found.documentId, isDesk: found.isDesk === true } : { id: String(reference), isDesk: false };
}

/** Finds the one document in any of the ways in which Strapi lets a relation be written. */
export function referenceIn(value: unknown): number | string | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return /^\d+$/.test(value) ? Number(value) : value || null;
  if (Array.isArray(value)) return value.length > 0 ? referenceIn(value.at(-1)) : null;
  if (typeof value !== 'object' || value === null) return null;
  const { set, connect, documentId, id } = value as Readonly<Record<string, unknown>>; // anything can be sent
  return referenceIn(set) ?? referenceIn(connect) ?? referenceIn(documentId) ?? referenceIn(id);
}
