import { fieldInWords } from './moment';

test('a chosen time is said in words, so that nobody takes the day for the month', () => {
  expect(fieldInWords('2027-08-07T08:00', 'vi')).toMatch(/08:00.*Thứ Bảy.*7 tháng 8.*2027/);
  expect(fieldInWords('2027-08-07T20:30', 'en')).toMatch(/Saturday.*August 7, 2027.*20:30/);
  expect(fieldInWords('', 'vi')).toBeUndefined();
});
