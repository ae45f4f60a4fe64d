import type { LessonSeed } from '../model';
import { h3, ol, p, ul } from '../prose';

export const mn02: LessonSeed = {
  key: 'mn-02',
  code: 'MN-02',
  desk: 'portal',
  byline: ['thu-ha'],
  tier: 'mam-non',
  strands: ['suc-khoe-an-sinh-so'],
  audiences: ['children', 'parents', 'teachers'],
  channels: ['portal'],
  durationMinutes: 15,
  frameworks: [
    { framework: 'ukcis', reference: 'Health, Well-being and Lifestyle (band 4–7)' },
    { framework: 'vn-cop-2024', reference: 'Nhóm trẻ dưới 6 tuổi' },
  ],
  expertReviewer: 'Chuyên viên giáo dục mầm non (chưa thẩm định, bài mẫu)',
  reviewDueOn: '2027-06-30',
  vi: {
    title: 'Màn hình ơi, ngủ ngon!',
    standfirst:
      'Mười lăm phút cho bé 3–5 tuổi và một người lớn: bé hát ru chiếc máy tính bảng, nhảy cho tay chân tỉnh dậy, và biết úp máy xuống, đi gọi người lớn khi gặp hình làm bé sợ. Người lớn có một nếp chia tay màn hình không nước mắt.',
    cover: {
      picture: 'bedtime-moon',
      caption: 'Màn hình ngủ trước, bé ngủ sau.',
    },
    essentialQuestion: 'Khi nào màn hình đi ngủ, và con làm chi tiếp theo?',
    objectives: [
      'Con chào tạm biệt và tự tay tắt màn hình cùng người lớn.',
      'Con kể được một trò vui không cần màn hình.',
      'Con biết úp máy xuống và gọi người lớn khi gặp hình làm con sợ.',
    ],
    vocabulary: [
      { term: 'Màn hình', definition: 'Tấm kính sáng của ti vi, điện thoại, máy tính bảng.' },
      { term: 'Đi ngủ', definition: 'Tắt máy, cất máy. Mắt con, tai con cũng được nghỉ.' },
      { term: 'Úp xuống', definition: 'Lật mặt sáng của máy xuống bàn khi con không muốn thấy nữa.' },
    ],
    storyTitle: 'Bíp buồn ngủ',
    story: [
      p('Bíp là chiếc máy tính bảng. Bạn Tí và mẹ coi phim con rùa trên Bíp.'),
      p('Hết phim, Tí nói: “Nữa!” Bíp sáng lên. Hết phim nữa, Tí nói: “Nữa!” Bíp ngáp một cái thật dài: “Oáp!”'),
      p('Tí nghiêng đầu: “Bíp mệt hả?” Bíp thì thầm: “Mắt tớ mỏi rồi. Mắt Tí có mỏi không?”'),
      p('Tí dụi mắt. Ờ, mỏi thiệt. Chân Tí cũng tê tê vì ngồi lâu.'),
      p('Tí lấy chiếc khăn nhỏ đắp cho Bíp. Mẹ với Tí cùng hát: “Bíp ơi ngủ nhé, mai mình gặp nhau.”'),
      p('Màn hình tắt. Ơ, nghe kìa! Dế kêu re re. Nồi canh sôi lục bục. Con mèo kêu meo, đòi chơi trốn tìm.'),
      p('Tí chạy đi trốn. Mèo chạy đi tìm. Còn Bíp thì ngủ khì.'),
      p('_Truyện hư cấu. Máy tính bảng biết ngáp chỉ có trong truyện._'),
    ],
    activities: [
      {
        title: 'Nghe chuyện Bíp buồn ngủ',
        minutes: 4,
        instructions: [
          p('Người lớn kể, bé làm theo: ngáp với Bíp, dụi mắt với Tí, nhắm mắt nghe tiếng dế, tiếng canh sôi.'),
          p('Hỏi một câu: “Màn hình tắt rồi, Tí nghe thấy tiếng chi?”'),
        ],
      },
      {
        title: 'Nhảy: Đánh thức tay chân',
        minutes: 4,
        instructions: [
          ol(
            '“Mắt ơi, nhìn xa!” – nhìn ra cửa sổ, tìm một chiếc lá.',
            '“Cổ ơi, xoay nhẹ!” – nghiêng trái, nghiêng phải.',
            '“Tay ơi, bay lên!” – dang tay như cánh cò.',
            '“Chân ơi, nhảy cóc!” – nhảy ba cái quanh chiếu.',
          ),
          p('Làm hai lượt. Lượt sau thật chậm, rồi nằm xuống thở như con mèo ngủ.'),
        ],
      },
      {
        title: 'Tập úp máy, gọi người lớn',
        minutes: 3,
        instructions: [
          p('Dùng một tấm bìa làm máy tính bảng, vẽ một đám mây đen. Người lớn nói: “Ôi, hình này con không thích!”'),
          p(
            'Bé úp tấm bìa xuống, đi tới nói: “Mẹ ơi, coi giúp con!” Người lớn ôm bé, nói: “Con gọi mẹ là giỏi.” Mỗi bé làm một lần.',
          ),
        ],
      },
      {
        title: 'Ba câu đố',
        minutes: 3,
        instructions: [p('Đọc to, đưa tranh, bé chỉ tay. Bé chọn khác thì cùng coi lại truyện, không nói “sai”.')],
      },
    ],
    quiz: [
      {
        question: 'Bíp ngáp “oáp”. Tí làm chi cho Bíp?',
        options: [
          { text: 'Tranh: Tí bấm coi thêm phim' },
          { text: 'Tranh: Tí đắp khăn, hát ru Bíp', correct: true },
          { text: 'Tranh: Tí lắc Bíp cho tỉnh' },
        ],
        explanation: 'Tí cho Bíp đi ngủ. Mắt Tí cũng được nghỉ.',
      },
      {
        question: 'Tắt màn hình rồi, mình chơi chi vui?',
        options: [
          { text: 'Tranh: chơi trốn tìm với mèo', correct: true },
          { text: 'Tranh: ngồi khóc bên ti vi' },
          { text: 'Tranh: lén mở máy lại' },
        ],
        explanation: 'Chơi trốn tìm vui lắm. Con còn nghĩ ra trò nào nữa?',
      },
      {
        question: 'Máy hiện một hình làm con sợ. Con làm chi?',
        options: [
          { text: 'Tranh: ráng coi cho hết' },
          { text: 'Tranh: ném máy xuống đất' },
          { text: 'Tranh: úp máy xuống, gọi mẹ', correct: true },
        ],
        explanation: 'Úp máy xuống, gọi người lớn. Con không có lỗi chi hết.',
      },
    ],
    reflection: 'Tối nay con sẽ hát ru màn hình bằng câu chi?',
    helpSteps: [
      'Gặp hình hay tiếng làm con sợ: con úp máy xuống.',
      'Con gọi người lớn con tin: “Coi giúp con!” Mẹ bận thì gọi ba, ông bà, cô giáo.',
      'Con kể con thấy chi. Con không bị la vì đã kể.',
      'Con vẫn sợ, hay có người làm con sợ: người lớn gọi 111 giúp con. Gọi không mất tiền, ngày đêm đều được.',
    ],
    takeHome: [
      h3('Nếp chia tay màn hình trong ba bước'),
      ol(
        '**Hẹn trước.** Trước khi mở máy, nói với con coi mấy phim. Đếm bằng vật thật: ba chiếc lá là ba phim, hết một phim cất một chiếc.',
        '**Báo sắp hết.** “Còn một chiếc lá nữa thôi.” Tắt chế độ tự phát phim kế tiếp.',
        '**Con tự tắt.** Con bấm nút, đắp khăn, hát một câu. Rồi có ngay việc vui chờ sẵn: nhặt rau, tưới cây, đọc sách.',
      ),
      p(
        'Ba chỗ nên vắng màn hình: **mâm cơm, giường ngủ, và lúc dỗ con nín khóc**. Người lớn cũng cất máy ở ba chỗ ấy thì con mới tin.',
      ),
      p(
        'Ngồi coi cùng con, nói chuyện về điều đang thấy. Bài này không đưa ra một con số phút chung; nếu lo về mắt, giấc ngủ, tiếng nói của con, hãy hỏi bác sĩ nhi.',
      ),
      p(
        'Khi con gặp nội dung làm con hoảng sợ kéo dài, ba mẹ có thể gọi [Tổng đài 111](https://tongdai111.vn) để được tư vấn miễn phí.',
      ),
    ],
    teacherNotes: [
      ul(
        'Cả bài không cần mở một màn hình nào. Bíp là tấm bìa hoặc chiếc hộp.',
        'Không gọi màn hình là “đồ xấu”, không dọa “coi nhiều là mù mắt”. Màn hình có giờ thức và giờ ngủ, như bé.',
        'Có bé kể ở nhà coi cả ngày. Đừng bình phẩm trước lớp; gặp riêng ba mẹ, hỏi gia đình cần giúp gì.',
        'Phần úp máy là kỹ năng an toàn quan trọng nhất của bài. Nhắc lại vào các ngày sau, mỗi lần một phút.',
        'Bé nhạy cảm với âm thanh thì bỏ tiếng nhạc, chỉ giữ nhịp vỗ tay.',
      ),
    ],
    disclosureGuidance: [
      p(
        'Có bé sẽ nói: “Con thấy cái ghê lắm”, hoặc “Anh cho con coi cái không được kể”. Câu thứ hai cần được nghe thật kỹ.',
      ),
      ol(
        'Ôm hoặc ngồi cạnh nếu bé muốn. Nói: “Con kể là đúng. Con không có lỗi.”',
        'Nghe bé nói bằng lời của bé, bằng hình vẽ của bé. Không tra hỏi ai, ở đâu, mấy lần; không bắt bé mở lại cho coi.',
        'Không hứa giữ kín. Nói: “Cô sẽ tìm người giúp con hết sợ.”',
        'Ghi lại nguyên lời. Báo người phụ trách bảo vệ trẻ em của trường, gọi 111 để được hướng dẫn bước tiếp theo.',
        'Nếu bé đang bị đe dọa hoặc không an toàn để về nhà, gọi 113.',
      ),
    ],
    contentWarning: 'Bài nhẹ nhàng. Có nhắc việc gặp hình làm bé sợ nhưng không tả, không cho xem hình đó.',
    materials: [
      'Một tấm bìa cứng làm máy tính bảng “Bíp”, mặt sau để trống',
      'Một chiếc khăn nhỏ',
      'Chín bức tranh nhỏ cho ba câu đố',
    ],
    readAloud:
      'Bé ơi, màn hình cũng biết buồn ngủ. Coi xong, bé nói: màn hình ơi, ngủ ngon. Bé tự tay bấm tắt. Bé đắp cho máy chiếc khăn nhỏ. Rồi bé nhìn ra xa, dang tay bay như con cò, nhảy cóc ba cái. Nghe kìa, tiếng dế, tiếng mưa, tiếng mẹ gọi ăn cơm. Lỡ màn hình hiện hình làm bé sợ, bé úp máy xuống, chạy tới gọi người lớn: coi giúp con. Bé không có lỗi. Ba mẹ nhớ giúp con: khi con sợ mãi không thôi, gọi một một một. Gọi không mất tiền, ngày đêm đều có người nghe.',
    sources: [
      { name: 'Truyện “Bíp buồn ngủ”: hư cấu, viết riêng cho bài học', kind: 'fiction' },
      { name: 'UKCIS, Education for a Connected World', kind: 'document' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em 111', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
  },
};
