import { HOTLINE_WHEN_NOTHING_ANSWERS } from '../../domain/hotline/facts';
import { aLesson, aRendition, golden, sample, SAMPLES } from '../testing';
import { readAloud, sayEnglish, sayVietnamese, spokenSeconds } from '.';

test.each(Object.keys(SAMPLES))('the %s is read aloud as it was agreed, byte for byte', (name) => {
  const text = readAloud(sample(name));
  expect(text).toBe(golden('speech', `${name}.txt`, text));
});

test.each([
  ['Gọi 111.', 'Gọi một một một.'],
  ['Gọi 113 ngay', 'Gọi một một ba ngay'],
  ['miễn phí, 24/7', 'miễn phí, hai mươi bốn giờ mỗi ngày, bảy ngày mỗi tuần'],
  ['23/11/2026', 'ngày hai mươi ba tháng mười một năm hai nghìn không trăm hai mươi sáu'],
  ['ngày 1/6/2021', 'ngày một tháng sáu năm hai nghìn không trăm hai mươi mốt'],
  ['từ ngày 1/4', 'từ ngày một tháng tư'],
  ['tháng 4/2026', 'tháng tư năm hai nghìn không trăm hai mươi sáu'],
  ['2026-11-23', 'ngày hai mươi ba tháng mười một năm hai nghìn không trăm hai mươi sáu'],
  [
    '45/13/2026 không phải là ngày',
    'bốn mươi lăm trên mười ba năm hai nghìn không trăm hai mươi sáu không phải là ngày',
  ],
  ['830/QĐ-TTg', 'tám trăm ba mươi, Quyết định Thủ tướng'],
  ['Quyết định 830/QĐ-TTg', 'Quyết định tám trăm ba mươi của Thủ tướng'],
  ['Nghị định số 56/2017/NĐ-CP', 'Nghị định năm mươi sáu năm hai nghìn không trăm mười bảy của Chính phủ'],
  ['Thông tư 02/2025/TT-BGDĐT', 'Thông tư hai năm hai nghìn không trăm hai mươi lăm của Bộ Giáo dục và Đào tạo'],
  ['Luật 91/2025/QH15', 'Luật chín mươi mốt năm hai nghìn không trăm hai mươi lăm, Quốc hội khóa mười lăm'],
  ['NĐ 147/2024', 'Nghị định một trăm bốn mươi bảy năm hai nghìn không trăm hai mươi bốn'],
  ['UBND TP. Huế', 'Ủy ban nhân dân Thành phố Huế'],
  ['TP.HCM', 'Thành phố Hồ Chí Minh'],
  ['Trường THCS, lớp 6A', 'Trường trung học cơ sở, lớp sáu A'],
  ['7h30, 19h và 08:00', 'bảy giờ ba mươi phút, mười chín giờ và tám giờ'],
  ['30–60 từ', 'ba mươi đến sáu mươi từ'],
  ['giai đoạn 2021 - 2025', 'giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi lăm'],
  ['1.234.567 đồng', 'một triệu hai trăm ba mươi bốn nghìn năm trăm sáu mươi bảy đồng'],
  ['50.000đ', 'năm mươi nghìn đồng'],
  ['3,5 điểm', 'ba phẩy năm điểm'],
  ['40%', 'bốn mươi phần trăm'],
  ['“Sáu đến tám” (6–8), và/hoặc “9”', '“Sáu đến tám” (sáu đến tám), và hoặc “chín”'],
  ['1/2 lớp', 'một phần hai lớp'],
  ['tongdai111.vn', 'tongdai một một một chấm vn'],
  ['Phú Lộc – Huế & cha mẹ', 'Phú Lộc, Huế và cha mẹ'],
  ['Ai cũng nghe, AI thì không', 'Ai cũng nghe, trí tuệ nhân tạo thì không'],
])('“%s” is read “%s”', (written, said) => {
  expect(sayVietnamese(written)).toBe(said);
});

test.each([
  ['Call 111, 24/7.', 'Call one one one, twenty-four hours a day, seven days a week.'],
  ['23/11/2026', 'the twenty-third of November two thousand and twenty-six'],
  ['Decision 830/QĐ-TTg', 'Decision eight hundred and thirty of the Prime Minister'],
  ['3–5 years, 40%', 'three to five years, forty percent'],
  ['1,200 pupils, 3.5 hours', 'one thousand two hundred pupils, three point five hours'],
  ['at 08:00 and 19:30', 'at eight o’clock and nineteen thirty'],
])('“%s” is read “%s” in English', (written, said) => {
  expect(sayEnglish(written)).toBe(said);
});

test.each(Object.keys(SAMPLES))('nothing is left in the %s that an announcer would stumble over', (name) => {
  expect(readAloud(sample(name))).not.toMatch(/[\d&/%<>]/);
});

test('every reading ends with the help line and the emergency number', () => {
  expect(readAloud(aRendition()).split('\n').slice(-2)).toEqual([
    'Gọi một một một, Tổng đài điện thoại quốc gia bảo vệ trẻ em. Miễn phí cuộc gọi và tư vấn. Hai mươi bốn giờ mỗi ngày, bảy ngày mỗi tuần.',
    'Nguy hiểm trước mắt: gọi một một ba.',
  ]);
});

test('a help line with another number is read digit by digit too', () => {
  const hotline = { ...HOTLINE_WHEN_NOTHING_ANSWERS, number: '222' };

  expect(readAloud(aRendition({ hotline }))).toContain('Gọi hai hai hai, Tổng đài');
});

test('a text written for the ear is read in the place of the body', () => {
  const spoken = readAloud(aLesson());

  expect(spoken).toContain('Các em nghe truyện “Con cáo màu cam”.');
  expect(spoken).not.toContain('mười ba tuổi');
});

test('a minute of Vietnamese is about 170 syllables', () => {
  expect(spokenSeconds(Array.from({ length: 170 }, () => 'một').join(' '), 'vi')).toBe(60);
});
