import type { Core } from '@strapi/strapi';
import { createPerson, type NewPerson } from './create-person';
import { keepRoles } from './keep-roles';
import { nameBuiltIns } from './name-built-ins';
import { standingOf } from './standing';

/** Who works here, for which desk, and what each may do. */
export const people = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Makes the four roles and puts their permissions back to the table. Writes nothing when all is well. */
  keepRoles: () => keepRoles(strapi),

  /** Has what Strapi makes by itself speak both languages. Writes nothing the second time. */
  nameBuiltIns: () => nameBuiltIns(strapi),

  /** Employs somebody, once: whoever has this e-mail address already keeps their role and password, and joins the desks. */
  createPerson: (person: NewPerson) => createPerson(strapi, person),

  /** The roles and desks of an admin user. */
  standingOf: (userId: number) => standingOf(strapi, userId),
});

export type PeopleService = ReturnType<typeof people>;
export type { NewPerson, Person } from './create-person';
