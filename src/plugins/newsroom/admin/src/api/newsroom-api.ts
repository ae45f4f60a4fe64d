import { adminApi } from '@strapi/admin/strapi-admin';
import { data, type Answer } from '../../../../../admin/parts/answer';
import type { AuditRow, RecordedStory } from '../../../contract/audit';
import type { Colleague, Note, NoteRequest } from '../../../contract/note';
import type { AgesRequest, DerivedLesson, LessonCheck, LessonForm, LessonMatrix } from '../../../contract/lesson';
import type { Notification, Preferences } from '../../../contract/notification';
import type { PreviewLink } from '../../../contract/preview';
import type { Presence, Restored, RestoreRequest, RevisionCard, RevisionDiff } from '../../../contract/revision';
import type { Finding, StoryView, TransitionRequests } from '../../../contract/story';
import type { BulkRequest, BulkResult, WorkBin, WorkBinQuery } from '../../../contract/work-bin';
import { refKey, storyPath, uidOf, type StoryRef } from './story-ref';

/** One act on one story, with the body that the contract asks for. */
export type Act = {
  [Action in keyof TransitionRequests]: {
    readonly ref: StoryRef;
    readonly action: Action;
    readonly body: TransitionRequests[Action];
  };
}[keyof TransitionRequests];

/** Encoded here: Strapi's client puts parameters into the address as they are. */
const search = (query: Readonly<Record<string, string | number | undefined>>): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ).toString();

/** Behind whatever was recorded last: from there back is newest first. */
export const NEWEST = Number.MAX_SAFE_INTEGER;

/** The content manager's own tag: its saves make these stories stale, and ours make its forms stale. */
const storyTags = (ref: StoryRef) => [
  { type: 'Story' as const, id: refKey(ref) },
  { type: 'Document' as const, id: `${uidOf(ref.type)}_${ref.documentId}` },
];

const listTags = (ref: StoryRef) => [
  { type: 'WorkBin' as const },
  { type: 'Document' as const, id: `${uidOf(ref.type)}_LIST` },
];

const api = adminApi.enhanceEndpoints({
  addTagTypes: ['Story', 'WorkBin', 'Notes', 'Notifications', 'Preferences', 'Document'],
});

/** Some entries of the record, and beside them what their stories are called: an entry stays as it was chained. */
export interface AuditPart {
  readonly rows: readonly AuditRow[];
  readonly stories: readonly RecordedStory[];
}

interface AuditAnswer extends Answer<readonly AuditRow[]> {
  readonly meta: Pick<AuditPart, 'stories'>;
}

interface PreferencesAnswer extends Answer<Preferences> {
  readonly meta: { readonly emailIsSetUp: boolean };
}

