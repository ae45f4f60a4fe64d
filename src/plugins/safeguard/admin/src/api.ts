import { adminApi } from '@strapi/admin/strapi-admin';
import { data, type Answer } from '../../../../admin/parts/answer';
import type { ConsentCard, ConsentEvidence, ConsentView, NewConsent } from '../../contract/consent';
import type { ConfirmRequest, Faces, HideRequest, PictureView } from '../../contract/picture';
import type { Rereading } from '../../contract/rereading';
import type { ForgettingCard, ForgettingView, NewForgetting } from '../../contract/forgetting';
import type { Found } from './parts/search-field';

interface StoryFound {
  readonly type: string;
  readonly documentId: string;
  readonly locale: string;
  readonly title: string;
  readonly desk: { readonly name: string } | null;
}

interface FileFound {
  readonly documentId: string;
  readonly name: string;
  readonly url: string;
  readonly mime: string;
  readonly formats?: { readonly thumbnail?: { readonly url: string } } | null;
}

const MOST_OFFERED = 6;

interface PictureSearch {
  readonly words: string;
  /** Pictures alone, or films, too. */
  readonly only?: 'image';
  readonly most?: number;
}

const pictureQuery = ({ words, only, most = MOST_OFFERED }: PictureSearch): Record<string, string> => ({
  ...(words !== '' && { _q: words }),
  ...{ pageSize: String(most), sort: 'createdAt:DESC' },
  'filters[$or][0][mime][$startsWith]': 'image/',
  ...(only !== 'image' && { 'filters[$or][1][mime][$startsWith]': 'video/' }),
});

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Consents', 'Rereadings', 'Pictures', 'Story', 'Forgettings'] });

