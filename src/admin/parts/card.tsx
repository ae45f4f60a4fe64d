import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** One thing on a page: an outlet, a consent, a fact. */
export const Card = ({ children, label }: { readonly children: ReactNode; readonly label: string }) => (
  <Box tag="section" aria-label={label} background="neutral0" hasRadius shadow="tableShadow" padding={5}>
    <Flex direction="column" alignItems="stretch" gap={4}>
      {children}
    </Flex>
  </Box>
);

/** What is said beside the point. */
export const Quiet = ({ children }: { readonly children: ReactNode }) => (
  <Typography variant="pi" textColor="neutral600">
    {children}
  </Typography>
);
