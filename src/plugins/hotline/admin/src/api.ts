import { adminApi } from '@strapi/admin/strapi-admin';
import { data } from '../../../../admin/parts/answer';
import type { BannerCodes, HandedOut } from '../../contract/codes';
import type { KeptFact } from '../../contract/facts';
import type { ReportedPlacement } from '../../contract/placement';

const hotlineApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    handedOut: build.query<readonly HandedOut[], void>({
      query: () => '/hotline/banners',
      transformResponse: data<readonly HandedOut[]>,
    }),
    codes: build.query<BannerCodes, Pick<HandedOut, 'id' | 'audience' | 'language'>>({
      query: ({ id, audience, language }) =>
        `/hotline/banners/${id}/codes${id === 'current' ? `?audience=${audience}&lang=${language}` : ''}`,
      transformResponse: data<BannerCodes>,
    }),
    placements: build.query<readonly ReportedPlacement[], void>({
      query: () => '/hotline/placements',
      transformResponse: data<readonly ReportedPlacement[]>,
    }),
    facts: build.query<readonly KeptFact[], void>({
      query: () => '/hotline/facts',
      transformResponse: data<readonly KeptFact[]>,
    }),
  }),
});

export const { useHandedOutQuery, useCodesQuery, usePlacementsQuery, useFactsQuery } = hotlineApi;
