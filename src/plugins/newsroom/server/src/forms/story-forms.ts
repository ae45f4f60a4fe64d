import { fieldNames, type Hints, type Row, type TypeForm } from './form';

const HEADLINE: Row = { title: 8, slug: 4 };
const STANDFIRST: Row = { standfirst: 12 };
const COVER: Row = { cover: 12 };
const BODY: Row = { body: 12 };
const BYLINE: Row = { byline: 12 };

/** Where it belongs. */
const TOPICS_AND_READERS: Row = { topics: 6, audiences: 6 };
const TIERS_AND_UNITS: Row = { ageTiers: 6, units: 6 };
const PROGRAMMES: Row = { programmes: 12 };
const COLUMN_AND_PROGRAMMES: Row = { column: 6, programmes: 6 };
const SERIES: Row = { series: 8, seriesPart: 4 };

/** What it rests on, and how it leaves. */
const VOUCHED: readonly Row[] = [{ sources: 12 }, { contentWarning: 8, aiAssisted: 4 }];
const DESK: readonly Row[] = [{ desk: 6, channels: 6 }];
const TIMES: Row = { embargoUntil: 6, expiresAt: 6 };
const DELIVERED: readonly Row[] = [...DESK, { urgency: 4, canonicalUrl: 8 }, TIMES, { searchSnippet: 12 }];

const PLACED: readonly Row[] = [TOPICS_AND_READERS, TIERS_AND_UNITS, PROGRAMMES];
const PLACED_IN_SERIES: readonly Row[] = [TOPICS_AND_READERS, TIERS_AND_UNITS, COLUMN_AND_PROGRAMMES, SERIES];

const HINTS: Hints = {
  title: 'Tít ngắn, rõ việc. Không nêu tên, trường, địa chỉ của trẻ em.',
  slug: 'Tự tạo từ tít. Đừng sửa sau khi xuất bản.',
  standfirst: 'Sa-pô 30–60 chữ: việc gì, với ai, vì sao bạn đọc cần biết.',
  cover: 'Ảnh đi cùng bài ở mọi nơi. Ảnh nhận ra được trẻ em cần có đồng ý.',
  body: 'Ghép bài từ các mục: văn bản, ảnh, video, hộp thông tin…',
  byline: 'Theo thứ tự sẽ in trên bài.',
  topics: 'Chủ đề về xâm hại, tự hại hay bắt nạt đòi hỏi một hộp đường dây nóng trong bài.',
  audiences: 'Bài viết cho ai đọc.',
  ageTiers: 'Chỉ chọn khi bài nói về hoặc viết cho độ tuổi ấy.',
  units: 'Nơi bài nói tới. Để trống nếu là cả thành phố.',
  programmes: 'Chương trình, kế hoạch mà bài phục vụ.',
  column: 'Bài sẽ nằm trong chuyên trang, chuyên mục này.',
  series: 'Chỉ chọn khi bài là một kỳ của tuyến bài.',
  seriesPart: 'Kỳ 1, 2, 3…',
  sources: 'Người và tài liệu bài dựa vào. Tình huống hư cấu phải ghi rõ.',
  contentWarning: 'Một câu báo trước cho bạn đọc, nếu bài có điều nặng nề với trẻ em.',
  aiAssisted: 'Bật khi AI đã giúp viết, dịch, đọc hay vẽ. Bạn đọc sẽ thấy điều này.',
  desk: 'Ban chịu trách nhiệm về bài.',
  channels: 'Kênh chọn tay. Kênh tự động lấy bài theo chủ đề, đối tượng, địa bàn.',
  urgency: '1 là khẩn nhất, 5 là bình thường, 9 là thấp nhất.',
  canonicalUrl: 'Chỉ ghi khi bài đã đăng ở nơi khác trước. Bắt đầu bằng https://',
  embargoUntil: 'Không ai nhận được bài trước giờ này. Giờ Huế.',
  expiresAt: 'Sau giờ này bài thôi được phân phối. Để trống nếu bài còn giá trị lâu dài.',
  searchSnippet: 'Để trống thì dùng tít và sa-pô.',
};

const LIST: Pick<TypeForm, 'mainField' | 'columns' | 'sort'> = {
  mainField: 'title',
  columns: ['title', 'desk', 'updatedAt'],
  sort: { by: 'updatedAt', order: 'DESC' },
};

/** A story's form: its rows, with the shared hints of the fields in them and those of its own. */
function story(rows: readonly Row[], own: Hints = {}): TypeForm {
  const shared = fieldNames({ rows }).flatMap((name) => (name in HINTS ? [[name, HINTS[name] ?? '']] : []));
  return { ...LIST, rows, hints: { ...Object.fromEntries(shared), ...own } };
}

