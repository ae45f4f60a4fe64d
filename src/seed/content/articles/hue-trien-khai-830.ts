import type { ArticleSeed } from '../model';
import { factBox, figure, h2, hotlineBox, p, pullQuote, text, ul } from '../prose';

export const hueTrienKhai830: ArticleSeed = {
  key: 'hue-trien-khai-830',
  desk: 'portal',
  byline: ['ngoc-diep'],
  topics: ['chinh-sach-phap-luat', 'thong-tin-co-so', 'duong-day-nong-111', 'san-pham-viet'],
  audiences: ['public', 'press', 'parents', 'teachers'],
  units: ['46'],
  channels: ['newspaper', 'broadcaster', 'portal'],
  programmes: ['830'],
  genre: 'news',
  urgency: 3,
  vi: {
    title: 'Triển khai Quyết định 830, Huế giao việc đến từng cơ quan',
    standfirst:
      'Chỉ thị của Chủ tịch Ủy ban nhân dân tỉnh Thừa Thiên Huế về triển khai Quyết định số 830/QĐ-TTg giao việc cụ thể cho cơ quan quản lý, địa phương, báo, đài và cổng thông tin: giữ trẻ em an toàn trên mạng, đưa số 111 đến mọi nhà.',
    cover: {
      picture: 'documents-stamp',
      caption: 'Văn bản giao việc. Trẻ em an toàn đến đâu còn tùy từng việc ấy được làm ra sao.',
    },
    body: [
      text(
        p(
          'Quyết định số **830/QĐ-TTg** ngày 1/6/2021 phê duyệt Chương trình “Bảo vệ và hỗ trợ trẻ em tương tác lành mạnh, sáng tạo trên môi trường mạng giai đoạn 2021 - 2025”. Chỉ thị của Chủ tịch Ủy ban nhân dân tỉnh Thừa Thiên Huế nói rõ ở địa phương, việc nào thuộc về ai.',
        ),
        h2('Một chương trình, hai mục tiêu'),
        p(
          'Chỉ thị nhắc lại “mục tiêu kép” của Chương trình. Vế thứ nhất là **bảo vệ**: giữ bí mật đời sống riêng tư của trẻ; ngăn chặn, xử lý hành vi lợi dụng môi trường mạng để xâm hại trẻ em; trang bị kiến thức, kỹ năng phù hợp theo từng lứa tuổi. Văn bản gọi những kỹ năng ấy bằng một cái tên dễ nhớ là “hệ miễn dịch số”.',
        ),
        p(
          'Vế thứ hai là **kiến tạo**: duy trì một môi trường mạng lành mạnh, phát triển sản phẩm, ứng dụng Việt để trẻ em học tập, kết nối, giải trí một cách sáng tạo. Nói gọn, trẻ em không chỉ được che chắn mà còn cần có chỗ tốt để chơi và học.',
        ),
      ),
      pullQuote(
        'đặc biệt chú trọng việc trang bị cho trẻ em kiến thức, kỹ năng phù hợp theo từng lứa tuổi (hệ miễn dịch số) để trẻ em tự nhận biết và có khả năng tự bảo vệ mình trên môi trường mạng',
        'Trích Chỉ thị',
      ),
      text(
        h2('Cơ quan chủ trì'),
        p(
          'Sở Thông tin và Truyền thông, tên gọi khi ban hành Chỉ thị, được giao chủ trì hoạt động truyền thông. Cụ thể:',
        ),
        ul(
          'Lồng ghép triển khai các kế hoạch phòng, chống tội phạm xâm hại tình dục trẻ em trên mạng xã hội; hướng dẫn báo chí, phát thanh, truyền hình và hệ thống thông tin cơ sở đưa thông tin tới toàn xã hội.',
          'Xây dựng tài liệu tuyên truyền; cung cấp thông tin cho phóng viên, biên tập viên, nhà báo về hiện trạng và xu hướng công nghệ bảo vệ trẻ em.',
          'Hỗ trợ, khuyến khích doanh nghiệp trên địa bàn phát triển sáng kiến, cung cấp giải pháp kỹ thuật an toàn thông tin cho trẻ em.',
          'Đề xuất khen thưởng kịp thời những cơ quan, tổ chức, cá nhân có thành tích xuất sắc.',
        ),
        p(
          'Ba sở khác, phụ trách lao động – thương binh và xã hội, giáo dục và đào tạo, tư pháp, được yêu cầu phối hợp chặt chẽ theo chức năng của mình.',
        ),
        h2('Địa phương: đến từng gia đình'),
        p(
          'Thành phố Huế, các thị xã và các huyện khi ấy được yêu cầu phổ biến Chỉ thị của Thủ tướng Chính phủ, Nghị quyết của Quốc hội về phòng, chống xâm hại trẻ em và Quyết định phê duyệt Chương trình; đẩy mạnh tuyên truyền trên mạng xã hội, hệ thống thông tin cơ sở và các phương tiện truyền thông.',
        ),
        p(
          'Cha, mẹ, người chăm sóc trẻ được khuyến khích thường xuyên cập nhật kiến thức để hướng dẫn trẻ tự bảo vệ mình, tự phát hiện và tố cáo hành vi có nguy cơ xâm hại. Chỉ thị cũng yêu cầu phổ biến rộng số **111** của Tổng đài điện thoại quốc gia bảo vệ trẻ em, kèm địa chỉ các trung tâm, tổ chức tư vấn, cứu trợ khẩn cấp của địa phương, trên báo điện tử, trang thông tin điện tử tổng hợp và hệ thống truyền thanh – truyền hình cấp huyện, xã.',
        ),
      ),
      figure({
        picture: 'loudspeaker-village',
        caption: 'Từ trang báo đến chiếc loa ở xã, cùng một con số cần nhắc: 111.',
      }),
      text(
        h2('Báo, đài, cổng thông tin: làm cho sâu'),
        p(
          'Với Báo Thừa Thiên Huế, Đài Phát thanh và Truyền hình tỉnh, Cổng thông tin điện tử tỉnh, Chỉ thị không dừng ở lời kêu gọi chung. Ba đơn vị được yêu cầu chủ động xây dựng các hình thức tuyên truyền chuyên sâu: **chuyên trang, chuyên mục, phóng sự chuyên đề, tuyến bài trọng điểm**.',
        ),
        p(
          'Việc kiểm tra cũng được nhắc tới: các kế hoạch của tỉnh về tuyên truyền phòng, chống tội phạm xâm hại tình dục trẻ em trên mạng xã hội phải được chỉ đạo triển khai, kiểm tra việc thực hiện, góp phần nâng cao trách nhiệm của cơ quan, chính quyền địa phương.',
        ),
      ),
      factBox(
        'Đọc Chỉ thị hôm nay: những gì đã đổi',
        ul(
          'Chương trình theo Quyết định 830 được thực hiện trong giai đoạn **2021–2025**.',
          'Từ ngày **1/1/2025**, tỉnh Thừa Thiên Huế trở thành thành phố Huế trực thuộc trung ương.',
          'Từ ngày **1/7/2025**, không còn cấp huyện; thành phố có 40 đơn vị hành chính gồm 21 phường và 19 xã.',
          'Sở Thông tin và Truyền thông đã hợp nhất vào Sở Khoa học và Công nghệ.',
          'Báo và đài đã hợp nhất thành Báo và Phát thanh, Truyền hình Huế.',
        ),
        p('Bài này giữ tên cơ quan như trong văn bản để bạn đọc tiện đối chiếu.'),
      ),
      text(
        h2('Gia đình dùng được gì ngay'),
        p(
          'Văn bản viết cho các cơ quan, nhưng có những việc làm được ngay trong bếp nhà mình: lưu số 111 vào máy của người lớn và trẻ em, hỏi con đang dùng ứng dụng gì, và học cùng con một kỹ năng hợp tuổi. Thấy một đứa trẻ có thể đang bị xâm hại, hãy gọi 111; nguy hiểm ngay trước mắt, gọi 113.',
        ),
      ),
      hotlineBox('adults', 'Lưu số 111 hôm nay: tổng đài bảo vệ trẻ em, miễn phí, suốt ngày đêm.'),
    ],
    sources: [
      {
        name: 'Chỉ thị của Chủ tịch Ủy ban nhân dân tỉnh Thừa Thiên Huế về triển khai Quyết định số 830/QĐ-TTg',
        kind: 'document',
      },
      { name: 'Quyết định số 830/QĐ-TTg ngày 1/6/2021 của Thủ tướng Chính phủ', kind: 'document' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Huế triển khai Quyết định 830 bảo vệ trẻ em trên mạng',
    seoDescription:
      'Chỉ thị triển khai Quyết định 830/QĐ-TTg tại Huế: ai làm việc gì, số 111 và những thay đổi về tên cơ quan.',
  },
  en: {
    title: 'Decision 830 in Huế: who is asked to do what',
    standfirst:
      'A directive of the chairman of Thừa Thiên Huế’s People’s Committee, carrying out Decision 830/QĐ-TTg, gives departments, local authorities, press, broadcaster and portal their tasks: keep children safe online, and bring the number 111 into every home.',
    cover: {
      picture: 'documents-stamp',
      caption: 'Documents hand out tasks; children are as safe as those tasks are well done.',
    },
    body: [
      text(
        p(
          'Decision **830/QĐ-TTg** of 1 June 2021 approved Viet Nam’s programme to protect children and support healthy, creative interaction online, 2021–2025. The directive of the chairman of Thừa Thiên Huế’s People’s Committee says who, locally, is to do what.',
        ),
        h2('One programme, two goals'),
        p(
          'The directive restates the programme’s “dual goal”. The first half is to **protect**: to keep children’s private lives private; to prevent and deal with the use of the internet to abuse them; and to give them knowledge and skills that suit their age. It has a memorable name for those skills: “digital immunity”.',
        ),
        p(
          'The second half is to **create**: to keep a healthy network and grow Vietnamese products and apps with which children can learn, connect and play creatively. In short, children need more than a shield. They need good places to be.',
        ),
      ),
      pullQuote(
        'particular attention to giving children knowledge and skills suited to each age (digital immunity), so that children can recognise what they meet and are able to protect themselves online',
        'From the Directive, our translation',
      ),
      text(
        h2('The lead department'),
        p('The Department of Information and Communications, as it was then called, leads on communication. It is to:'),
        ul(
          'build in the plans against the sexual abuse of children on social networks, and guide the press, radio, television and grassroots information in reaching the whole of society;',
          'produce awareness materials, and inform reporters and editors about the state of children’s safety online and the technology that protects them;',
          'support and encourage local companies to develop ideas and technical solutions that keep children safe;',
          'propose timely commendation for organisations and people who do outstanding work.',
        ),
        p(
          'Three other departments, for labour and social affairs, education and training, and justice, are asked to work closely with it, each within its own remit.',
        ),
        h2('Local authorities: into every family'),
        p(
          'The then city of Huế, the towns and the districts were to make known the Prime Minister’s directive and the National Assembly’s resolution against child abuse, together with the decision approving the programme, and to step up awareness work on social networks, through grassroots information and in the media.',
        ),
        p(
          'Parents and carers are encouraged to keep their knowledge fresh, so that they can teach children to protect themselves and to spot and report the risk of abuse. The directive also asks for **111**, the national child-protection line, to be publicised widely, with the addresses of local centres for advice and emergency relief, on news sites, aggregator sites and the district and commune broadcasting systems.',
        ),
      ),
      figure({
        picture: 'loudspeaker-village',
        caption: 'From the newspaper page to the commune loudspeaker, one number to repeat: 111.',
      }),
      text(
        h2('Newspaper, broadcaster, portal: go deep'),
        p(
          'For the provincial newspaper, the broadcaster and the web portal, the directive goes beyond a general appeal. It asks all three to develop in-depth forms: **special pages, regular columns, thematic video reports and major article series**.',
        ),
        p(
          'Checking is part of it too. The province’s plans for awareness work against the sexual abuse of children on social networks are to be put into effect and checked, so that agencies and local authorities take greater responsibility.',
        ),
      ),
      factBox(
        'Reading the directive today: what has changed',
        ul(
          'The programme under Decision 830 ran from **2021 to 2025**.',
          'On **1 January 2025** the province of Thừa Thiên Huế became the centrally run city of Huế.',
          'On **1 July 2025** the district level ceased to exist. The city has 40 units: 21 wards and 19 communes.',
          'The Department of Information and Communications has merged into the Department of Science and Technology.',
          'The newspaper and the broadcaster have merged into Báo và Phát thanh, Truyền hình Huế.',
        ),
        p('This article keeps the names used in the directive, so that readers can compare.'),
      ),
      text(
        h2('What a family can use at once'),
        p(
          'The text addresses public bodies, but some of it can be done in your own kitchen: save 111 in the phones of adults and children, ask which apps your child uses, and learn one skill that fits your child’s age together. If you think a child is being abused, call 111; in immediate danger, call 113.',
        ),
      ),
      hotlineBox('adults', 'Save 111 today: the child-protection line, free, day and night.'),
    ],
    sources: [
      {
        name: 'Directive of the chairman of Thừa Thiên Huế’s People’s Committee carrying out Decision 830/QĐ-TTg',
        kind: 'document',
      },
      { name: 'Decision 830/QĐ-TTg of the Prime Minister, 1 June 2021', kind: 'document' },
      { name: 'National child-protection hotline', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Huế and Decision 830: keeping children safe online',
    seoDescription:
      'What the directive carrying out Decision 830/QĐ-TTg asks of each body in Huế, and which names have changed since.',
  },
};
