import type { Block, Inline, Section } from '../rendition';
import { aPicture, aVideo } from './media';

const text = (value: string): Inline => ({ type: 'text', text: value });
const bold = (value: string): Inline => ({ type: 'text', text: value, bold: true });

export const paragraph = (...children: readonly (string | Inline)[]): Block => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

/** One section of every kind, as an editor might lay them out. */
export const everySection = (): readonly Section[] => [
  { kind: 'text', blocks: openingBlocks() },
  { kind: 'figure', picture: aPicture('figure', { caption: 'Tờ giấy dán cạnh tủ lạnh, chữ hơi xiêu.' }) },
  { kind: 'pull-quote', quote: 'Quy tắc do con góp lời thì con dễ giữ hơn.', attribution: 'Lời trong bài' },
  { kind: 'fact-box', title: 'Thỏa thuận mẫu', blocks: agreementBlocks() },
  {
    kind: 'gallery',
    title: 'Góc sạc của ba nhà',
    pictures: [
      aPicture('gallery-a', { caption: 'Một chiếc rổ ở phòng khách.' }),
      aPicture('gallery-b', { caption: null }),
    ],
  },
  { kind: 'video', video: aVideo() },
  {
    kind: 'embed',
    url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa',
    title: 'Hát cùng ba con số',
    provider: 'YouTube',
  },
  { kind: 'hotline-box', audience: 'children', message: null },
  {
    kind: 'hotline-box',
    audience: 'adults',
    message: 'Lo về chuyện con gặp trên mạng? Gọi 111, miễn phí, ngày hay đêm.',
  },
  { kind: 'text', blocks: [paragraph('')] },
];

const openingBlocks = (): readonly Block[] => [
  paragraph('Na và chị Hoa là ', bold('nhân vật hư cấu'), ', nhưng chuyện này nhà nào cũng gặp.'),
  { type: 'heading', level: 1, children: [text('Sẵn sàng không phải là một ngày sinh')] },
  paragraph(
    'Xem thêm ',
    { type: 'link', url: 'https://tongdai111.vn', children: [text('trang của Tổng đài 111')] },
    '.\nDòng thứ hai.',
  ),
  { type: 'quote', children: [text('Có chuyện gì, con cứ kể.')] },
  {
    type: 'list',
    format: 'ordered',
    children: [
      { type: 'list-item', children: [text('Mỗi người viết ba điều mong, một điều lo.')] },
      { type: 'list-item', children: [text('Chọn tám điều cả nhà giữ được:')] },
      {
        type: 'list',
        format: 'unordered',
        children: [{ type: 'list-item', children: [text('máy không ngủ cùng con;')] }],
      },
      { type: 'list-item', children: [text('Ký tên, dán lên tường.')] },
    ],
  },
];

const agreementBlocks = (): readonly Block[] => [
  paragraph(bold('Con: '), 'hỏi trước khi cài ứng dụng.'),
  paragraph(bold('Bố mẹ: '), { type: 'text', text: 'không xem trộm.', italic: true, underline: true }),
];
