import { word, type Words } from '../parts/word';

/**
 * Enumeration values. Strapi looks them up by the bare value, so one value has one name
 * in every schema; `section` also names the group of sections in the body's picker.
 */
export const values: Words = {
  // Who approves
  'desk-editors': word('Biên tập viên của ban', 'Editors of the desk'),
  'managing-editors': word('Thư ký tòa soạn', 'Managing editors'),
  // Genres
  news: word('Tin', 'News'),
  feature: word('Bài phản ánh', 'Feature'),
  reportage: word('Phóng sự', 'Reportage'),
  interview: word('Phỏng vấn', 'Interview'),
  analysis: word('Phân tích', 'Analysis'),
  guide: word('Hướng dẫn', 'Guide'),
  bulletin: word('Bản tin', 'Bulletin'),

  // Kinds of special column
  page: word('Chuyên trang', 'Page'),
  section: word('Mục', 'Section'),

  // Kinds of legal document
  law: word('Luật', 'Law'),
  decree: word('Nghị định', 'Decree'),
  circular: word('Thông tư', 'Circular'),
  decision: word('Quyết định', 'Decision'),
  directive: word('Chỉ thị', 'Directive'),
  resolution: word('Nghị quyết', 'Resolution'),
  plan: word('Kế hoạch', 'Plan'),

  // Safe products
  app: word('Ứng dụng', 'App'),
  'technical-solution': word('Giải pháp kỹ thuật', 'Technical solution'),
  enterprise: word('Doanh nghiệp', 'Enterprise'),
  'public-body': word('Cơ quan nhà nước', 'Public body'),
  community: word('Cộng đồng', 'Community'),
  free: word('Miễn phí', 'Free'),
  paid: word('Trả phí', 'Paid'),
  mixed: word('Miễn phí một phần', 'Partly free'),

  // Hotline banners and boxes
  children: word('Trẻ em', 'Children'),
  adults: word('Người lớn', 'Adults'),
  calm: word('Điềm tĩnh', 'Calm'),
  friendly: word('Thân thiện', 'Friendly'),
  direct: word('Thẳng thắn', 'Direct'),
  river: word('Sông Hương', 'River'),
  lotus: word('Hoa sen', 'Lotus'),
  sun: word('Nắng', 'Sun'),
  night: word('Đêm', 'Night'),
  'number-left': word('Số bên trái', 'Number on the left'),
  'number-right': word('Số bên phải', 'Number on the right'),
  stacked: word('Xếp chồng', 'Stacked'),
  phone: word('Điện thoại', 'Phone'),
  zalo: word('Zalo', 'Zalo'),
  web: word('Trang web', 'Website'),

  // Administrative units
  city: word('Thành phố', 'City'),
  ward: word('Phường', 'Ward'),
  commune: word('Xã', 'Commune'),

  // Organisations and support centres
  newspaper: word('Báo', 'Newspaper'),
  broadcaster: word('Đài phát thanh, truyền hình', 'Broadcaster'),
  portal: word('Cổng thông tin', 'Portal'),
  authority: word('Cơ quan quản lý', 'Authority'),
  'people-committee': word('Ủy ban nhân dân', "People's Committee"),
  service: word('Đơn vị dịch vụ', 'Service'),
  counselling: word('Tư vấn', 'Counselling'),
  shelter: word('Tạm lánh', 'Shelter'),
  health: word('Y tế', 'Health'),
  'legal-aid': word('Trợ giúp pháp lý', 'Legal aid'),
  'emergency-relief': word('Cứu trợ khẩn cấp', 'Emergency relief'),
  'social-work': word('Công tác xã hội', 'Social work'),

  // Topics
  strand: word('Mạch kỹ năng', 'Strand'),
  subject: word('Chủ đề', 'Subject'),
  protect: word('Bảo vệ trẻ em', 'Protect'),
  create: word('Tương tác sáng tạo', 'Create'),
  both: word('Cả hai mục tiêu', 'Both goals'),

  // Pictures and video
  own: word('Của tòa soạn', 'Our own'),
  agency: word('Hãng thông tấn', 'Agency'),
  handout: word('Được cung cấp', 'Handout'),
  'cc-by': word('CC BY', 'CC BY'),
  'cc-by-sa': word('CC BY-SA', 'CC BY-SA'),
  'public-domain': word('Thuộc về công chúng', 'Public domain'),
  'no-people': word('Không có người', 'No people'),
  'child-not-identifiable': word('Có trẻ em, không nhận ra được', 'Child, not identifiable'),
  'child-identifiable': word('Có trẻ em, nhận ra được', 'Child, identifiable'),

  // Byline and sources
  reporter: word('Phóng viên', 'Reporter'),
  writer: word('Người viết', 'Writer'),
  editor: word('Biên tập', 'Editor'),
  photographer: word('Ảnh', 'Photographer'),
  illustrator: word('Minh họa', 'Illustrator'),
  camera: word('Quay phim', 'Camera'),
  presenter: word('Dẫn chương trình', 'Presenter'),
  translator: word('Dịch', 'Translator'),
  expert: word('Chuyên gia', 'Expert'),
  document: word('Tài liệu', 'Document'),
  organisation: word('Tổ chức, cơ quan', 'Organisation'),
  'own-reporting': word('Phóng viên tự khai thác', 'Own reporting'),
  fiction: word('Tình huống hư cấu', 'Fiction'),

  // Frameworks of a lesson
  ukcis: word('UKCIS: Education for a Connected World', 'UKCIS: Education for a Connected World'),
  'tt02-2025': word('Thông tư 02/2025/TT-BGDĐT', 'Circular 02/2025/TT-BGDĐT'),
  'vn-cop-2024': word('Cẩm nang VN-COP 2024', 'VN-COP handbook 2024'),

  // Wording to avoid
  blames: word('Đổ lỗi cho trẻ', 'Blames the child'),
  excites: word('Giật gân, khơi gợi', 'Excites'),
  'wrong-term': word('Gọi sai tên', 'Wrong term'),
  suicide: word('Cách viết về tự tử', 'Wording about suicide'),
  labels: word('Dán nhãn trẻ', 'Labels the child'),
  method: word('Cách tự tử', 'Way of suicide'),
  lure: word('Cách làm có thể bắt chước', 'Method that can be copied'),
  // Channels
  vi: word('Tiếng Việt', 'Vietnamese'),
  en: word('Tiếng Anh', 'English'),
  any: word('Mọi ngôn ngữ', 'Any language'),
  public: word('Ai cũng nhận được', 'Public'),
  granted: word('Phải được cấp quyền', 'Granted'),
  automatic: word('Tự động theo điều kiện', 'Automatic'),
  picked: word('Biên tập viên chọn', 'Picked by hand'),
};
