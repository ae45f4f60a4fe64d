import { word } from '../../../../../admin/parts/word';

/** The register of who agreed that a child may be recognised. */
export const consents = {
  'subtitle.consents': word(
    'Ai đồng ý cho nêu danh tính một em nhỏ, trong tin bài nào, đến khi nào',
    'Who agreed that a child may be recognised, in which stories, until when',
  ),
  'consents.add': word('Ghi một bản đồng ý', 'Record a consent'),
  'consents.none': word(
    'Không có bản đồng ý nào còn hiệu lực trong khoảng này.',
    'No consent is in force within this time.',
  ),
  'consents.within': word('Hiện', 'Show'),
  'consents.within.all': word('Tất cả', 'All'),
  'consents.within.30': word('Hết hạn trong 30 ngày', 'Running out within 30 days'),
  'consents.within.90': word('Hết hạn trong 90 ngày', 'Running out within 90 days'),
  'consents.ended': word('Đã hết hiệu lực: {count}', 'No longer in force: {count}'),
  'consents.status.in-force': word('Còn hiệu lực', 'In force'),
  'consents.status.expired': word('Đã hết hạn', 'Expired'),
  'consents.status.withdrawn': word('Đã rút lại', 'Withdrawn'),
  'consents.expires': word('Đến {when}', 'Until {when}'),
  'consents.given': word('{who} ký, {when}', 'Given by {who}, {when}'),
  'consents.givenBy.parent': word('Cha hoặc mẹ', 'a parent'),
  'consents.givenBy.guardian': word('Người giám hộ', 'a guardian'),
  'consents.child': word('Em {age} tuổi, đã đồng ý', 'The child, aged {age}, agreed'),
  'consents.child.small': word('Em {age} tuổi', 'The child is {age}'),
  'consents.names': word('Đúng {count} tên đã ghi', '{count} names, as written down'),
  'consents.names.any': word('Mọi tên trong các bài này', 'Any name in these stories'),
  'consents.media': word('{count} ảnh, video', '{count} pictures or films'),
  'consents.media.any': word('Mọi ảnh trong các bài này', 'Any picture in these stories'),
  'consents.public': word('đang xuất bản', 'public'),
  'consents.untitled': word('(không còn trong tòa soạn)', '(no longer in the newsroom)'),
  'consents.paper': word('Có bản giấy', 'Has its paper'),
  'consents.paper.none': word('Chưa có bản giấy', 'No paper yet'),

  'consent.open': word('Mở', 'Open'),
  'consent.open.title': word('Bản đồng ý', 'A consent'),
  'consent.open.record': word('Lần mở này đã được ghi vào sổ.', 'This opening is on record.'),
  'consent.reference': word('Mã hồ sơ', 'Reference'),
  'consent.evidence.add': word('Gửi bản giấy', 'Add the paper'),
  'consent.evidence.change': word('Thay bản giấy', 'Replace the paper'),
  'consent.evidence.get': word('Tải bản giấy', 'Download the paper'),
  'consent.evidence.what': word(
    'PDF, JPEG hoặc PNG, tối đa 5 MB. Được mã hóa khi lưu; mỗi lần tải đều ghi vào sổ.',
    'PDF, JPEG or PNG, at most 5 MB. Encrypted where it lies; each download is on record.',
  ),
  'consent.evidence.wrong': word(
    'Chỉ nhận PDF, JPEG hoặc PNG, tối đa 5 MB.',
    'Only a PDF, JPEG or PNG of at most 5 MB.',
  ),
  'consent.evidence.kept': word('Đã lưu bản giấy.', 'The paper is kept.'),

  'withdraw.title': word('Rút lại sự đồng ý', 'Withdraw the consent'),
  'withdraw.confirm': word('Rút lại và gỡ xuống', 'Withdraw and take down'),
  'withdraw.what': word(
    'Có hiệu lực ngay và không hoàn lại được. Mọi tin bài dưới đây đang xuất bản sẽ bị rút ở mọi kênh, mọi ngôn ngữ; mọi đơn vị đã nhận phải gỡ.',
    'It takes effect at once and cannot be undone. Whatever of these stories is public is killed in every channel and language, and every outlet that has it must take it down.',
  ),
  'withdraw.public': word('Sẽ bị gỡ xuống ({count}):', 'These come down ({count}):'),
  'withdraw.public.none': word(
    'Chưa có tin bài nào dựa vào bản này đang xuất bản: không có gì phải gỡ.',
    'Nothing that rests on it is public: nothing comes down.',
  ),
  'withdraw.media': word(
    'Mọi tin bài khác đang hiện {count} ảnh, video của bản này cũng bị gỡ.',
    'Every other story that shows one of its {count} pictures or films comes down, too.',
  ),
  'withdraw.sure': word(
    'Tôi đã hiểu: các tin bài này bị gỡ ở mọi nơi.',
    'I understand that these stories come down everywhere.',
  ),
  'withdraw.done': word('Đã rút lại.', 'It is withdrawn.'),

  'record.confirm': word('Ghi vào sổ', 'Put on record'),
  'record.done': word('Đã ghi vào sổ.', 'It is on record.'),
  'record.reference.hint': word(
    'Một mã dẫn tới hồ sơ giấy. Không ghi tên em ở đây.',
    'A pseudonym that leads to the paper file. Never the child’s name.',
  ),
  'record.kinds': word('Đồng ý cho nêu điều gì', 'What may be told or shown'),
  'record.kinds.hint': word('Chọn một hoặc nhiều', 'Choose one or more'),
  'record.words': word('Đúng những tên nào', 'Which very names'),
  'record.words.hint': word(
    'Mỗi dòng một tên. Chỉ lưu dấu vết mã hóa, không đọc lại được. Bỏ trống: mọi tên trong các bài này.',
    'One a line. Only keyed digests are kept. Left empty: any name in these stories.',
  ),
  'record.stories': word('Cho những tin bài nào', 'For which stories'),
  'record.stories.hint': word(
    'Tìm theo tít, ít nhất 2 chữ. Không chọn bài nào mà chọn ảnh: ảnh ấy ở bất kỳ bài nào.',
    'Search by title, at least 2 letters. With pictures and no story: these pictures in any story.',
  ),
  'record.media': word('Cho những ảnh nào', 'For which pictures'),
  'record.media.hint': word(
    'Tìm theo tên tệp. Không chọn ảnh nào: mọi ảnh trong các bài này.',
    'Search by file name. None chosen: any picture in these stories.',
  ),
  'record.found.none': word('Không thấy.', 'Nothing found.'),
  'record.givenBy': word('Ai ký', 'Who gave it'),
  'record.childAge': word('Tuổi của em khi đó', 'The child’s age then'),
  'record.childAgreed': word(
    'Em cũng đã đồng ý (bắt buộc từ đủ 7 tuổi)',
    'The child agreed, too (required from seven years on)',
  ),
  'record.givenAt': word('Ngày ký', 'Given on'),
  'record.expiresAt': word('Có hiệu lực đến hết ngày', 'In force until the end of'),
} as const;
