import { useRBAC } from '@strapi/admin/strapi-admin';

interface Permission {
  readonly action: string;
  readonly subject: string | null;
}

/** What an act or a page asks of a role, as Strapi's own checks take it. */
export const permission = (action: string, subject: string | null = null): Permission[] => [{ action, subject }];

/**
 * Whether whoever is signed in has a permission; no, until that is known. The server asks again.
 * Asked one by one: Strapi answers by the last part of an action's name alone.
 */
export const useHas = (asked: Permission[]): boolean => Object.values(useRBAC(asked).allowedActions).some(Boolean);
