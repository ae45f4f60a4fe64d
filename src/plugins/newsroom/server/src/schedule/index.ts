import type { Core } from '@strapi/strapi';
import { fireDue } from './clock';

/** Stories that go out, or come down, at their hour. */
export const schedule = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Fires what is due at `now`, in milliseconds. Several may ask at once: each story fires once. */
  fireDue: (now: number) => fireDue(strapi, now),
});

export type ScheduleService = ReturnType<typeof schedule>;
