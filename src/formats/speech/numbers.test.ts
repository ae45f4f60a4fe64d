import * as english from './english-numbers';
import * as vietnamese from './vietnamese-numbers';

test.each([
  [0, 'không'],
  [1, 'một'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi bốn'],
  [25, 'hai mươi lăm'],
  [91, 'chín mươi mốt'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [115, 'một trăm mười lăm'],
  [555, 'năm trăm năm mươi lăm'],
  [830, 'tám trăm ba mươi'],
  [1000, 'một nghìn'],
  [1001, 'một nghìn không trăm linh một'],
  [1010, 'một nghìn không trăm mười'],
  [2017, 'hai nghìn không trăm mười bảy'],
  [2026, 'hai nghìn không trăm hai mươi sáu'],
  [10_000, 'mười nghìn'],
  [21_045, 'hai mươi mốt nghìn không trăm bốn mươi lăm'],
  [100_005, 'một trăm nghìn không trăm linh năm'],
  [1_000_000, 'một triệu'],
  [1_000_005, 'một triệu không trăm linh năm'],
  [1_005_000, 'một triệu không trăm linh năm nghìn'],
  [123_456_789, 'một trăm hai mươi ba triệu bốn trăm năm mươi sáu nghìn bảy trăm tám mươi chín'],
  [1_000_000_000, 'một tỷ'],
  [2_000_000_001, 'hai tỷ không trăm linh một'],
  [15_300_000_000, 'mười lăm tỷ ba trăm triệu'],
  [1_000_000_000_000, 'một nghìn tỷ'],
  [
    999_999_999_999_999,
    `${'chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ '}${'chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín'}`,
  ],
])('%i is read in Vietnamese as “%s”', (number, words) => {
  expect(vietnamese.spelled(number)).toBe(words);
});

test.each([
  [0, 'zero'],
  [13, 'thirteen'],
  [42, 'forty-two'],
  [100, 'one hundred'],
  [830, 'eight hundred and thirty'],
  [2026, 'two thousand and twenty-six'],
  [12_345, 'twelve thousand three hundred and forty-five'],
  [1_000_001, 'one million and one'],
  [2_500_000_000, 'two billion five hundred million'],
])('%i is read in English as “%s”', (number, words) => {
  expect(english.spelled(number)).toBe(words);
});

test.each([
  [1, 'first'],
  [2, 'second'],
  [12, 'twelfth'],
  [20, 'twentieth'],
  [23, 'twenty-third'],
  [31, 'thirty-first'],
])('day %i is the %s', (day, words) => {
  expect(english.ordinal(day)).toBe(words);
});

test('a telephone number is read digit by digit', () => {
  expect(vietnamese.digitByDigit('111')).toBe('một một một');
  expect(english.digitByDigit('111')).toBe('one one one');
});
