import type { LessonSeed } from '../model';
import { h3, ol, p, ul } from '../prose';

export const mn03: LessonSeed = {
  key: 'mn-03',
  code: 'MN-03',
  desk: 'portal',
  byline: ['hoang-lan'],
  tier: 'mam-non',
  strands: ['phong-chong-xam-hai', 'quan-he-tren-mang'],
  audiences: ['children', 'parents', 'teachers'],
  channels: ['portal'],
  durationMinutes: 15,
  frameworks: [
    { framework: 'ukcis', reference: 'Online Relationships (band 4–7)' },
    { framework: 'ukcis', reference: 'Self-Image and Identity (band 4–7)' },
    { framework: 'vn-cop-2024', reference: 'Nhóm trẻ dưới 6 tuổi' },
  ],
  expertReviewer: 'Chuyên viên bảo vệ trẻ em (chưa thẩm định, bài mẫu)',
  reviewDueOn: '2027-06-30',
  prerequisites: ['mn-01'],
  vi: {
    title: 'Hộp bí mật của Sóc Nâu',
    standfirst:
      'Mười lăm phút cho bé 3–5 tuổi và một người lớn: bé biết cơ thể con là của con, biết bí mật vui thì có ngày mở ra, còn bí mật làm con nặng bụng thì kể liền với người lớn con tin.',
    cover: {
      picture: 'shield',
      caption: 'Kể ra với người lớn con tin: đó là tấm khiên của con.',
    },
    essentialQuestion: 'Bí mật nào giữ được, bí mật nào con kể liền?',
    objectives: [
      'Con biết cơ thể con là của con; phần đồ bơi che là vùng riêng.',
      'Con phân biệt bí mật vui và bí mật nặng bụng.',
      'Con gọi tên được ba người lớn con tin để kể.',
    ],
    vocabulary: [
      { term: 'Vùng riêng', definition: 'Phần cơ thể mà đồ bơi che lại. Vùng này là của con.' },
      { term: 'Bí mật an toàn', definition: 'Bí mật vui, có ngày mở ra, như quà sinh nhật.' },
      {
        term: 'Bí mật không an toàn',
        definition: 'Bí mật làm bụng con nặng, bị dặn không được kể với ai. Con kể liền.',
      },
      { term: 'Người lớn con tin', definition: 'Người nghe con nói và giúp con: mẹ, ba, ông bà, cô giáo.' },
    ],
    storyTitle: 'Hộp bí mật của Sóc Nâu',
    story: [
      p('Sóc Nâu có một chiếc hộp nhỏ. Trong hộp có hai bí mật.'),
      p(
        'Bí mật thứ nhất nhẹ như lông chim. Sóc đan cho Thỏ một chiếc mũ. Mai sinh nhật Thỏ, Sóc mới tặng. Nghĩ tới là Sóc cười.',
      ),
      p(
        'Bí mật thứ hai nặng như hòn đá. Có một người quen đòi chụp hình Sóc lúc Sóc tắm. Người ấy dặn: “Đừng kể với ai.” Nghĩ tới là bụng Sóc đau.',
      ),
      p('Tối, Sóc ăn không ngon. Mẹ hỏi: “Bụng con làm răng rứa?” Sóc nói nhỏ: “Con có một bí mật nặng.”'),
      p('Mẹ ngồi xuống. Mẹ nghe. Sóc kể hết. Kể xong, hòn đá biến đâu mất.'),
      p('Mẹ ôm Sóc: “Cảm ơn con đã kể. Con không có lỗi. Mẹ sẽ lo chuyện này.” Mẹ gọi điện nhờ người giúp.'),
      p(
        'Hôm sau, sinh nhật Thỏ. Sóc mở hộp. Chiếc mũ nhẹ như lông chim bay ra. Thỏ đội lên, hai tai thò ra ngoài. Cả rừng cười vang.',
      ),
      p('_Truyện hư cấu. Sóc, Thỏ và mẹ Sóc là nhân vật tưởng tượng._'),
    ],
    activities: [
      {
        title: 'Nghe chuyện, cầm lông chim và hòn đá',
        minutes: 4,
        instructions: [
          p(
            'Bé ngồi cạnh người lớn. Chuyền tay một chiếc lông (hay bông gòn) và một hòn đá to, nhẵn. Bí mật vui: cầm lông. Bí mật nặng: cầm đá.',
          ),
          p('Kể đoạn thứ hai bằng giọng bình thường, không làm giọng đáng sợ. Dừng ngay nếu bé muốn nghỉ.'),
        ],
      },
      {
        title: 'Hát: Người con là của con',
        minutes: 3,
        instructions: [
          ol(
            '“Vai con đây, của con” – tự vỗ vai mình.',
            '“Tay con đây, của con” – tự nắm hai tay.',
            '“Đồ bơi che, vùng riêng của con” – chỉ vào hình con gấu mặc đồ bơi, không chỉ vào người bạn.',
            '“Con không thích, con nói: Không! Con đi kể liền!” – giơ bàn tay, rồi chạy tại chỗ.',
          ),
        ],
      },
      {
        title: 'Bàn tay tin cậy',
        minutes: 4,
        instructions: [
          p(
            'Đồ bàn tay bé lên giấy. Mỗi ngón là một người lớn bé tin. Người lớn hỏi: “Con muốn kể với ai?” rồi vẽ hộ. Ít nhất ba ngón.',
          ),
          p('Ngón nào để trống cũng được. Vẽ số 111 vào giữa lòng bàn tay.'),
        ],
      },
      {
        title: 'Ba câu đố',
        minutes: 3,
        instructions: [p('Đọc to từng câu, đưa tranh, bé chỉ tay. Xong, mỗi bé tự ôm mình một cái thật ấm.')],
      },
    ],
    quiz: [
      {
        question: 'Bí mật nào nhẹ như lông chim?',
        options: [
          { text: 'Tranh: chiếc mũ để mai tặng Thỏ', correct: true },
          { text: 'Tranh: hòn đá trong bụng Sóc' },
          { text: 'Tranh: Sóc ngồi khóc một mình' },
        ],
        explanation: 'Chiếc mũ là bí mật vui. Mai mở ra, ai cũng cười.',
      },
      {
        question: 'Có người dặn: “Đừng kể với ai.” Bụng con nặng. Con làm chi?',
        options: [
          { text: 'Tranh: khóa miệng lại' },
          { text: 'Tranh: kể với mẹ, với cô', correct: true },
          { text: 'Tranh: trốn dưới gầm bàn' },
        ],
        explanation: 'Bí mật nặng thì kể liền. Kể với người lớn con tin.',
      },
      {
        question: 'Người quen đòi chụp hình con lúc tắm. Ai có lỗi?',
        options: [
          { text: 'Tranh: con' },
          { text: 'Tranh: con vịt trong bồn tắm' },
          { text: 'Tranh: người lớn đòi chụp', correct: true },
        ],
        explanation: 'Con không bao giờ có lỗi. Con kể, người lớn sẽ lo.',
      },
    ],
    reflection:
      'Bụng con bây giờ nhẹ như lông chim hay nặng như hòn đá? Con không phải trả lời to. Muốn kể, con tới ngồi bên người lớn con tin.',
    helpSteps: [
      'Bụng con nặng vì một bí mật: con kể liền, kể lúc nào cũng được, kể muộn cũng được.',
      'Con kể với một người trong bàn tay tin cậy: mẹ, ba, ông bà, cô giáo.',
      'Người thứ nhất chưa nghe, con kể người thứ hai, người thứ ba.',
      'Người lớn giúp con gọi 111. Gọi không mất tiền, ngày đêm đều có người nghe. Đang nguy hiểm: gọi 113.',
    ],
    takeHome: [
      h3('Nói với con về cơ thể, bằng giọng nói chuyện mâm cơm'),
      ul(
        '**Gọi đúng tên.** Dạy con tên thật của các bộ phận cơ thể như dạy tên mắt, mũi. Con có từ thì con mới kể được.',
        '**Luật đồ bơi.** Vùng đồ bơi che là của con. Ba mẹ giúp con tắm rửa, bác sĩ khám khi có ba mẹ bên cạnh; ngoài ra không ai được nhìn, chạm hay chụp.',
        '**Không ép ôm hôn.** Con có thể chào ông bà, cô bác bằng cái vẫy tay, cái khoanh tay. Được từ chối ở nhà thì con mới dám từ chối ở ngoài.',
        '**Nhà mình không có bí mật nặng.** Chỉ có bất ngờ vui, có ngày mở ra. Dặn con: ai bảo giấu ba mẹ thì con càng kể.',
        '**Cả trên màn hình.** Không ai được bảo con đưa người, thay đồ trước máy quay, dù là người quen. Con gọi video thì có người lớn ngồi cạnh.',
      ),
      p('Dán bàn tay tin cậy lên tủ lạnh. Mỗi tuần hỏi một lần: “Bụng con nhẹ hay nặng?”'),
      p(
        'Nghi con bị xâm hại, đừng tự hỏi dồn con, đừng tự đi gặp người kia. Gọi [Tổng đài 111](https://tongdai111.vn), miễn phí, 24/7. Nguy hiểm trước mắt: gọi 113.',
      ),
    ],
    teacherNotes: [
      p('Bài này dạy sau bài MN-01, khi bé đã quen nói “dạ không”. Báo trước cho phụ huynh và mời họ ngồi cùng.'),
      ul(
        'Kể bằng con vật, bằng gấu bông. Không minh họa trên người bé, không yêu cầu bé kể chuyện của mình trước nhóm.',
        'Nhấn mạnh: có khi bé sợ quá, không nói “không” được. Bé vẫn không có lỗi.',
        'Người làm bé nặng bụng có thể là người quen. Vì vậy đừng dạy “chỉ sợ người lạ”.',
        'Bí mật an toàn có ba dấu: vui, có người khác cùng biết, có ngày mở ra. Thiếu một dấu thì nên kể.',
        'Sau bài, ở lại mười phút gần chỗ bé chơi. Bé hay kể vào lúc không ai hỏi.',
      ),
    ],
    disclosureGuidance: [
      p(
        'Đây là bài mà bé có thể kể thật. Trước giờ học, cô cần biết ai là người phụ trách bảo vệ trẻ em của trường và đang ở đâu.',
      ),
      ol(
        'Nếu bé bắt đầu kể giữa nhóm, nói nhẹ: “Chuyện này quan trọng, con ra đây kể riêng cho cô nghe”, rồi đi cùng bé tới chỗ yên mà người khác vẫn nhìn thấy.',
        'Nghe. Nói ba câu: “Cô tin con.” “Con không có lỗi.” “Cảm ơn con đã kể.”',
        'Không hỏi dồn, không hỏi vì sao, không nêu tên ai để bé gật. Chỉ cần: “Con muốn kể thêm gì nữa không?”',
        'Không hứa giữ bí mật. Nói: “Cô phải nói với người có thể giữ con an toàn.”',
        'Ghi nguyên lời bé, ngày giờ, người có mặt. Không khám, không chụp, không tắm rửa hay thay đồ cho bé; chờ hướng dẫn của người có chuyên môn.',
        'Báo người phụ trách và gọi 111 ngay. Nếu người bị nhắc tới là người nhà, không báo cho người đó và hỏi 111 nên liên lạc với ai. Bé không an toàn lúc này: gọi 113.',
      ),
    ],
    contentWarning:
      'Bài nói về cơ thể và bí mật không an toàn, bằng truyện con vật, không có chi tiết gây sợ. Người lớn ngồi cùng bé suốt bài.',
    materials: [
      'Một chiếc lông chim sạch hoặc nắm bông gòn; một hòn đá nhẵn, to hơn nắm tay bé',
      'Hình con gấu mặc đồ bơi',
      'Giấy và bút sáp để đồ bàn tay',
      'Chín bức tranh nhỏ cho ba câu đố',
    ],
    readAloud:
      'Bé ơi, người con là của con. Phần đồ bơi che lại là vùng riêng của con. Bí mật vui thì nhẹ như lông chim, có ngày mở ra, như món quà sinh nhật. Bí mật không vui thì nặng như hòn đá, làm bụng con đau. Bí mật nặng, con kể liền. Kể với mẹ, với ba, với ông bà, với cô giáo. Một người chưa nghe, con kể người khác. Con không có lỗi. Kể muộn cũng được. Người lớn nhớ giúp con: gọi một một một, không mất tiền, ngày đêm đều có người nghe. Đang nguy hiểm, gọi một một ba.',
    sources: [
      { name: 'Truyện “Hộp bí mật của Sóc Nâu”: hư cấu, viết riêng cho bài học', kind: 'fiction' },
      { name: 'UKCIS, Education for a Connected World', kind: 'document' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em 111', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
  },
};
