import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { Navigate } from 'react-router-dom';
import { useMe } from './api/governed-types';

type Route = StrapiApp['router']['routes'][number];

/** Whose day begins at the work-bin. A super admin keeps Strapi's first page. */
const NEWSROOM_ROLES = ['journalist', 'editor', 'managing-editor', 'overseer'];

/** Opens the work-bin where Strapi would open its first page. */
export function beginAtWorkBin(app: StrapiApp): void {
  app.router.addRoute((routes) => routes.map(beginning));
}

function beginning(route: Route): Route {
  const { lazy } = route;
  if (!route.index || typeof lazy !== 'function') return route;
  return {
    ...route,
    lazy: async () => {
      const first = await lazy();
      const Home = 'Component' in first ? first.Component : null;
      return { Component: () => <FirstPage>{Home && <Home />}</FirstPage> };
    },
  };
}

function FirstPage({ children }: { readonly children: React.ReactNode }) {
  const { roles } = useMe();
  if (roles.some((role) => NEWSROOM_ROLES.includes(role))) return <Navigate to="/plugins/newsroom" replace />;
  return <>{children}</>;
}
