import { HOTLINE_WHEN_NOTHING_ANSWERS as FACTS } from '../../domain/hotline/facts';
import type { Language } from '../../domain/hotline/banner';
import type { SupportCenter } from '../../domain/hotline/directory';
import { helpLine } from '../hotline';
import type { Directory } from './directory';
import { DIRECTORY_POLICY, directoryPage } from './page';
import { directorySpeech, directoryText } from './text';

/** The numbers of the emergency lines stand in for a centre's own: no other number is made up. */
const CENTER: SupportCenter = {
  name: 'Điểm tư vấn <mẫu>',
  kind: 'counselling',
  unit: '46',
  services: 'Tư vấn cho trẻ em\n\nTư vấn cho cha mẹ',
  hours: '7:30–17:00',
  phone: '1 1 1; 113',
  address: null,
  website: 'https://tongdai111.vn',
  verifiedAt: '2026-11-20T18:00:00.000Z',
};

const aDirectory = (fields: Partial<Directory> = {}, language: Language = 'vi'): Directory => ({
  language,
  unit: { code: '46', name: 'Thành phố Huế' },
  centers: [CENTER],
  line: helpLine(FACTS, language),
  ...fields,
});

test('as text, 111 comes first, then each centre in a paragraph of its own', () => {
  expect(directoryText(aDirectory())).toBe(
    [
      'Nơi giúp đỡ trẻ em ở Thành phố Huế',
      'Gọi 111 bất cứ lúc nào: Tổng đài điện thoại quốc gia bảo vệ trẻ em. Miễn phí cuộc gọi và tư vấn. 24 giờ mỗi ngày, 7 ngày mỗi tuần.',
      'Nguy hiểm trước mắt: gọi 113.',
      'Điểm tư vấn <mẫu> (Tư vấn)\nGiúp được: Tư vấn cho trẻ em; Tư vấn cho cha mẹ\nGiờ làm việc: 7:30–17:00\nĐiện thoại: 1 1 1; 113\nTrang web: https://tongdai111.vn\nXác minh ngày 21/11/2026',
    ].join('\n\n') + '\n',
  );
});

test('a presenter reads one sentence a line, with no digit left, and every number twice', () => {
  const spoken = directorySpeech(aDirectory());

  expect(spoken).not.toMatch(/\d/);
  expect(spoken).not.toContain('http');
  expect(spoken.split('\n')).toEqual(
    expect.arrayContaining(['Điện thoại: một một một.', 'Xin nhắc lại: một một một.', 'Xin nhắc lại: một một ba.']),
  );
  for (const line of spoken.trimEnd().split('\n')) expect(line).toMatch(/[^.]\.$/);
});

test('in English it is read in English', () => {
  const spoken = directorySpeech(aDirectory({}, 'en'));

  expect(spoken).toContain('Once more: one one one.');
  expect(spoken).not.toMatch(/\d/);
});

test('where there is no verified address, 111 is said to help, and nobody is invented', () => {
  const nobody = aDirectory({ centers: [] });

  for (const format of [directoryText, directorySpeech, directoryPage])
    expect(format(nobody)).toContain('Chưa có địa chỉ nào được xác minh.');
});

test('as a page every number calls, out of the frame it stands in, and nothing on it runs or is fetched', () => {
  const html = directoryPage(aDirectory());

  expect(html).toContain('<a class="call" href="tel:111" target="_top">Gọi 111</a>');
  expect(html.match(/href="tel:113" target="_top"/g)).toHaveLength(2);
  expect(html).toContain('Điểm tư vấn &lt;mẫu&gt;');
  expect(html).not.toMatch(/<script|<img|<link|<form/);
  expect(DIRECTORY_POLICY).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'/);
});