const safeguardApi = api.injectEndpoints({
  endpoints: (build) => ({
    consents: build.query<readonly ConsentCard[], { readonly withinDays: number | null }>({
      query: ({ withinDays }) => `/safeguard/consents${withinDays ? `?expiringWithinDays=${withinDays}` : ''}`,
      transformResponse: data<readonly ConsentCard[]>,
      providesTags: ['Consents'],
    }),
    recordConsent: build.mutation<ConsentCard, NewConsent>({
      query: (consent) => ({ url: '/safeguard/consents', method: 'POST', data: consent }),
      transformResponse: data<ConsentCard>,
      invalidatesTags: ['Consents'],
    }),
    /** Each opening is on record: it is never answered from memory. */
    openConsent: build.mutation<ConsentView, string>({
      query: (id) => ({ url: `/safeguard/consents/${id}`, method: 'GET' }),
      transformResponse: data<ConsentView>,
    }),
    keepEvidence: build.mutation<unknown, { readonly id: string; readonly evidence: ConsentEvidence }>({
      query: ({ id, evidence }) => ({ url: `/safeguard/consents/${id}/evidence`, method: 'PUT', data: evidence }),
      invalidatesTags: ['Consents'],
    }),
    withdrawConsent: build.mutation<unknown, string>({
      query: (id) => ({ url: `/safeguard/consents/${id}/withdraw`, method: 'POST', data: {} }),
      invalidatesTags: ['Consents'],
    }),
    rereadings: build.query<readonly Rereading[], void>({
      query: () => '/newsroom/rereadings',
      transformResponse: data<readonly Rereading[]>,
      providesTags: ['Rereadings'],
    }),
    haveReread: build.mutation<unknown, Pick<Rereading, 'type' | 'documentId' | 'locale'>>({
      query: ({ type, documentId, locale }) => ({
        url: `/newsroom/rereadings/${type}/${documentId}/done?${new URLSearchParams({ locale })}`,
        method: 'POST',
        data: {},
      }),
      invalidatesTags: ['Rereadings'],
    }),
    waitingPictures: build.query<readonly PictureView[], void>({
      query: () => '/safeguard/pictures',
      transformResponse: data<readonly PictureView[]>,
      providesTags: ['Pictures'],
    }),
    picture: build.query<PictureView, string>({
      query: (id) => `/safeguard/pictures/${id}`,
      transformResponse: data<PictureView>,
      providesTags: ['Pictures'],
    }),
    faces: build.query<Faces, string>({
      query: (id) => `/safeguard/pictures/${id}/faces`,
      transformResponse: data<Faces>,
    }),
    hide: build.mutation<PictureView, { readonly id: string; readonly request: HideRequest }>({
      query: ({ id, request }) => ({ url: `/safeguard/pictures/${id}/hide`, method: 'POST', data: request }),
      transformResponse: data<PictureView>,
      invalidatesTags: ['Pictures'],
    }),
    /** What the newsroom says of stories changes with it. */
    confirmPicture: build.mutation<PictureView, { readonly id: string; readonly request: ConfirmRequest }>({
      query: ({ id, request }) => ({ url: `/safeguard/pictures/${id}/confirm`, method: 'POST', data: request }),
      transformResponse: data<PictureView>,
      invalidatesTags: ['Pictures', 'Story'],
    }),
    forgettings: build.query<readonly ForgettingCard[], void>({
      query: () => '/safeguard/forgettings',
      transformResponse: data<readonly ForgettingCard[]>,
      providesTags: ['Forgettings'],
    }),
    askToForget: build.mutation<ForgettingView, NewForgetting>({
      query: (forgetting) => ({ url: '/safeguard/forgettings', method: 'POST', data: forgetting }),
      transformResponse: data<ForgettingView>,
      invalidatesTags: ['Forgettings'],
    }),
    /** Each opening is on record: it is never answered from memory. */
    openForgetting: build.mutation<ForgettingView, string>({
      query: (id) => ({ url: `/safeguard/forgettings/${id}`, method: 'GET' }),
      transformResponse: data<ForgettingView>,
    }),
    signForgetting: build.mutation<unknown, string>({
      query: (id) => ({ url: `/safeguard/forgettings/${id}/sign`, method: 'POST', data: {} }),
      invalidatesTags: ['Forgettings', 'Consents'],
    }),
    dropForgetting: build.mutation<unknown, string>({
      query: (id) => ({ url: `/safeguard/forgettings/${id}/drop`, method: 'POST', data: {} }),
      invalidatesTags: ['Forgettings'],
    }),
    storiesFound: build.query<readonly Found[], string>({
      query: (words) => `/newsroom/stories?${new URLSearchParams({ q: words, limit: String(MOST_OFFERED) })}`,
      transformResponse: ({ data }: Answer<{ readonly stories: readonly StoryFound[] }>) =>
        data.stories.map(storyFound),
    }),
    picturesFound: build.query<readonly Found[], PictureSearch>({
      query: ({ words, only, most }) => `/upload/files?${new URLSearchParams(pictureQuery({ words, only, most }))}`,
      transformResponse: ({ results }: { readonly results: readonly FileFound[] }) => results.map(fileFound),
      providesTags: ['Pictures'],
    }),
  }),
});

/** Found by type and document: a consent is for every language of a story. */
const storyFound = ({ type, documentId, locale, title, desk }: StoryFound): Found => ({
  id: `${type}/${documentId}`,
  name: title,
  beside: [desk?.name, locale].filter(Boolean).join(' · '),
});

const fileFound = ({ documentId, name, url, mime, formats }: FileFound): Found => ({
  id: documentId,
  name,
  ...(mime.startsWith('image/') && { picture: formats?.thumbnail?.url ?? url }),
});

export const {
  useConsentsQuery,
  useRecordConsentMutation,
  useOpenConsentMutation,
  useKeepEvidenceMutation,
  useWithdrawConsentMutation,
  useRereadingsQuery,
  useHaveRereadMutation,
  useWaitingPicturesQuery,
  usePictureQuery,
  useFacesQuery,
  useHideMutation,
  useConfirmPictureMutation,
  useForgettingsQuery,
  useAskToForgetMutation,
  useOpenForgettingMutation,
  useSignForgettingMutation,
  useDropForgettingMutation,
  useStoriesFoundQuery,
  usePicturesFoundQuery,
} = safeguardApi;