export const newsroomApi = api.injectEndpoints({
  endpoints: (build) => ({
    workBin: build.query<WorkBin, WorkBinQuery>({
      query: (query) => `/newsroom/stories?${search({ ...query })}`,
      transformResponse: data<WorkBin>,
      providesTags: ['WorkBin'],
    }),
    bulk: build.mutation<readonly BulkResult[], BulkRequest>({
      query: (body) => ({ url: '/newsroom/bulk', method: 'POST', data: body }),
      transformResponse: data<readonly BulkResult[]>,
      invalidatesTags: (_results, _error, { stories }) => ['WorkBin', ...stories.flatMap(storyTags)],
    }),
    story: build.query<StoryView, StoryRef>({
      query: (ref) => storyPath(ref),
      transformResponse: data<StoryView>,
      providesTags: (_view, _error, ref) => storyTags(ref),
    }),
    act: build.mutation<StoryView, Act>({
      query: ({ ref, action, body }) => ({ url: storyPath(ref, `/${action}`), method: 'POST', data: body }),
      transformResponse: data<StoryView>,
      invalidatesTags: (_view, _error, { ref }) => [...storyTags(ref), ...listTags(ref)],
    }),
    checkLesson: build.mutation<LessonCheck, { readonly locale: string; readonly form: LessonForm }>({
      query: ({ locale, form }) => ({
        url: `/newsroom/lessons/check?${search({ locale })}`,
        method: 'POST',
        data: form,
      }),
      transformResponse: data<LessonCheck>,
    }),
    deriveLesson: build.mutation<DerivedLesson, { readonly ref: StoryRef; readonly tier: string }>({
      query: ({ ref: { documentId, locale }, tier }) => ({
        url: `/newsroom/lessons/${documentId}/derive?${search({ locale })}`,
        method: 'POST',
        data: { tier },
      }),
      transformResponse: data<DerivedLesson>,
      invalidatesTags: (_made, _error, { ref }) => listTags(ref),
    }),
    lessonMatrix: build.query<LessonMatrix, string>({
      query: (locale) => `/newsroom/lessons/matrix?${search({ locale })}`,
      transformResponse: data<LessonMatrix>,
      providesTags: ['WorkBin', { type: 'Document', id: `${uidOf('lesson')}_LIST` }],
    }),
    changeAges: build.mutation<LessonMatrix, AgesRequest>({
      query: (body) => ({ url: '/newsroom/lessons/ages', method: 'PUT', data: body }),
      transformResponse: data<LessonMatrix>,
      invalidatesTags: ['WorkBin', { type: 'Document', id: `${uidOf('age-tier')}_LIST` }],
    }),
    deleteDraft: build.mutation<unknown, StoryRef>({
      query: ({ type, documentId, locale }) => ({
        url: `/content-manager/collection-types/${uidOf(type)}/${documentId}`,
        method: 'DELETE',
        config: { params: { locale } },
      }),
      invalidatesTags: (_answer, _error, ref) => listTags(ref),
    }),
    colleagues: build.query<readonly Colleague[], StoryRef | null>({
      query: (ref) => (ref ? storyPath(ref, '/colleagues') : '/newsroom/colleagues'),
      transformResponse: data<readonly Colleague[]>,
    }),
    revisions: build.query<readonly RevisionCard[], StoryRef>({
      query: (ref) => storyPath(ref, '/revisions'),
      transformResponse: data<readonly RevisionCard[]>,
      providesTags: (_list, _error, ref) => storyTags(ref),
    }),
    diff: build.query<RevisionDiff, { readonly ref: StoryRef; readonly from: string; readonly to: string }>({
      query: ({ ref, from, to }) => storyPath(ref, `/diff?${new URLSearchParams({ from, to })}`),
      transformResponse: data<RevisionDiff>,
      providesTags: (_diff, _error, { ref }) => storyTags(ref),
    }),
    restore: build.mutation<
      Restored,
      { readonly ref: StoryRef; readonly id: string; readonly base: string; readonly body: RestoreRequest }
    >({
      query: ({ ref, id, base, body }) => ({
        url: storyPath(ref, `/revisions/${id}/restore`),
        method: 'POST',
        data: body,
        config: { headers: { 'If-Match': `"${base}"` } },
      }),
      transformResponse: data<Restored>,
      invalidatesTags: (_card, _error, { ref }) => [...storyTags(ref), ...listTags(ref)],
    }),
    /** Saves some fields through the content manager, on a base of its own. */
    saveFields: build.mutation<
      unknown,
      { readonly ref: StoryRef; readonly isSingle: boolean; readonly base: string; readonly fields: object }
    >({
      query: ({ ref: { type, documentId, locale }, isSingle, base, fields }) => ({
        url: `/content-manager/${isSingle ? `single-types/${uidOf(type)}` : `collection-types/${uidOf(type)}/${documentId}`}`,
        method: 'PUT',
        data: fields,
        config: { params: { locale }, headers: { 'If-Match': `"${base}"` } },
      }),
      invalidatesTags: (_answer, _error, { ref }) => [...storyTags(ref), ...listTags(ref)],
    }),
    /** An address nobody has yet, made of a title. */
    makeSlug: build.mutation<string, { readonly uid: string; readonly locale: string; readonly title: string }>({
      query: ({ uid, locale, title }) => ({
        url: '/content-manager/uid/generate',
        method: 'POST',
        data: { contentTypeUID: uid, field: 'slug', data: { title } },
        config: { params: { locale } },
      }),
      transformResponse: data<string>,
    }),
    /** The gate's scanner on a text that nobody saved: kept nowhere. What is no answer is `null`. */
    check: build.mutation<
      readonly Finding[] | null,
      { readonly locale: string; readonly contentType: string; readonly fields: object }
    >({
      query: (request) => ({ url: '/newsroom/check', method: 'POST', data: request }),
      transformResponse: (answer: Partial<Answer<{ readonly findings: readonly Finding[] }>>) =>
        answer.data?.findings ?? null,
    }),
    storyAudit: build.query<readonly AuditRow[], StoryRef>({
      query: (ref) => storyPath(ref, `/audit?${search({ before: NEWEST, limit: 500 })}`),
      transformResponse: data<readonly AuditRow[]>,
      providesTags: (_rows, _error, ref) => storyTags(ref),
    }),
    audit: build.query<AuditPart, { readonly since?: number; readonly before?: number; readonly limit: number }>({
      query: (query) => `/newsroom/audit?${search(query)}`,
      transformResponse: ({ data: rows, meta: { stories } }: AuditAnswer) => ({ rows, stories }),
    }),
    notes: build.query<readonly Note[], StoryRef>({
      query: (ref) => storyPath(ref, '/notes'),
      transformResponse: data<readonly Note[]>,
      providesTags: (_notes, _error, ref) => [{ type: 'Notes', id: refKey(ref) }],
    }),
    writeNote: build.mutation<unknown, { readonly ref: StoryRef; readonly note: NoteRequest }>({
      query: ({ ref, note }) => ({ url: storyPath(ref, '/notes'), method: 'POST', data: note }),
      invalidatesTags: (_note, _error, { ref }) => [{ type: 'Notes', id: refKey(ref) }, 'WorkBin'],
    }),
    settleNote: build.mutation<
      unknown,
      { readonly ref: StoryRef; readonly id: string; readonly as: 'resolve' | 'reopen' }
    >({
      query: ({ ref, id, as }) => ({ url: storyPath(ref, `/notes/${id}/${as}`), method: 'POST', data: {} }),
      invalidatesTags: (_note, _error, { ref }) => [{ type: 'Notes', id: refKey(ref) }, 'WorkBin'],
    }),
    previewLink: build.mutation<PreviewLink, { readonly ref: StoryRef; readonly hours: number }>({
      query: ({ ref, hours }) => ({ url: storyPath(ref, '/preview'), method: 'POST', data: { hours } }),
      transformResponse: data<PreviewLink>,
    }),
    revokePreviews: build.mutation<unknown, StoryRef>({
      query: (ref) => ({ url: storyPath(ref, '/preview'), method: 'DELETE' }),
    }),
    presence: build.mutation<readonly Presence[], { readonly ref: StoryRef; readonly takeOver?: boolean }>({
      query: ({ ref, takeOver = false }) => ({
        url: storyPath(ref, '/presence'),
        method: 'PUT',
        data: takeOver ? { takeOver } : {},
      }),
      transformResponse: data<readonly Presence[]>,
    }),
    leave: build.mutation<unknown, StoryRef>({
      query: (ref) => ({ url: storyPath(ref, '/presence'), method: 'DELETE' }),
    }),
    notifications: build.query<readonly Notification[], { readonly unread: boolean }>({
      query: ({ unread }) => (unread ? '/newsroom/notifications?unread=true' : '/newsroom/notifications'),
      transformResponse: data<readonly Notification[]>,
      providesTags: ['Notifications'],
    }),
    markRead: build.mutation<unknown, { readonly ids: readonly string[] } | { readonly all: true }>({
      query: (body) => ({ url: '/newsroom/notifications/read', method: 'POST', data: body }),
      invalidatesTags: ['Notifications'],
    }),
    preferences: build.query<PreferencesAnswer, void>({
      query: () => '/newsroom/preferences',
      providesTags: ['Preferences'],
    }),
    prefer: build.mutation<Preferences, Preferences>({
      query: (body) => ({ url: '/newsroom/preferences', method: 'PUT', data: body }),
      transformResponse: data<Preferences>,
      invalidatesTags: ['Preferences'],
    }),
  }),
});

export const {
  useWorkBinQuery,
  useLazyWorkBinQuery,
  useBulkMutation,
  useStoryQuery,
  useActMutation,
  useCheckLessonMutation,
  useDeriveLessonMutation,
  useLessonMatrixQuery,
  useChangeAgesMutation,
  useDeleteDraftMutation,
  useColleaguesQuery,
  useRevisionsQuery,
  useDiffQuery,
  useRestoreMutation,
  useSaveFieldsMutation,
  useMakeSlugMutation,
  useCheckMutation,
  useStoryAuditQuery,
  useLazyAuditQuery,
  useNotesQuery,
  useWriteNoteMutation,
  useSettleNoteMutation,
  usePreviewLinkMutation,
  useRevokePreviewsMutation,
  usePresenceMutation,
  useLeaveMutation,
  useNotificationsQuery,
  useMarkReadMutation,
  usePreferencesQuery,
  usePreferMutation,
} = newsroomApi;