const TOLD_WITH_GENRE: readonly Row[] = [HEADLINE, { genre: 4, standfirst: 8 }];

/** As a teacher thinks: for whom, what for, the hour in its order, what goes home, what only I read. */
const lessonForm: TypeForm = {
  ...story(
    [
      HEADLINE,
      { code: 4, tier: 4, durationMinutes: 4 },
      { strands: 6, prerequisites: 6 },
      { derivedFrom: 6, basedOn: 6 },
      STANDFIRST,
      COVER,
      { essentialQuestion: 12 },
      { objectives: 12 },
      { vocabulary: 12 },
      { materials: 12 },
      { storyTitle: 12 },
      { story: 12 },
      { activities: 12 },
      { quiz: 12 },
      { reflection: 12 },
      { helpSteps: 12 },
      { takeHome: 12 },
      { readAloud: 12 },
      { teacherNotes: 12 },
      { disclosureGuidance: 12 },
      { frameworks: 12 },
      { expertReviewer: 8, reviewDueOn: 4 },
      BYLINE,
      { audiences: 6, units: 6 },
      PROGRAMMES,
      ...VOUCHED,
      ...DELIVERED,
    ],
    {
      title: 'Tên bài học sinh đọc được.',
      standfirst: 'Bài học trong 30–60 chữ, cho giáo viên đang chọn bài.',
      code: 'Chữ hoa, số, chấm, gạch nối. Ví dụ THCS-04.',
      strands: 'Mạch kỹ năng mà bài rèn.',
      durationMinutes: 'Cả bài, tính bằng phút.',
      prerequisites: 'Nên học những bài này trước.',
      derivedFrom: 'Bài học mà bài này được soạn lại từ đó. Bài gốc thay đổi thì bạn được báo.',
      basedOn: 'Bài báo mà bài học dựa vào. Bài báo thay đổi thì bạn được báo.',
      essentialQuestion: 'Một câu học sinh mang theo suốt bài.',
      objectives: 'Nhiều nhất ba. Học sinh làm được gì sau bài này?',
      vocabulary: 'Từ mới và nghĩa, bằng lời của lứa tuổi ấy.',
      materials: 'Mỗi dòng một thứ cần chuẩn bị.',
      storyTitle: 'Tên của câu chuyện hư cấu.',
      story: 'Nhân vật và tình huống hư cấu. Không dùng chuyện thật của một em có thật.',
      activities: 'Theo thứ tự trong giờ học.',
      quiz: 'Đáp án và giải thích không nằm trong bản của học sinh.',
      reflection: 'Câu hỏi để học sinh tự nghĩ, không phải nộp.',
      helpSteps: 'Bắt buộc: nói với người lớn tin cậy, gọi 111. Số điện thoại lấy từ Đường dây nóng 111.',
      takeHome: 'Gửi cha mẹ, người chăm sóc.',
      readAloud: 'Bản đọc cho em chưa đọc thạo hoặc không nhìn được.',
      teacherNotes: 'Chỉ giáo viên đọc. Không có trong bản của học sinh.',
      disclosureGuidance: 'Làm gì khi một em kể chuyện của mình: lắng nghe, không hứa giữ kín, báo ai.',
      frameworks: 'Điều, mục tương ứng trong khung năng lực.',
      reviewDueOn: 'Đến ngày này bài phải được thẩm định lại.',
    },
  ),
  columns: ['code', 'title', 'tier', 'updatedAt'],
};

