import { word } from '../../../../../admin/parts/word';

/** What is handed out, and where it stands. */
export const pages = {
  'menu.title': word('Tổng đài 111', 'Hotline 111'),
  'tab.codes': word('Banner cho đơn vị', 'Banners for outlets'),
  'subtitle.codes': word(
    'Chọn banner, xem từng cỡ, chép mã gửi cho đơn vị',
    'Choose a banner, see each size, copy the code for an outlet',
  ),
  'codes.choose': word('Banner', 'Banner'),
  'codes.current': word('Banner đang đến lượt: {about}', 'Whichever is due: {about}'),
  'codes.current.hint': word(
    'Nên gửi mã này: banner tự đổi theo lịch và mức ưu tiên, đơn vị không phải sửa gì.',
    'Best to hand out: the banner changes by its schedule and weight, and the outlet need not touch its page.',
  ),
  'codes.page': word('Trang để đơn vị tự chọn', 'The page where an outlet chooses for itself'),
  'codes.page.hint': word(
    'Gửi địa chỉ này là đủ: đơn vị xem mọi cỡ và chép mã ở đó, không cần tài khoản.',
    'This address is enough: the outlet sees every size there and copies its code, without an account.',
  ),
  'codes.script': word('Mã tự chọn cỡ', 'Code that finds its size'),
  'codes.script.hint': word(
    'Không chạy được JavaScript thì ảnh vẫn hiện và vẫn gọi được.',
    'Where JavaScript does not run, the picture is still there and still calls.',
  ),
  'codes.address': word('Địa chỉ để dán vào hệ thống nhận oEmbed', 'Address for systems that know oEmbed'),
  'codes.frame': word('Khung (iframe), kèm ứng dụng, Zalo và trang web', 'Frame (iframe), with app, Zalo and website'),
  'codes.picture': word('Chỉ ảnh, bấm vào là gọi', 'The picture alone; a click calls'),
  'codes.file': word('Mở ảnh {name}', 'Open the picture {name}'),
  'audience.children': word('cho trẻ em', 'for children'),
  'audience.adults': word('cho người lớn', 'for adults'),
  'language.vi': word('tiếng Việt', 'Vietnamese'),
  'language.en': word('tiếng Anh', 'English'),

  'tab.placements': word('Nơi đặt banner', 'Where banners stand'),
  'subtitle.placements': word('Theo báo cáo của các đơn vị', 'As outlets reported it'),
  'placements.none': word(
    'Chưa đơn vị nào báo nơi đặt. Đơn vị báo qua API: POST /content/v1/placements.',
    'No outlet has reported a place yet. They report through the API: POST /content/v1/placements.',
  ),
  'placements.private': word(
    'Danh sách này chỉ ghi nơi đặt. Không ai đếm hay theo dõi người xem.',
    'This list knows places alone. Nobody who sees a banner is counted or followed.',
  ),
  'placements.outlet': word('Đơn vị', 'Outlet'),
  'placements.name': word('Tên chỗ đặt', 'Name of the place'),
  'placements.size': word('Cỡ', 'Size'),
  'placements.url': word('Trang', 'Page'),
  'placements.reportedAt': word('Báo lần cuối', 'Last reported'),
  'tab.facts': word('Số và địa chỉ', 'Numbers and addresses'),
  'subtitle.facts': word(
    'Cái gì đã đăng thì phải gọi thử, đối chiếu lại theo hạn',
    'What is published has to be called and compared again in time',
  ),
  'facts.none': word('Chưa đăng số hay địa chỉ nào.', 'No number and no address is published yet.'),
  'facts.answering': word(
    'Quá hạn vẫn tiếp tục hiện cho bạn đọc: số có thể cũ còn hơn không có. Sửa xong phải có người khác duyệt.',
    'What is past its time goes on being shown: a number that may be old is better than none. A change takes a second person.',
  ),
  'facts.fresh': word('Còn hạn', 'Verified'),
  'facts.soon': word('Sắp đến hạn', 'Due soon'),
  'facts.past': word('Quá hạn', 'Past its time'),
  'facts.verified': word('Kiểm tra {when}, hạn {due}', 'Verified {when}, due {due}'),
  'facts.never': word('Chưa ai kiểm tra', 'Nobody has verified it'),
  'placements.gone': word('(không còn nhận tin)', '(receives us no more)'),
} as const;
