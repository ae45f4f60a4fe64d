import { Refusal } from '../../../../../domain/shared/errors';
import { printedInstant } from '../../../../../formats/instants';
import type { RefusalRule } from '../refusal';
import type { StaleSave as Details } from '../../../contract/revision';

type Language = 'vi' | 'en';

/** Somebody saved meanwhile: neither text is written over the other. */
export class StaleSave extends Refusal {
  readonly code = 'STALE_SAVE';
  readonly status = 409;
  override readonly details: Readonly<Record<string, unknown>>;

  constructor(details: Details, language: Language) {
    const { by, at } = details.current;
    super(STALE[language](by?.name ?? NOBODY[language], printedInstant(new Date(at), language)));
    this.name = 'StaleSave';
    this.details = { ...details };
  }
}

const NOBODY = { vi: 'hệ thống', en: 'the system' } as const;

const STALE = {
  vi: (who: string, when: string) =>
    `${who} đã lưu một bản mới hơn lúc ${when}. Bản của bạn được giữ trong lịch sử: hãy mở bản mới để so sánh và ghép.`,
  en: (who: string, when: string) =>
    `${who} saved a newer version at ${when}. Yours is kept in the history: open the new one, compare and merge.`,
} as const;

export const REVISION_UNKNOWN: RefusalRule = {
  ...{ code: 'REVISION_UNKNOWN', status: 404 },
  vi: 'Không tìm thấy phiên bản này của tin bài. Có thể nó đã được dọn theo thời hạn lưu.',
  en: 'The story has no such revision. It may have been removed when its time was over.',
};
