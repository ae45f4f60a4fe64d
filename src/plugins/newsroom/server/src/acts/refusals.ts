import type { RefusalRule } from '../refusal';

/** Somebody saved the story since this person looked at it. */
export const REVISION_MOVED: RefusalRule = {
  ...{ code: 'REVISION_MOVED', status: 409 },
  vi: 'Tin bài vừa được sửa, nên bản bạn xem không còn là bản mới nhất. Hãy tải lại và xem thay đổi.',
  en: 'The story was changed after you opened it. Reload it and review what changed.',
};
