import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { Box, Link, Typography } from '@strapi/design-system';
import type { ComponentType } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useMay } from './parts/use-may';
import { useWords } from './words';

type Route = StrapiApp['router']['routes'][number];

const LIBRARY = 'plugins/upload/*';

/** Puts the way to the brush above the media library, in whose own dialogs Strapi lets nobody put anything. */
export function standBesideLibrary(app: StrapiApp): void {
  app.router.addRoute((routes) => routes.map(beside));
}

function beside(route: Route): Route {
  const { lazy } = route;
  if (route.path !== LIBRARY || typeof lazy !== 'function') return route;
  return {
    ...route,
    lazy: async () => {
      const library = await lazy();
      const Library = 'Component' in library ? library.Component : null;
      return { Component: () => <WithBrush Library={Library ?? null} /> };
    },
  };
}

function WithBrush({ Library }: { readonly Library: ComponentType | null }) {
  const say = useWords();
  const { hidePictures } = useMay();
  return (
    <>
      {hidePictures && (
        <Box tag="aside" aria-label={say('tab.pictures')} background="primary100" padding={3}>
          <Typography variant="pi" textColor="neutral800">
            {say('library.brush')}{' '}
            <Link tag={RouterLink} to="/plugins/safeguard/pictures">
              {say('library.brush.open')}
            </Link>
          </Typography>
        </Box>
      )}
      {Library && <Library />}
    </>
  );
}
