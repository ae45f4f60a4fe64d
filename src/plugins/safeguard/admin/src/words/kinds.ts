import { word } from '../../../../../admin/parts/word';

/** What a finding is about, and what a consent lets through. */
export const kinds = {
  'kind.child-name': word('Tên em', 'The child’s name'),
  'kind.parent-name': word('Tên cha mẹ', 'A parent’s name'),
  'kind.school-class': word('Trường, lớp', 'School and class'),
  'kind.address': word('Nơi ở', 'Address'),
  'kind.phone': word('Số điện thoại', 'Phone number'),
  'kind.email': word('Địa chỉ thư điện tử', 'E-mail address'),
  'kind.national-id': word('Số căn cước', 'Identity number'),
  'kind.plate': word('Biển số xe', 'Number plate'),
  'kind.bank-account': word('Số tài khoản', 'Bank account'),
  'kind.social-handle': word('Tài khoản mạng xã hội', 'Account on a network'),
  'kind.birth-date': word('Ngày sinh', 'Date of birth'),
  'kind.health-record': word('Sức khỏe', 'Health'),
  'kind.combination': word('Nhiều chi tiết ghép lại', 'Facts that add up'),
  'kind.wording': word('Cách dùng từ', 'Wording'),
  'kind.method': word('Cách thức', 'A method'),
  'kind.help-box-missing': word('Thiếu hộp 111', 'No 111 box'),
  'kind.picture-declaration': word('Chưa khai ai có trong hình', 'Picture not declared'),
  'kind.picture-consent': word('Hình trẻ em chưa có đồng ý', 'Picture of a child without consent'),
  'kind.picture-confirmation': word('Hình đã che chưa được xác nhận', 'Hidden parts not confirmed'),
  'kind.picture-face': word('Có thể có mặt người', 'Perhaps a face'),
  'kind.image': word('Hình ảnh nhận ra được', 'A recognisable picture'),
} as const;
