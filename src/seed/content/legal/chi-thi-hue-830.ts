import type { LegalDocumentSeed } from '../model';
import { factBox, figure, h2, hotlineBox, p, pullQuote, text, ul } from '../prose';

export const chiThiHue830: LegalDocumentSeed = {
  key: 'chi-thi-hue-830',
  number: '',
  kind: 'directive',
  issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Thừa Thiên Huế',
  desk: 'portal',
  byline: ['ngoc-diep', 'minh-an'],
  topics: [
    'chinh-sach-phap-luat',
    'phong-chong-xam-hai',
    'rieng-tu-bao-mat',
    'duong-day-nong-111',
    'thong-tin-co-so',
    'gia-dinh',
  ],
  audiences: ['press', 'public', 'parents'],
  units: ['46'],
  channels: ['portal', 'newspaper'],
  vi: {
    title: 'Huế triển khai Quyết định 830: ai làm gì để trẻ em an toàn trên mạng',
    standfirst:
      'Chủ tịch Ủy ban nhân dân tỉnh Thừa Thiên Huế đã giao việc cho từng cơ quan để đưa chương trình bảo vệ trẻ em trên mạng đến tận mỗi gia đình. Bài này tóm lược bằng lời thường: báo, đài, cổng thông tin, loa xã và cha mẹ, ai được trông đợi điều gì.',
    cover: {
      picture: 'river-bridge',
      caption: 'Từ văn bản đến mái nhà còn một quãng đường; cây cầu là những người làm thông tin.',
    },
    body: [
      text(
        h2('Văn bản này là gì'),
        p(
          'Đây là văn bản để địa phương thực hiện Quyết định 830/QĐ-TTg ngày 1/6/2021 của Thủ tướng Chính phủ. Để gọn, bài gọi là “Chỉ thị”. **Nguồn chúng tôi có trong tay không ghi số và ngày ký**, nên trang này để trống hai mục ấy thay vì đoán.',
        ),
      ),
      pullQuote(
        'duy trì một môi trường mạng lành mạnh, phát triển hệ sinh thái các sản phẩm, ứng dụng Việt cho trẻ em học tập, kết nối, giải trí một cách sáng tạo.',
        'Trích Chỉ thị',
      ),
      text(
        h2('Ai được giao việc gì'),
        ul(
          '**Sở Thông tin và Truyền thông** chủ trì truyền thông về chương trình, lồng ghép các kế hoạch phòng, chống tội phạm xâm hại tình dục trẻ em trên mạng xã hội; soạn tài liệu, cung cấp thông tin cho nhà báo; khuyến khích doanh nghiệp làm giải pháp an toàn cho trẻ; đề xuất khen thưởng kịp thời nơi làm tốt.',
          '**Báo, đài và cổng thông tin của tỉnh** chủ động làm chuyên trang, chuyên mục, phóng sự chuyên đề, tuyến bài trọng điểm.',
          '**Chính quyền thành phố, thị xã, huyện** phổ biến các văn bản; đẩy mạnh thông tin trên mạng xã hội và loa cơ sở; vận động gia đình học cách hướng dẫn con.',
          '**Các sở phụ trách lao động và xã hội, giáo dục, tư pháp** phối hợp theo chức năng của mình.',
        ),
        p(
          'Một việc xuyên suốt: **phổ biến số 111** và địa chỉ các trung tâm tư vấn, cứu trợ khẩn cấp của địa phương trên báo điện tử, trang tổng hợp và hệ thống truyền thanh – truyền hình. Văn bản cũng yêu cầu kiểm tra việc thực hiện, chứ không dừng ở phát động.',
        ),
      ),
      figure({
        picture: 'loudspeaker-village',
        caption: 'Số 111 cần đến được cả những nhà không đọc báo mạng.',
      }),
      text(
        h2('Với cha mẹ'),
        p(
          'Chỉ thị giao chính quyền vận động gia đình chủ động cập nhật kiến thức, hướng dẫn trẻ tự bảo vệ, tự phát hiện, tố cáo hành vi có nguy cơ xâm hại. Nói cách khác: trẻ không phải chịu đựng một mình, người lớn có việc để làm.',
        ),
        ul(
          'Theo dõi chuyên mục an toàn mạng của báo, đài; đọc cùng con một bài mỗi tuần.',
          'Thử cùng con: chặn một tài khoản, lưu lại tin nhắn, báo cho người lớn.',
          'Dán số 111 ở nơi cả nhà nhìn thấy.',
        ),
        h2('Với người làm báo'),
        p(
          'Hãy dùng Chỉ thị như bản kiểm kê: đã có tuyến bài dài hơi chưa, số 111 có dưới mỗi bài liên quan không, địa chỉ hỗ trợ đã kiểm tra lại chưa, có ai làm tốt mà chưa được nhắc đến không.',
        ),
      ),
      factBox(
        'Tên cơ quan đã đổi',
        p(
          'Từ 1/1/2025, tỉnh Thừa Thiên Huế thành thành phố Huế trực thuộc Trung ương. Từ 1/7/2025 không còn cấp huyện; thành phố có 40 đơn vị, gồm 21 phường và 19 xã. Sở Thông tin và Truyền thông hợp nhất vào Sở Khoa học và Công nghệ; báo và đài thành Báo và Phát thanh, Truyền hình Huế. Trong bài giữ tên như văn bản đã dùng.',
        ),
      ),
      hotlineBox(
        'adults',
        'Biết hoặc nghi một đứa trẻ bị xâm hại: gọi 111, miễn phí, 24/7. Nguy hiểm trước mắt, gọi 113.',
      ),
      text(p('_Đây là bản tóm lược, không thay thế toàn văn và không phải tư vấn pháp lý._')),
    ],
    contentWarning: 'Bài nhắc đến xâm hại trẻ em trên mạng, không mô tả chi tiết.',
    sources: [
      {
        name: 'Bản ghi nội dung chỉ đạo của Chủ tịch Ủy ban nhân dân tỉnh Thừa Thiên Huế (nguồn không ghi số, ngày)',
        kind: 'document',
      },
      { name: 'Quyết định 830/QĐ-TTg ngày 1/6/2021 của Thủ tướng Chính phủ', kind: 'document' },
      { name: 'Tổng đài 111', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Chỉ thị triển khai Quyết định 830 tại Huế',
    seoDescription: 'Ai được giao việc gì để trẻ em ở Huế an toàn trên mạng: tóm lược cho cha mẹ và người làm báo.',
  },
  en: {
    title: 'How Huế carries out Decision 830: who does what to keep children safe online',
    standfirst:
      'The chairman of the Thừa Thiên Huế People’s Committee gave each public body its part in bringing the national child-safety programme to every family. Here, in plain words, is what is expected of the press, the portal, the commune loudspeakers and parents.',
    cover: {
      picture: 'river-bridge',
      caption: 'There is some way from a document to a family’s door; those who inform are the bridge.',
    },
    body: [
      text(
        h2('What this document is'),
        p(
          'This is the document by which the local authority carries out the Prime Minister’s Decision 830/QĐ-TTg of 1 June 2021. For short, we call it “the directive”. **The source we hold gives neither its number nor the date of signing**, so this page leaves both empty rather than guess.',
        ),
      ),
      pullQuote(
        'keep the online environment healthy, and grow an ecosystem of Vietnamese products and apps for children to learn, connect and play creatively.',
        'From the directive (our translation)',
      ),
      text(
        h2('Who is asked to do what'),
        ul(
          '**The Department of Information and Communications** leads communication about the programme and joins it with the plans against the sexual abuse of children on social networks; prepares material and informs journalists; encourages companies to build safety solutions for children; proposes timely rewards for good work.',
          '**The province’s newspaper, broadcaster and portal** take the initiative in making special pages, regular columns, themed reports and major series.',
          '**City, town and district authorities** make the documents known; step up information on social networks and loudspeakers; encourage families to learn how to guide their children.',
          '**The departments for labour and social affairs, education, and justice** work with them, each within its task.',
        ),
        p(
          'One duty runs through it all: **spread the number 111** and the addresses of local advice and emergency-relief centres through online newspapers, aggregator sites and local broadcasting. The document also asks for the work to be checked, not just launched.',
        ),
      ),
      figure({
        picture: 'loudspeaker-village',
        caption: '111 has to reach the homes that read no online newspaper, too.',
      }),
      text(
        h2('For parents'),
        p(
          'The directive asks the authorities to encourage families to keep learning and to guide children in protecting themselves, noticing and reporting conduct that carries a risk of abuse. In other words: no child has to bear it alone, and adults have a part to play.',
        ),
        ul(
          'Follow the online-safety column of the newspaper or broadcaster; read one piece a week with your child.',
          'Practise together: block an account, keep the messages, tell an adult.',
          'Put the number 111 where the whole family sees it.',
        ),
        h2('For journalists'),
        p(
          'Use the directive as an inventory. Is there a series with staying power? Does 111 stand under each piece that needs it? Have the support addresses been checked again? Is someone doing good work whom nobody has mentioned?',
        ),
      ),
      factBox(
        'Names that have changed',
        p(
          'The province of Thừa Thiên Huế became the centrally-run city of Huế on 1 January 2025. The district level ended on 1 July 2025, leaving 40 units: 21 wards and 19 communes. The information department merged into the Department of Science and Technology; the newspaper and the broadcaster became “Báo và Phát thanh, Truyền hình Huế”. This summary keeps the names of the document.',
        ),
      ),
      hotlineBox(
        'adults',
        'If you know or suspect that a child in Viet Nam is being abused: call 111, free, 24/7. In immediate danger, call 113.',
      ),
      text(p('_This is a summary. It does not replace the full text and is not legal advice._')),
    ],
    contentWarning: 'Mentions the online abuse of children, without detail.',
    sources: [
      {
        name: 'Text of the instruction by the chairman of the Thừa Thiên Huế People’s Committee (source without number or date)',
        kind: 'document',
      },
      { name: 'Decision 830/QĐ-TTg of 1 June 2021, Prime Minister of Viet Nam', kind: 'document' },
      {
        name: 'Tổng đài 111, the national child-protection hotline',
        url: 'https://tongdai111.vn',
        kind: 'organisation',
      },
    ],
    seoTitle: 'Huế’s directive on Decision 830, in plain words',
    seoDescription: 'Who does what to keep children in Huế safe online: a summary for parents and journalists.',
  },
};