/** As a journalist thinks: what happened, who tells it, where it belongs, what it rests on, how it leaves. */
export const storyForms: Readonly<Record<string, TypeForm>> = {
  'api::article.article': story([
    ...TOLD_WITH_GENRE,
    COVER,
    BODY,
    BYLINE,
    ...PLACED_IN_SERIES,
    ...VOUCHED,
    ...DELIVERED,
  ]),
  'api::video-report.video-report': story(
    [...TOLD_WITH_GENRE, { video: 12 }, COVER, BODY, BYLINE, ...PLACED_IN_SERIES, ...VOUCHED, ...DELIVERED],
    { video: 'Video của phóng sự. Cần phụ đề cho người không nghe được.' },
  ),
  'api::special-column.special-column': story(
    [HEADLINE, { kind: 4, standfirst: 8 }, COVER, BODY, BYLINE, ...PLACED, ...VOUCHED, ...DELIVERED],
    { kind: 'Chuyên trang là một trang lớn theo chủ đề; Mục là chuyên mục ra đều kỳ.' },
  ),
  'api::article-series.article-series': story(
    [HEADLINE, STANDFIRST, COVER, BODY, BYLINE, ...PLACED, ...VOUCHED, ...DELIVERED],
    { body: 'Lời dẫn chung của tuyến bài. Từng kỳ là một bài viết riêng, chọn tuyến này.' },
  ),
  'api::press-brief.press-brief': story(
    [HEADLINE, STANDFIRST, COVER, BODY, BYLINE, ...PLACED, ...VOUCHED, ...DELIVERED],
    { body: 'Chỉ phóng viên, biên tập viên đọc được. Không bao giờ ra ngoài tòa soạn.' },
  ),
  'api::media-kit.media-kit': story(
    [
      HEADLINE,
      STANDFIRST,
      COVER,
      BODY,
      { pictures: 12 },
      { files: 6, declaration: 6 },
      BYLINE,
      ...PLACED,
      ...VOUCHED,
      ...DELIVERED,
    ],
    {
      pictures: 'Ảnh người tuyên truyền được dùng lại, có chú thích và quyền dùng.',
      files: 'Tờ rơi, áp phích, tệp âm thanh… để tải về.',
      declaration:
        'Ai có trong ảnh, video ở mục Tệp. Bắt buộc khi có ảnh hoặc video; nhận ra được trẻ em thì phải có đồng ý.',
    },
  ),
  'api::legal-document.legal-document': story(
    [
      HEADLINE,
      { kind: 4, number: 4, signedOn: 4 },
      { issuer: 6, issuingBody: 6 },
      { effectiveFrom: 4, effectiveTo: 4 },
      { replacedBy: 6, file: 6 },
      STANDFIRST,
      COVER,
      BODY,
      BYLINE,
      ...PLACED,
      ...VOUCHED,
      ...DELIVERED,
    ],
    {
      title: 'Tên văn bản, rút gọn cho dễ nhớ.',
      standfirst: 'Tóm tắt 30–60 chữ bằng lời thường: văn bản này đổi điều gì, cho ai.',
      number: 'Như in trên văn bản, ví dụ 830/QĐ-TTg.',
      issuer: 'Tên cơ quan lúc ban hành, như in trên văn bản.',
      issuingBody: 'Chọn trong danh mục, kể cả khi cơ quan đã đổi tên hay sáp nhập.',
      effectiveTo: 'Để trống nếu còn hiệu lực.',
      replacedBy: 'Văn bản mới thay cho văn bản này.',
      file: 'Bản PDF có dấu.',
    },
  ),
  'api::safe-product.safe-product': story(
    [
      HEADLINE,
      { kind: 4, cost: 4, platforms: 4 },
      { maker: 8, makerKind: 4 },
      { url: 12 },
      STANDFIRST,
      { privacy: 12 },
      COVER,
      BODY,
      BYLINE,
      ...PLACED,
      ...VOUCHED,
      ...DELIVERED,
    ],
    {
      title: 'Tên sản phẩm.',
      makerKind: 'Của doanh nghiệp thì bài mang nhãn “thông tin doanh nghiệp”.',
      platforms: 'Ví dụ: Android, iOS, web.',
      url: 'Trang chính thức. Bắt đầu bằng https://',
      privacy: 'Sản phẩm thu thập gì của trẻ em, giữ ở đâu, phụ huynh tắt ra sao.',
    },
  ),
  'api::lesson.lesson': lessonForm,
  'api::hotline-banner.hotline-banner': story(
    [
      HEADLINE,
      { message: 8, audience: 4 },
      { subline: 8, tone: 4 },
      { alt: 12 },
      { palette: 6, variant: 6 },
      { startsAt: 6, endsAt: 6 },
      { units: 8, weight: 4 },
      ...DESK,
      { urgency: 4 },
      TIMES,
    ],
    {
      title: 'Tên để tìm trong tòa soạn. Không in trên banner.',
      message: 'Một việc nên làm, một câu. Số 111 được in riêng, không cần ghi.',
      subline: 'Ví dụ: Miễn phí · 24/7.',
      alt: 'Nhắc lại số và thông điệp cho người không nhìn thấy.',
      audience: 'Trẻ em và người lớn cần lời khác nhau.',
      startsAt: 'Để trống: treo ngay khi xuất bản.',
      endsAt: 'Để trống: treo cho đến khi gỡ.',
      weight: 'Số càng lớn càng hay hiện.',
      units: 'Chỉ hiện ở địa bàn này. Để trống: mọi nơi.',
    },
  ),
};
