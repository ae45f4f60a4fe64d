import type { LegalDocumentSeed } from '../model';
import { factBox, figure, h2, hotlineBox, p, pullQuote, text, ul } from '../prose';

export const quyetDinh830: LegalDocumentSeed = {
  key: 'quyet-dinh-830',
  number: '830/QĐ-TTg',
  kind: 'decision',
  issuer: 'Thủ tướng Chính phủ',
  signedOn: '2021-06-01',
  desk: 'portal',
  byline: ['ngoc-diep'],
  topics: ['chinh-sach-phap-luat', 'rieng-tu-bao-mat', 'phong-chong-xam-hai', 'san-pham-viet', 'duong-day-nong-111'],
  audiences: ['press', 'public', 'parents'],
  units: ['46'],
  channels: ['portal', 'newspaper'],
  vi: {
    title: 'Quyết định 830/QĐ-TTg: giữ trẻ an toàn và mở lối cho trẻ sáng tạo trên mạng',
    standfirst:
      'Quyết định 830/QĐ-TTg ngày 1/6/2021 của Thủ tướng Chính phủ phê duyệt chương trình bảo vệ và hỗ trợ trẻ em trên môi trường mạng giai đoạn 2021–2025. Ngăn chặn điều xấu mới là một nửa; nửa còn lại là dựng một nơi lành mạnh để trẻ học, kết bạn và vui chơi.',
    cover: {
      picture: 'documents-stamp',
      caption: 'Một quyết định chỉ có ích khi người đọc hiểu được nó và biết phải làm gì.',
    },
    body: [
      text(
        h2('Quyết định nói gì'),
        p(
          'Văn bản phê duyệt Chương trình “Bảo vệ và hỗ trợ trẻ em tương tác lành mạnh, sáng tạo trên môi trường mạng giai đoạn 2021 - 2025”. Cái tên dài ấy gói một **mục tiêu kép**, hai vế nặng ngang nhau:',
        ),
        ul(
          '**Bảo vệ.** Giữ bí mật đời sống riêng tư của trẻ; ngăn chặn, xử lý những hành vi lợi dụng mạng để xâm hại trẻ em; trang bị cho trẻ kiến thức, kỹ năng hợp lứa tuổi để tự nhận biết và tự bảo vệ mình.',
          '**Tạo dựng.** Duy trì một môi trường mạng lành mạnh; phát triển sản phẩm, ứng dụng Việt để trẻ học tập, kết nối, giải trí một cách sáng tạo.',
        ),
        p(
          'Phần kiến thức, kỹ năng được gọi bằng một hình ảnh dễ nhớ: **hệ miễn dịch số**. Cơ thể khỏe lên không phải vì suốt ngày đóng kín cửa. Trên mạng cũng vậy: trẻ vững vàng nhờ biết nhận ra điều khác thường, biết dừng lại và biết tìm ai.',
        ),
      ),
      pullQuote(
        'Trên mạng cũng vậy: trẻ vững vàng nhờ biết nhận ra điều khác thường, biết dừng lại và biết tìm ai.',
        'Lời trong bài',
      ),
      text(
        h2('Với cha mẹ, điều đó nghĩa là gì'),
        p(
          'Chương trình không thay cha mẹ trông con, cũng không khuyên cha mẹ cấm con lên mạng. Nó kéo gia đình, nhà trường, cơ quan chức năng và doanh nghiệp vào cùng một việc, trong đó nhà là nơi trẻ học những phản xạ đầu tiên. Ngay trong tuần này, bạn có thể:',
        ),
        ul(
          'Ngồi cạnh con mười lăm phút, nhờ con chỉ cho xem ứng dụng con thích nhất, rồi cùng mở phần cài đặt riêng tư.',
          'Hỏi con trước khi đăng ảnh con. Con nói không thì thôi.',
          'Thống nhất một câu: “Có chuyện gì trên mạng làm con sợ hay khó chịu, con cứ kể, ba mẹ không mắng.”',
          'Cùng con chọn một ứng dụng để học hoặc sáng tạo, không chỉ để xem.',
          'Dạy con nhớ số 111, như nhớ số điện thoại của nhà.',
        ),
      ),
      figure({
        picture: 'seedling',
        caption: 'Miễn dịch số lớn dần như cây: mỗi lứa tuổi thêm một chút, có người lớn chăm.',
      }),
      text(
        h2('Với phóng viên, biên tập viên'),
        p(
          'Mục tiêu kép cũng là một phép thử cho tuyến bài. Nếu cả tháng chỉ có tin vụ việc, độc giả sẽ sợ mạng hơn mà không giỏi hơn. Hãy xen bài kỹ năng, bài về sản phẩm tốt cho trẻ, và đặt số 111 ở nơi dễ thấy. Khi viết về một đứa trẻ cụ thể, sự an toàn của em quan trọng hơn độ hấp dẫn của bài.',
        ),
      ),
      factBox(
        'Tra nhanh',
        ul(
          '**Số:** 830/QĐ-TTg, ngày 1/6/2021',
          '**Cơ quan ban hành:** Thủ tướng Chính phủ',
          '**Giai đoạn của chương trình:** 2021–2025',
          '**Ở Huế:** xem thêm bài tóm lược chỉ thị của Chủ tịch Ủy ban nhân dân tỉnh Thừa Thiên Huế triển khai quyết định này',
        ),
      ),
      hotlineBox('adults', 'Lo cho một đứa trẻ? Gọi 111, miễn phí, 24/7. Nguy hiểm trước mắt, gọi 113.'),
      text(
        p(
          '_Đây là bản tóm lược bằng lời thường, dựa trên phần nội dung được nhắc lại trong văn bản triển khai tại Huế. Bài không thay thế toàn văn quyết định và không phải tư vấn pháp lý._',
        ),
      ),
    ],
    contentWarning: 'Bài nhắc đến xâm hại trẻ em trên mạng, không mô tả chi tiết.',
    sources: [
      { name: 'Quyết định 830/QĐ-TTg ngày 1/6/2021 của Thủ tướng Chính phủ', kind: 'document' },
      {
        name: 'Văn bản của Chủ tịch Ủy ban nhân dân tỉnh Thừa Thiên Huế triển khai Quyết định 830/QĐ-TTg',
        kind: 'document',
      },
      { name: 'Tổng đài 111', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Quyết định 830/QĐ-TTg nói gì với cha mẹ?',
    seoDescription:
      'Tóm lược dễ hiểu Quyết định 830/QĐ-TTg: mục tiêu kép, hệ miễn dịch số và năm việc cha mẹ làm được ngay.',
  },
  en: {
    title: 'Decision 830/QĐ-TTg: keeping children safe online, and giving them room to create',
    standfirst:
      'On 1 June 2021 the Prime Minister’s Decision 830/QĐ-TTg approved Viet Nam’s programme to protect and support children online for 2021–2025. Stopping harm is only half of it. The other half is building a healthy place where children learn, connect and play.',
    cover: {
      picture: 'documents-stamp',
      caption: 'A decision helps only when its readers understand it and know what to do.',
    },
    body: [
      text(
        h2('What it says'),
        p(
          'The decision approves a programme whose name can be put into English as “Protecting and supporting children to interact healthily and creatively online, 2021–2025”. It has a **dual goal**, and both halves weigh the same:',
        ),
        ul(
          '**Protect.** Keep children’s private lives private; prevent and deal with the use of the network to abuse children; give children the knowledge and skills, suited to their age, to recognise trouble and protect themselves.',
          '**Create.** Keep the online environment healthy; grow Vietnamese products and apps with which children learn, connect and play creatively.',
        ),
        p(
          'The knowledge and skills go by a memorable name: **digital immunity**. A body does not grow strong behind closed doors. Online, too, a child is steady who can notice that something is wrong, stop, and find someone to tell.',
        ),
      ),
      pullQuote(
        'Online, too, a child is steady who can notice that something is wrong, stop, and find someone to tell.',
        'From this article',
      ),
      text(
        h2('What it means for parents'),
        p(
          'The programme does not look after children in their parents’ place, nor does it ask parents to ban the internet. It puts families, schools, public bodies and companies to work on one task, and home is where the first reflexes are learned. This week you could:',
        ),
        ul(
          'Sit with your child for fifteen minutes, ask to be shown the favourite app, and open its privacy settings together.',
          'Ask before you post a picture of your child. A no is a no.',
          'Agree on one sentence: “If something online frightens or upsets you, tell me. I will not be angry.”',
          'Choose together an app for learning or making things, not only for watching.',
          'Help your child to learn the number 111 by heart, like the family phone number.',
        ),
      ),
      figure({
        picture: 'seedling',
        caption: 'Digital immunity grows like a plant: a little at each age, with an adult to tend it.',
      }),
      text(
        h2('What it means for reporters and editors'),
        p(
          'The dual goal is also a test of coverage. A month of nothing but cases leaves readers more afraid of the network and no better at using it. Mix in pieces on skills and on good products for children, and put 111 where it is seen. When a story is about one particular child, that child’s safety comes before the appeal of the story.',
        ),
      ),
      factBox(
        'At a glance',
        ul(
          '**Number:** 830/QĐ-TTg, of 1 June 2021',
          '**Issued by:** the Prime Minister',
          '**Programme period:** 2021–2025',
          '**In Huế:** see also our summary of the directive by which the chairman of the Thừa Thiên Huế People’s Committee carries it out',
        ),
      ),
      hotlineBox(
        'adults',
        'Worried about a child in Viet Nam? Call 111, free of charge, 24/7. In immediate danger, call 113.',
      ),
      text(
        p(
          '_This is a plain-language summary, based on the content repeated in the document that carries the decision out in Huế. It does not replace the full text and is not legal advice._',
        ),
      ),
    ],
    contentWarning: 'Mentions the online abuse of children, without detail.',
    sources: [
      { name: 'Decision 830/QĐ-TTg of 1 June 2021, Prime Minister of Viet Nam', kind: 'document' },
      {
        name: 'The chairman of the Thừa Thiên Huế People’s Committee on carrying out Decision 830/QĐ-TTg',
        kind: 'document',
      },
      {
        name: 'Tổng đài 111, the national child-protection hotline',
        url: 'https://tongdai111.vn',
        kind: 'organisation',
      },
    ],
    seoTitle: 'What does Decision 830/QĐ-TTg mean for parents?',
    seoDescription:
      'Decision 830/QĐ-TTg in plain language: its dual goal, digital immunity, and five things parents can do.',
  },
};
