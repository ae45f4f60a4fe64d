import type { PressBriefSeed } from '../model';
import { factBox, figure, h2, hotlineBox, ol, p, pullQuote, text, ul } from '../prose';

export const cachDuaTinVeTreEm: PressBriefSeed = {
  key: 'cach-dua-tin-ve-tre-em',
  desk: 'newspaper',
  byline: ['hoang-lan', 'quoc-bao'],
  topics: ['hinh-anh-danh-tinh', 'rieng-tu-bao-mat', 'dau-chan-so', 'phong-chong-xam-hai', 'chinh-sach-phap-luat'],
  audiences: ['press'],
  units: ['46'],
  channels: [],
  vi: {
    title: 'Đưa tin về trẻ em mà không để ai nhận ra em',
    standfirst:
      'Đổi tên, làm mờ mặt vẫn chưa đủ. Một đứa trẻ thường bị nhận ra vì nhiều chi tiết nhỏ ghép lại với nhau. Tài liệu này dành cho phóng viên, biên tập viên: cách đếm các mảnh ghép, cách xin phép, cách viết và cách gỡ.',
    cover: {
      picture: 'newspaper-desk',
      caption: 'Quyết định quan trọng nhất thường là bỏ đi một chi tiết.',
    },
    body: [
      text(
        h2('Nguy hiểm nằm ở chỗ ghép lại'),
        p(
          'Lấy một tình huống hư cấu. Bé Na, nhân vật hư cấu, bị bạn bè chế giễu trên mạng. Bản nháp không nêu tên thật của em, nhưng có tuổi chính xác, có trường và lớp, có nghề của mẹ, có tấm ảnh chụp con ngõ trước nhà. Từng mảnh thì vô hại. Ghép lại, cả xóm biết là ai, và lời chế giễu có thêm một đám đông.',
        ),
        p(
          'Người nhận ra em hiếm khi là bạn đọc ở xa. Đó là bạn cùng lớp, hàng xóm, và có khi chính là người đã gây hại.',
        ),
      ),
      pullQuote('Người nhận ra em hiếm khi là bạn đọc ở xa.', 'Lời trong bài'),
      factBox(
        'Mười hai mảnh ghép',
        p('Nghị định 56/2017 (Điều 33) kể những loại thông tin riêng tư của trẻ:'),
        p(
          'tên; tuổi; đặc điểm nhận dạng; hồ sơ sức khỏe; hình ảnh; người thân, người chăm sóc; tài sản; số điện thoại; địa chỉ thư; nơi ở, quê quán; trường, lớp, kết quả học tập, bạn bè; dịch vụ được nhận.',
        ),
        p(
          '**Quy tắc của chúng ta:** bài có từ ba loại trở lên, hoặc có ảnh nhận ra được trẻ, phải qua người duyệt thứ hai.',
        ),
      ),
      text(
        h2('Trước khi viết'),
        ul(
          '**Hỏi câu đầu tiên:** đăng lên, em có còn gặp nguy hiểm không? Nguyên tắc của UNICEF đứng trên mọi quy tắc khác: nếu em còn gặp nguy hiểm thì không đăng, dù đã giấu hay đổi danh tính.',
          '**Xin phép cả hai phía:** cha mẹ hoặc người giám hộ, và chính em nếu em từ đủ 7 tuổi. Ở Việt Nam, trẻ em là người dưới 16 tuổi.',
          '**Ghi lại phạm vi:** bài nào, kênh nào, đến khi nào. Lời đồng ý có thể rút lại; khi đó bài phải gỡ ở mọi nơi.',
          '**Có phép rồi vẫn phải cân nhắc:** người đồng ý chưa chắc lường được bài sẽ lan đến đâu.',
        ),
        h2('Khi viết'),
        ul(
          'Địa điểm dừng ở cấp thành phố: “ở Huế” là đủ.',
          'Nói nhóm tuổi, không nói ngày sinh; nói “một học sinh trung học cơ sở”, không nói trường nào.',
          'Không nêu tên cha mẹ, nghề hiếm gặp, biệt danh, tài khoản mạng xã hội.',
          'Không chụp lại bài đăng gốc: vài chữ cũng đủ để tìm ra.',
          'Ảnh: chọn cảnh vật hoặc tranh vẽ; xóa vị trí và dữ liệu ẩn. Tên tệp, chú thích, thẻ bài cũng phải kiểm tra như thân bài.',
          'Không viết câu nào để em gánh lỗi, dù chỉ là “vì nhẹ dạ”. Hành vi là của người gây hại.',
          'Không kể cách thức làm hại trẻ hay tự làm hại mình; không đưa những thứ đó lên tít, sapo.',
        ),
      ),
      figure({
        picture: 'rumour-magnifier',
        caption: 'Hãy đọc bản thảo bằng mắt của một người hàng xóm tò mò.',
      }),
      text(
        h2('Trước khi bấm duyệt'),
        ol(
          'Đếm các mảnh ghép trong bài, trong ảnh, và trong những bài cũ về cùng vụ việc.',
          'Bỏ từng chi tiết xem bài có yếu đi không. Không yếu đi thì bỏ hẳn.',
          'Kiểm tra hồ sơ đồng ý còn hiệu lực.',
          'Đặt hộp Tổng đài 111 trong bài; cân nhắc đóng phần bình luận.',
        ),
        p('Công cụ rà soát chỉ nêu điểm nghi ngờ để con người xem xét. Công cụ im lặng không có nghĩa là bài an toàn.'),
        h2('Khi đã lỡ sai'),
        p(
          'Gỡ ngay, nhưng giữ bản lưu để kiểm tra. Theo chính sách của chúng ta (không phải luật), nơi nhận tin phải xác nhận lệnh gỡ trong 3 giờ, cải chính đăng trong 24 giờ. Bài cải chính mang tên “Thông tin cải chính, xin lỗi”, nêu tên bài, chuyên mục, ngày đăng, điều sai và điều đúng, song không nhắc lại chi tiết làm lộ em.',
        ),
      ),
      hotlineBox(
        'adults',
        'Khi tác nghiệp mà lo cho sự an toàn của một em nhỏ: gọi 111, miễn phí, 24/7. Nguy hiểm trước mắt, gọi 113.',
      ),
      text(p('_Tài liệu nghề nghiệp dành cho báo chí, không phải tư vấn pháp lý._')),
    ],
    contentWarning: 'Tài liệu nhắc đến bắt nạt và xâm hại trẻ em, không mô tả chi tiết.',
    sources: [
      { name: 'Luật Trẻ em 2016, Điều 1', kind: 'document' },
      { name: 'Nghị định 56/2017/NĐ-CP, các Điều 33 và 36', kind: 'document' },
      { name: 'Luật Bảo vệ dữ liệu cá nhân 2025 (số 91/2025), Điều 24', kind: 'document' },
      { name: 'UNICEF, nguyên tắc đưa tin về trẻ em (diễn ý, không trích nguyên văn)', kind: 'organisation' },
      { name: 'Tình huống bé Na: hư cấu', kind: 'fiction' },
    ],
    seoTitle: 'Cách đưa tin về trẻ em mà không lộ danh tính',
    seoDescription:
      'Tài liệu cho phóng viên, biên tập viên: đếm mảnh ghép, xin phép hai phía, viết, duyệt và gỡ bài về trẻ em.',
  },
  en: {
    title: 'Reporting on children without making them recognisable',
    standfirst:
      'A changed name and a blurred face are not enough. Children are mostly recognised because many small details fit together. This brief for reporters and editors shows how to count the pieces, how to ask for consent, how to write, and how to take a story down.',
    cover: {
      picture: 'newspaper-desk',
      caption: 'The most important decision is often to leave one detail out.',
    },
    body: [
      text(
        h2('The danger is in the jigsaw'),
        p(
          'Take an invented case. Little Na, a fictional character, is mocked by schoolmates online. The draft does not give her real name. It does give her exact age, her school and class, her mother’s job and a photograph of the lane outside her home. Each piece is harmless. Put together, the whole neighbourhood knows who she is, and the mockery gains a crowd.',
        ),
        p(
          'Those who recognise a child are seldom distant readers. They are classmates, neighbours, and sometimes the very person who did the harm.',
        ),
      ),
      pullQuote('Those who recognise a child are seldom distant readers.', 'From this brief'),
      factBox(
        'Twelve pieces of the jigsaw',
        p('Decree 56/2017 (Article 33) lists kinds of private information about a child:'),
        p(
          'name; age; identifying features; health record; image; family members or carers; property; phone number; mail address; home address or home town; school, class, results and friends; services received.',
        ),
        p(
          '**Our own rule:** three or more kinds in one story, or a picture in which a child can be recognised, need a second approver.',
        ),
      ),
      text(
        h2('Before you write'),
        ul(
          '**Ask first:** will the child still be at risk once this is out? UNICEF’s principle stands above every other rule: if a child remains at risk, do not publish, even with the identity changed.',
          '**Get consent from both sides:** parents or guardian, and the child from the age of 7. In Viet Nam a child is anyone under 16.',
          '**Record its scope:** which story, which channels, until when. Consent can be withdrawn; then the story comes down everywhere.',
          '**Consent does not end your judgement:** the people who gave it may not foresee how far a story travels.',
        ),
        h2('As you write'),
        ul(
          'Stop at the level of the city: “in Huế” is enough.',
          'Give an age group, not a date of birth; “a lower-secondary pupil”, not which school.',
          'No names of parents, no unusual jobs, nicknames or social-media accounts.',
          'No screenshots of the original post: a few words are enough to find it.',
          'Pictures: choose scenes or drawings; strip location and hidden data. Check file names, captions and tags as you check the text.',
          'No sentence that loads the blame on the child, not even “naively”. The act belongs to whoever did the harm.',
          'Never describe methods of harming a child or oneself; keep them out of headline and standfirst.',
        ),
      ),
      figure({
        picture: 'rumour-magnifier',
        caption: 'Read your draft with the eyes of a curious neighbour.',
      }),
      text(
        h2('Before you approve'),
        ol(
          'Count the pieces in the text, in the pictures, and in earlier stories on the same case.',
          'Take out each detail in turn. If the story is no weaker, leave it out for good.',
          'Check that the consent on file is still valid.',
          'Put the 111 box in the story; consider closing the comments.',
        ),
        p('A scanner only raises doubts for a person to judge. Its silence does not mean that a story is safe.'),
        h2('When it has gone wrong'),
        p(
          'Take the story down at once, but keep a copy for inspection. By our own policy (not the law), outlets acknowledge a takedown within 3 hours and a correction is out within 24. The correction is titled “Thông tin cải chính, xin lỗi” (correction and apology). It names the story, section and date, what was wrong and what is right, without repeating the detail that exposed the child.',
        ),
      ),
      hotlineBox(
        'adults',
        'Worried for a child’s safety while reporting in Viet Nam? Call 111, free, 24/7. In immediate danger, call 113.',
      ),
      text(p('_Professional guidance for the press, not legal advice._')),
    ],
    contentWarning: 'Mentions bullying and the abuse of children, without detail.',
    sources: [
      { name: 'Law on Children 2016, Article 1', kind: 'document' },
      { name: 'Decree 56/2017/NĐ-CP, Articles 33 and 36', kind: 'document' },
      { name: 'Personal Data Protection Law 2025 (no. 91/2025), Article 24', kind: 'document' },
      { name: 'UNICEF, principle on reporting about children (paraphrased, not quoted)', kind: 'organisation' },
      { name: 'The case of little Na: fiction', kind: 'fiction' },
    ],
    seoTitle: 'How to report on children without identifying them',
    seoDescription:
      'For reporters and editors: count the pieces, ask both sides, write, approve and take down with care.',
  },
};
