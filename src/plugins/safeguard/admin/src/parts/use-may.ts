import { useRBAC } from '@strapi/admin/strapi-admin';

const CONSENTS = [{ action: 'plugin::safeguard.consent.keep', subject: null }];

/** What this person may see and do here. The server asks again. */
export function useMay() {
  const { canKeep: keepConsents = false } = useRBAC(CONSENTS).allowedActions;
  return { keepConsents };
}
