/**
 * The facts about the help line. They come from the `hotline` record; these are what every item and banner answers with
 * when no record can be read. (Nghị định 56/2017/NĐ-CP, Điều 22–23: free of charge, around the clock.)
 */
export interface HotlineFacts {
  readonly number: string;
  readonly name: string;
  readonly nameEn: string;
  readonly hours: string;
  readonly hoursEn: string;
  readonly costLine: string;
  readonly costLineEn: string;
  /** For immediate danger. */
  readonly emergencyNumber: string;
  readonly contacts: readonly HotlineContact[];
}

export interface HotlineContact {
  readonly kind: 'phone' | 'app' | 'zalo' | 'web';
  readonly label: string;
  readonly labelEn: string;
  /** `null` when no address has been verified. */
  readonly url: string | null;
}

export const HOTLINE_WHEN_NOTHING_ANSWERS: HotlineFacts = {
  number: '111',
  name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em',
  nameEn: 'National Child Protection Hotline',
  hours: '24 giờ mỗi ngày, 7 ngày mỗi tuần',
  hoursEn: '24 hours a day, 7 days a week',
  costLine: 'Miễn phí cuộc gọi và tư vấn',
  costLineEn: 'Free of charge',
  emergencyNumber: '113',
  contacts: [
    { kind: 'phone', label: 'Gọi 111', labelEn: 'Call 111', url: 'tel:111' },
    { kind: 'web', label: 'tongdai111.vn', labelEn: 'tongdai111.vn', url: 'https://tongdai111.vn' },
  ],
};
