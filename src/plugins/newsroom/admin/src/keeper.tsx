import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/content-manager/strapi-admin';
import { Flex } from '@strapi/design-system';
import { useIsGoverned, useMe } from './api/governed-types';
import { typeOf, type StoryRef } from './api/story-ref';
import { DraftKeeper } from './drafts/draft-keeper';
import { LessonPlace } from './lessons/lesson-place';
import { useFormLocale } from './panel/use-story-ref';
import { PresenceLine } from './saves/presence-line';
import { SaveKeeper } from './saves/save-keeper';
import { SlugFollower } from './slugs/slug-follower';
import type { FormAddress } from './saves/save-ledger';

/** Beside the save button, on a phone too: nothing typed is lost, and nobody is overwritten. */
export function Keeper() {
  const { model, id, isSingleType } = useContentManagerContext();
  const locale = useFormLocale();
  const me = useMe();
  const type = typeOf(model);
  if (!useIsGoverned(model) || !type || me.id === null) return null;
  const isNew = !id || id === 'create';
  const form: FormAddress = { uid: model, documentId: isSingleType ? null : (id ?? 'create'), locale };
  const ref: StoryRef | null = isNew ? null : { type, documentId: id, locale };
  const key = `${model} ${id ?? ''} ${locale}`;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <DraftKeeper key={`draft ${key}`} form={form} type={type} me={String(me.id)} />
      {!isSingleType && <SlugFollower key={`slug ${key}`} uid={model} type={type} locale={locale} />}
      {isNew && type === 'lesson' && <LessonPlace key={`place ${key}`} locale={locale} />}
      {ref && <SaveKeeper key={`save ${key}`} storyRef={ref} form={form} />}
      {ref && <PresenceLine key={`presence ${key}`} storyRef={ref} />}
    </Flex>
  );
}
