import { adminApi } from '@strapi/admin/strapi-admin';
import { data } from '../../../../admin/parts/answer';
import type { ChannelFilter, ChannelSheet, FilterForecast, FilterVocabulary, HeldItem } from '../../contract/channel';
import type { IssueKeyRequest, KeyCard } from '../../contract/key';
import type { Seen } from '../../contract/look';
import type { OutletCard, OutletDetails } from '../../contract/outlet';

interface OfOutlet {
  readonly id: string;
}
interface Grant extends OfOutlet {
  readonly channel: string;
}
interface Filtered {
  readonly key: string;
  readonly filter: ChannelFilter;
}

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Outlets', 'Keys', 'Channels'] });

const syndicationApi = api.injectEndpoints({
  endpoints: (build) => ({
    outlets: build.query<readonly OutletCard[], void>({
      query: () => '/syndication/outlets',
      transformResponse: data<readonly OutletCard[]>,
      providesTags: ['Outlets'],
    }),
    addOutlet: build.mutation<OfOutlet, OutletDetails>({
      query: (details) => ({ url: '/syndication/outlets', method: 'POST', data: details }),
      transformResponse: data<OfOutlet>,
      invalidatesTags: ['Outlets'],
    }),
    changeOutlet: build.mutation<unknown, OfOutlet & { readonly details: OutletDetails }>({
      query: ({ id, details }) => ({ url: `/syndication/outlets/${id}`, method: 'PUT', data: details }),
      invalidatesTags: ['Outlets'],
    }),
    grant: build.mutation<unknown, Grant>({
      query: ({ id, channel }) => ({ url: `/syndication/outlets/${id}/grants/${channel}`, method: 'PUT', data: {} }),
      invalidatesTags: ['Outlets', 'Channels'],
    }),
    endGrant: build.mutation<unknown, Grant>({
      query: ({ id, channel }) => ({ url: `/syndication/outlets/${id}/grants/${channel}`, method: 'DELETE' }),
      invalidatesTags: ['Outlets', 'Channels'],
    }),
    keys: build.query<readonly KeyCard[], string>({
      query: (id) => `/syndication/outlets/${id}/keys`,
      transformResponse: data<readonly KeyCard[]>,
      providesTags: ['Keys'],
    }),
    makeKey: build.mutation<{ readonly id: string; readonly key: string }, OfOutlet & { readonly of: IssueKeyRequest }>(
      {
        query: ({ id, of }) => ({ url: `/syndication/outlets/${id}/keys`, method: 'POST', data: of }),
        transformResponse: data<{ readonly id: string; readonly key: string }>,
        invalidatesTags: ['Keys', 'Outlets'],
      },
    ),
    revokeKey: build.mutation<unknown, OfOutlet & { readonly keyId: string }>({
      query: ({ id, keyId }) => ({ url: `/syndication/outlets/${id}/keys/${keyId}`, method: 'DELETE' }),
      invalidatesTags: ['Keys', 'Outlets'],
    }),
    look: build.mutation<Seen, OfOutlet & { readonly path: string }>({
      query: ({ id, path }) => ({ url: `/syndication/outlets/${id}/look`, method: 'POST', data: { path } }),
      transformResponse: data<Seen>,
    }),
    channels: build.query<readonly ChannelSheet[], void>({
      query: () => '/syndication/channels',
      transformResponse: data<readonly ChannelSheet[]>,
      providesTags: ['Channels'],
    }),
    vocabulary: build.query<FilterVocabulary, void>({
      query: () => '/syndication/channels/vocabulary',
      transformResponse: data<FilterVocabulary>,
    }),
    heldItems: build.query<readonly HeldItem[], string>({
      query: (key) => `/syndication/channels/${key}/items`,
      transformResponse: data<readonly HeldItem[]>,
      providesTags: ['Channels'],
    }),
    forecast: build.mutation<FilterForecast, Filtered>({
      query: ({ key, filter }) => ({ url: `/syndication/channels/${key}/forecast`, method: 'POST', data: filter }),
      transformResponse: data<FilterForecast>,
    }),
    saveFilter: build.mutation<unknown, Filtered>({
      query: ({ key, filter }) => ({ url: `/syndication/channels/${key}/filter`, method: 'PUT', data: filter }),
      invalidatesTags: ['Channels'],
    }),
  }),
});

export const {
  useOutletsQuery,
  useAddOutletMutation,
  useChangeOutletMutation,
  useGrantMutation,
  useEndGrantMutation,
  useKeysQuery,
  useMakeKeyMutation,
  useRevokeKeyMutation,
  useLookMutation,
  useChannelsQuery,
  useVocabularyQuery,
  useHeldItemsQuery,
  useForecastMutation,
  useSaveFilterMutation,
} = syndicationApi;
