import { adminApi, useAuth } from '@strapi/admin/strapi-admin';
import { typeOf } from './story-ref';

/** A content type whose stories go through the newsroom. */
export interface GovernedType {
  readonly type: string;
  readonly uid: string;
  /** The key of its name in the panel's translations. */
  readonly displayName: string;
  readonly isSingle: boolean;
  readonly attributes: Readonly<Record<string, { readonly type: string }>>;
}

interface ContentType {
  readonly uid: string;
  readonly kind: string;
  readonly info: { readonly displayName: string };
  readonly pluginOptions?: { readonly newsroom?: { readonly governed?: boolean } };
  readonly attributes: GovernedType['attributes'];
}

interface InitialData {
  readonly data: { readonly contentTypes: readonly ContentType[] };
}

const typesApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    governedTypes: build.query<readonly GovernedType[], void>({
      query: () => '/content-manager/init',
      transformResponse: ({ data }: InitialData) => governed(data.contentTypes),
      keepUnusedDataFor: 3600,
    }),
  }),
});

const NONE: readonly GovernedType[] = [];

/** The governed types, in the order of the schemas; none until they are known. */
export const useGovernedTypes = (): readonly GovernedType[] => typesApi.useGovernedTypesQuery().data ?? NONE;

/** Whether the newsroom governs this content type; `undefined` until that is known. */
export function useIsGoverned(uid: string): boolean | undefined {
  const { data } = typesApi.useGovernedTypesQuery();
  return data?.some((each) => each.uid === uid);
}

function governed(types: readonly ContentType[]): readonly GovernedType[] {
  return types.flatMap(({ uid, kind, info, pluginOptions, attributes }) => {
    const type = typeOf(uid);
    if (!type || pluginOptions?.newsroom?.governed !== true) return [];
    return [{ type, uid, displayName: info.displayName, isSingle: kind === 'singleType', attributes }];
  });
}

/** Whoever is signed in. */
export function useMe() {
  const user = useAuth('newsroom', ({ user }) => user);
  const roles: readonly string[] = (user?.roles ?? []).map(({ code }) => code);
  return { id: user?.id ?? null, roles };
}
