/**
 * What fills the blanks of the corpus. Nobody is meant: names are put together by chance, schools do not exist, numbers
 * end in zeros that no operator, office or bank has given to anyone.
 */
const FAMILY = 'Nguyễn,Trần,Lê,Phạm,Hoàng,Phan,Võ,Đặng,Bùi,Hồ,Ngô,Dương,Trương,Đoàn,Mai,Hà,Cao,Châu,Văn,Tôn Thất'.split(
  ',',
);
const GIRLS =
  'Thị Hạnh,Thị Mai Anh,Ngọc Bích,Khánh Vy,Thị Thu,Bảo Trâm,Thảo Nguyên,Thị Kim Ngân,Diệu Linh,Hoài An,Thị Lài,Tường Vân'.split(
    ',',
  );
const BOYS =
  'Văn Đức,Minh Khôi,Gia Bảo,Hữu Phước,Quốc Anh,Đình Trung,Văn Tâm,Nhật Huy,Tiến Đạt,Công Trường,Anh Kiệt,Văn Hải'.split(
    ',',
  );
const SCHOOLS = 'Hải Đăng Xanh,Gió Lành,Mây Hồng,Sông Trăng,Nắng Mới,Cánh Buồm,Hạt Mưa,Chim Sẻ'.split(',');
const WARDS = 'Phú Xuân,Kim Long,Vỹ Dạ,Thuận Hóa,An Cựu,Phong Điền,Dương Nỗ,Hương Trà,Hóa Châu,Thủy Xuân'.split(',');
const COMMUNES = 'Quảng Điền,Đan Điền,Phú Hồ,Phú Vang,Bình Điền,A Lưới 2,Phú Lộc,Vinh Lộc,Khe Tre,Nam Đông'.split(',');
const STREETS = 'Nguyễn Huệ,Bà Triệu,Phan Bội Châu,Đống Đa,Chi Lăng,Bạch Đằng,Trần Phú'.split(',');

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
const hyphened = (text: string): string => bare(text).toLowerCase().replaceAll(' ', '-');

type Dice = (sides: number) => number;

/** A small generator, so that the same seed fills the same blanks. */
function dice(seed: number): Dice {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const pick = (roll: Dice, list: readonly string[]): string => list[roll(list.length)] ?? '';
const two = (number: number): string => String(number).padStart(2, '0');
const mobile = (roll: Dice): string => `0${pick(roll, ['3', '5', '7', '8', '9'])}${roll(10)}0000000`;

const MAKERS: Readonly<Record<string, (roll: Dice) => string>> = {
  girl: (roll) => `${pick(roll, FAMILY)} ${pick(roll, GIRLS)}`,
  boy: (roll) => `${pick(roll, FAMILY)} ${pick(roll, BOYS)}`,
  woman: (roll) => `${pick(roll, FAMILY)} ${pick(roll, GIRLS)}`,
  man: (roll) => `${pick(roll, FAMILY)} ${pick(roll, BOYS)}`,
  school: (roll) => pick(roll, SCHOOLS),
  ward: (roll) => pick(roll, WARDS),
  commune: (roll) => pick(roll, COMMUNES),
  street: (roll) => pick(roll, STREETS),
  phone: mobile,
  'phone ': (roll) => mobile(roll).replace(/^(\d{4})(\d{3})/, '$1 $2 '),
  'phone.': (roll) => mobile(roll).replace(/^(\d{4})(\d{3})/, '$1.$2.'),
  'phone+': (roll) => `+84${mobile(roll).slice(1)}`,
  landline: () => '0234 0000 000',
  cccd: (roll) => `0462${two(10 + roll(10))}000000`,
  cmnd: () => '190000000',
  plate: (roll) => `75${pick(roll, ['A', 'B', 'C'])}-000.0${roll(10)}`,
  moto: (roll) => `75-${pick(roll, ['F', 'H', 'K'])}1 000.0${roll(10)}`,
  acct: (roll) => `${roll(10)}000000000000`,
  mail: (roll) => `be.na.000${roll(10)}@gmail.example`,
  bd: (roll) => `${1 + roll(28)}/${1 + roll(12)}/${2012 + roll(10)}`,
};

const BLANK = /\{([A-Za-z]+)([ .+]?)([~-]?)\}/g;

export function fillings(written: string, seed: number): string {
  const roll = dice(seed);
  return written.replace(BLANK, (_blank, name: string, style: string, spelling: string) => {
    const text = MAKERS[name.toLowerCase() + style]?.(roll) ?? '';
    if (text === '') throw new Error(`The corpus has no filling for "${name}${style}".`);
    if (spelling === '~') return bare(text);
    if (spelling === '-') return hyphened(text);
    return name === name.toUpperCase() ? text.toUpperCase() : text;
  });
}
