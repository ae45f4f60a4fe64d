import { word, type Words } from '../parts/word';

/** Content types, by the `displayName` of their schema, in the order of the menu. */
export const typeNames: Words = {
  Article: word('Bài viết', 'Article'),
  'Video report': word('Phóng sự video', 'Video report'),
  'Article series': word('Tuyến bài', 'Article series'),
  'Special column': word('Chuyên trang, chuyên mục', 'Special column'),
  Lesson: word('Bài học', 'Lesson'),
  'Hotline banner': word('Banner đường dây nóng', 'Hotline banner'),
  'Legal document': word('Văn bản pháp luật', 'Legal document'),
  'Media kit': word('Bộ tài liệu truyền thông', 'Media kit'),
  'Press brief': word('Thông tin cho báo chí (nội bộ)', 'Press brief (newsrooms only)'),
  'Safe product': word('Sản phẩm an toàn', 'Safe product'),
  Author: word('Tác giả', 'Author'),
  Topic: word('Chủ đề', 'Topic'),
  Audience: word('Đối tượng', 'Audience'),
  'Age tier': word('Độ tuổi', 'Age tier'),
  'Administrative unit': word('Đơn vị hành chính', 'Administrative unit'),
  Organisation: word('Tổ chức', 'Organisation'),
  Programme: word('Chương trình', 'Programme'),
  'Support centre': word('Địa chỉ trợ giúp', 'Support centre'),
  Wording: word('Từ ngữ cần tránh', 'Wording to avoid'),
  Channel: word('Kênh phân phối', 'Channel'),
  Outlet: word('Đơn vị nhận tin', 'Outlet'),
  'Approval policy': word('Quy định duyệt bài', 'Approval policy'),
  Hotline: word('Đường dây nóng 111', 'Hotline 111'),
};

/** Components, by uid. */
export const componentNames: Words = {
  'section.text': word('Văn bản', 'Text'),
  'section.figure': word('Ảnh', 'Figure'),
  'section.gallery': word('Chùm ảnh', 'Gallery'),
  'section.video': word('Video', 'Video'),
  'section.fact-box': word('Hộp thông tin', 'Fact box'),
  'section.pull-quote': word('Trích dẫn nổi', 'Pull quote'),
  'section.hotline-box': word('Hộp đường dây nóng', 'Hotline box'),
  'section.embed': word('Nhúng từ trang khác', 'Embed'),
  'story.credit': word('Tên trên bài', 'Byline entry'),
  'story.source': word('Nguồn tin', 'Source'),
  'story.search-snippet': word('Hiển thị trên máy tìm kiếm', 'Search snippet'),
  'lesson.activity': word('Hoạt động', 'Activity'),
  'lesson.framework-reference': word('Khung năng lực', 'Framework reference'),
  'lesson.help-step': word('Bước tìm trợ giúp', 'Help step'),
  'lesson.material': word('Đồ dùng', 'Material'),
  'lesson.objective': word('Mục tiêu', 'Objective'),
  'lesson.option': word('Phương án', 'Answer option'),
  'lesson.question': word('Câu hỏi', 'Question'),
  'lesson.term': word('Từ mới', 'Term'),
  'hotline.contact': word('Cách liên hệ', 'Contact'),
  'shared.alias': word('Tên cũ hoặc tên khác', 'Former or other name'),
};

/** Groups of components, by folder. `section` is in `values`, which it shares a key with. */
export const categoryNames: Words = {
  story: word('Bài', 'Story'),
  lesson: word('Bài học', 'Lesson'),
  hotline: word('Đường dây nóng', 'Hotline'),
  shared: word('Dùng chung', 'Shared'),
};
