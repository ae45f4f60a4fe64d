import type { LessonSeed } from '../model';
import { h3, ol, p, ul } from '../prose';

export const t103: LessonSeed = {
  key: 't1-03',
  code: 'T1-03',
  desk: 'portal',
  byline: ['duc-huy'],
  tier: 'tieu-hoc-1',
  strands: ['thong-tin-tin-gia', 'ai-deepfake'],
  audiences: ['children', 'parents', 'teachers'],
  channels: ['portal'],
  durationMinutes: 35,
  frameworks: [
    { framework: 'ukcis', reference: 'Managing Online Information (band 4–7)' },
    { framework: 'ukcis', reference: 'Managing Online Information (band 7–11)' },
    { framework: 'tt02-2025', reference: 'Miền năng lực: Khai thác dữ liệu và thông tin' },
    { framework: 'vn-cop-2024', reference: 'Nhóm trẻ từ 6 đến 11 tuổi' },
  ],
  expertReviewer: 'Giáo viên tin học tiểu học (chưa thẩm định, bài mẫu)',
  reviewDueOn: '2027-06-30',
  prerequisites: ['t1-01'],
  vi: {
    title: 'Thám tử Mắt Tinh và con cá biết bay',
    standfirst:
      'Hình trông như thật chưa chắc đã thật. Học sinh lớp 1–3 theo hai thám tử nhí lần ra chuyện con cá biết bay trên sông, tập ba bước Dừng – Soi – Hỏi, và biết rằng đừng vội gửi tiếp cũng là một việc tốt.',
    cover: {
      picture: 'rumour-magnifier',
      caption: 'Thám tử giỏi không vội tin, cũng không vội chê. Thám tử soi.',
    },
    essentialQuestion: 'Làm sao em biết một điều trên mạng là thật?',
    objectives: [
      'Em biết hình và phim có thể được vẽ, ghép hoặc do máy làm ra.',
      'Em làm được ba bước Dừng – Soi – Hỏi.',
      'Em không gửi tiếp khi chưa chắc, và không bấm vào quảng cáo hứa cho quà.',
    ],
    vocabulary: [
      { term: 'Tin giả', definition: 'Điều không có thật mà được kể như thật.' },
      { term: 'Hình ghép', definition: 'Hình lấy nhiều mảnh dán lại, hoặc nhờ máy tính vẽ ra.' },
      { term: 'Quảng cáo', definition: 'Lời mời mua hàng hoặc bấm vào. Nó có thể nấp trong trò chơi.' },
      { term: 'Nguồn', definition: 'Nơi câu chuyện bắt đầu: ai nói, ai chụp.' },
    ],
    storyTitle: 'Con cá biết bay',
    story: [
      p(
        'Ốc và Cua là hai anh em sinh đôi. Ốc có chiếc kính lúp. Cua có cuốn sổ. Hai bạn tự phong mình là Thám tử Mắt Tinh.',
      ),
      p(
        'Một hôm, cậu Lành chìa điện thoại ra: “Coi nè! Cá chép biết bay trên sông Hương!” Trong hình, con cá to bằng chiếc thuyền, xòe hai cánh, bay qua cầu. Bên dưới ghi: “Gửi cho mười người để gặp may!”',
      ),
      p('Cua nhảy lên: “Gửi liền đi cậu!” Ốc giơ tay: “Dừng! Thám tử chưa soi.”'),
      p(
        'Ốc soi. “Lạ chưa, nắng chiếu từ bên trái, mà bóng con cá cũng ngả về bên trái. Bóng cây thì ngả bên phải.” Cua ghi vào sổ: _bóng ngả sai chiều_.',
      ),
      p('Ốc soi nữa. “Trên cầu bao nhiêu người, mà không ai ngẩng lên coi cá bay?” Cua ghi: _không ai ngạc nhiên_.'),
      p('Cua hỏi: “Cậu ơi, ai chụp hình này?” Cậu gãi đầu: “Bạn của bạn cậu gửi.” Cua ghi: _không biết ai chụp_.'),
      p(
        'Hai thám tử đi hỏi mệ. Mệ bán chè bên sông đã mấy chục năm. Mệ cười rung cả vai: “Cá thì mệ thấy. Cá bay thì chưa. Để mệ hỏi thêm chú đánh cá.” Chú đánh cá cũng lắc đầu.',
      ),
      p(
        'Mẹ giúp hai bạn tìm. Thì ra con cá nằm trong một bức tranh do máy tính vẽ; có người cắt ra, dán lên hình chiếc cầu.',
      ),
      p(
        'Cậu Lành xóa tin, nhắn lại cho bạn: “Hai cháu tui soi rồi, cá giả đó nghe!” Tối ấy, Ốc với Cua vẽ một con cá bay của riêng mình. Bên dưới, hai bạn viết thật to: _Tranh tưởng tượng_.',
      ),
      p('_Truyện hư cấu. Ốc, Cua, cậu Lành và cả con cá đều là tưởng tượng._'),
    ],
    activities: [
      {
        title: 'Phá án cùng thám tử',
        minutes: 8,
        instructions: [
          p('Đọc truyện. Dừng sau câu “Thám tử chưa soi”. Cho học sinh đoán: “Nếu là em, em soi chỗ nào?”'),
          p('Đọc tiếp. Ghi lên bảng ba manh mối trong sổ của Cua.'),
        ],
      },
      {
        title: 'Học ba bước bằng tay',
        minutes: 5,
        instructions: [
          ol(
            '**Dừng** – xòe bàn tay ra trước: “Khoan, chưa gửi!”',
            '**Soi** – chụm tay làm kính lúp: “Chỗ nào lạ? Ai làm ra?”',
            '**Hỏi** – đặt tay lên tai: “Ba mẹ, thầy cô thấy sao? Nơi khác có nói không?”',
          ),
          p('Giáo viên hô một từ, cả lớp làm động tác. Hô nhanh dần, đảo thứ tự cho vui.'),
        ],
      },
      {
        title: 'Bàn soi của Mắt Tinh',
        minutes: 10,
        instructions: [
          p(
            'Mỗi nhóm bốn em nhận bốn tấm thẻ in sẵn. Nhóm soi, rồi đặt thẻ vào ô: “tin được”, “đừng tin vội”, “quảng cáo”.',
          ),
          ul(
            'Thẻ 1: thông báo của cô giáo dặn ngày mai mang bút màu.',
            'Thẻ 2: “Con mèo này nói được hai thứ tiếng! Gửi cho mười người!”',
            'Thẻ 3: giữa trò chơi hiện ô vàng: “Bấm vào đây, nhận quà ngay!”',
            'Thẻ 4: hình con voi màu hồng đứng trên nóc nhà, không ghi ai chụp.',
          ),
          p('Nhóm cử một em nói vì sao. Có thẻ được phép “chưa biết”: thám tử giỏi biết nói “em chưa chắc”.'),
        ],
      },
      {
        title: 'Đố vui',
        minutes: 6,
        instructions: [p('Giáo viên đọc câu hỏi. Học sinh trả lời bằng động tác tay: một, hai hoặc ba ngón.')],
      },
      {
        title: 'Đóng dấu',
        minutes: 4,
        instructions: [p('Mỗi em vẽ một con vật không có thật, rồi viết “Tranh tưởng tượng” bên dưới, như Ốc và Cua.')],
      },
    ],
    quiz: [
      {
        question: 'Hình trông rất thật thì chắc chắn là thật, đúng không?',
        options: [
          { text: 'Đúng, mắt thấy là thật' },
          { text: 'Chưa chắc, hình có thể được ghép hay do máy vẽ', correct: true },
          { text: 'Đúng, nếu hình rõ nét' },
        ],
        explanation: 'Máy tính vẽ được cả con cá biết bay. Rõ nét chưa phải là thật.',
      },
      {
        question: 'Gặp tin lạ, bước đầu tiên của Mắt Tinh là gì?',
        options: [
          { text: 'Dừng lại, chưa gửi', correct: true },
          { text: 'Gửi ngay cho bạn' },
          { text: 'Kể cho cả xóm' },
        ],
        explanation: 'Dừng trước đã. Dừng rồi mới soi và hỏi được.',
      },
      {
        question: 'Tin viết: “Gửi cho mười người để gặp may!” Em nghĩ sao?',
        options: [
          { text: 'Gửi cho đủ mười người' },
          { text: 'Gửi cho năm người thôi' },
          { text: 'Tin giục gửi thì càng phải soi', correct: true },
        ],
        explanation: 'May mắn không đến từ việc gửi tin. Tin nào giục em thật nhanh thì em càng chậm lại.',
      },
      {
        question: 'Giữa trò chơi hiện ô: “Bấm vào đây nhận quà!” Em làm gì?',
        options: [
          { text: 'Bấm thử một cái' },
          { text: 'Không bấm, gọi người lớn xem cùng', correct: true },
          { text: 'Gõ tên và số điện thoại để nhận' },
        ],
        explanation: 'Đó là quảng cáo, có khi là bẫy. Quà thật không đòi thông tin riêng của em.',
      },
      {
        question: 'Em lỡ gửi một tin giả cho bạn. Em sửa thế nào?',
        options: [
          { text: 'Xóa đi và nhắn cho bạn biết tin đó không đúng', correct: true },
          { text: 'Im lặng' },
          { text: 'Gửi thêm tin khác cho bạn quên' },
        ],
        explanation: 'Cậu Lành cũng làm vậy. Sửa lại là việc của người đàng hoàng.',
      },
    ],
    reflection: 'Hôm nay em đã tin điều gì mà chưa soi? Em muốn hỏi ai về điều đó?',
    helpSteps: [
      'Dừng. Chưa gửi, chưa bấm.',
      'Đưa cho người lớn em tin xem cùng: ba mẹ, ông bà, thầy cô.',
      'Lỡ bấm hay lỡ gửi rồi cũng kể ngay. Kể sớm thì sửa nhanh.',
      'Tin hay hình nào làm em sợ, hoặc có người ghép hình của em: em và người lớn gọi 111. Không mất tiền, ngày đêm đều gọi được.',
    ],
    takeHome: [
      h3('Chơi thám tử trong bữa tối'),
      p(
        'Mỗi tối một tin: ai trong nhà cũng được đem tới một điều vừa thấy trên mạng. Cả nhà cùng hỏi: **Ai nói? Chỗ nào lạ? Nơi khác có nói không?**',
      ),
      ul(
        'Ba mẹ đem cả tin mình từng tin lầm. Con học được nhiều nhất từ người lớn biết nhận sai.',
        'Trước khi gửi tin vào nhóm gia đình, cho con thấy mình dừng lại và tìm thêm.',
        'Chỉ cho con chữ “Quảng cáo” hay “Được tài trợ” nấp ở góc màn hình.',
        'Nói với con: máy có thể làm ra hình, giọng nói và phim giống người thật. Cả nhà hẹn một câu hỏi riêng để nhận ra nhau khi có cuộc gọi lạ.',
      ),
      p(
        'Con hoảng sợ vì tin dữ: tắt máy, ôm con, nói điều mình biết chắc. Khi cần người tư vấn, gọi [Tổng đài 111](https://tongdai111.vn), miễn phí.',
      ),
    ],
    teacherNotes: [
      ul(
        'Tự in thẻ, đừng mở mạng trực tiếp trong lớp: quảng cáo thật có thể hiện ra bất ngờ.',
        'Mục tiêu là biết soi, không phải nghi ngờ mọi thứ. Luôn có một thẻ “tin được”.',
        'Phân biệt truyện tưởng tượng với tin giả: con cá của Ốc và Cua không lừa ai vì có ghi “Tranh tưởng tượng”.',
        'Đừng chê ông bà hay cậu dì hay gửi tin. Trẻ về nhà nói lại, cả nhà cùng học thì tốt hơn.',
        'Tránh dùng tin thật về tai nạn, dịch bệnh hay người thật.',
      ),
    ],
    disclosureGuidance: [
      p('Có em kể đã thấy một hình đáng sợ, hoặc thấy hình mình bị ghép vào chỗ không đúng. Cả hai đều cần người lớn.'),
      ol(
        'Nghe, giữ giọng bình thường: “Thấy vậy ai cũng sợ. Em kể là đúng.”',
        'Không bắt em tả kỹ, không mở lại hình trước mặt em, không tra hỏi.',
        'Không hứa giữ kín. Nói em biết cô sẽ báo ai.',
        'Nếu là hình riêng tư hay hình ghép của trẻ: không lưu thêm, không gửi cho ai. Nhờ gia đình giữ nguyên thiết bị.',
        'Báo người phụ trách bảo vệ trẻ em của trường, gọi 111 để được hướng dẫn. Nguy hiểm trước mắt: gọi 113.',
      ),
    ],
    contentWarning: 'Bài vui, không dùng tin dữ hay hình đáng sợ. Có nhắc tới quảng cáo đánh lừa.',
    materials: [
      'Bộ bốn thẻ tin cho mỗi nhóm, in sẵn',
      'Ba khay giấy dán nhãn “tin được”, “đừng tin vội”, “quảng cáo”',
      'Giấy vẽ, bút màu',
    ],
    readAloud:
      'Các em thân mến! Hình trông như thật chưa chắc đã thật. Máy tính vẽ được cả con cá biết bay. Gặp tin lạ, em làm thám tử Mắt Tinh. Bước một, dừng: khoan, chưa gửi. Bước hai, soi: chỗ nào lạ, ai làm ra. Bước ba, hỏi: ba mẹ, thầy cô thấy sao, nơi khác có nói không. Tin giục em gửi thật nhanh thì em càng chậm lại. Ô quà hiện giữa trò chơi, em không bấm, em gọi người lớn. Lỡ gửi tin sai, em nhắn lại cho bạn biết. Hình nào làm em sợ, em kể với người lớn, và gọi một một một. Không mất tiền, ngày đêm đều có người nghe.',
    sources: [
      { name: 'Truyện “Con cá biết bay”: hư cấu, viết riêng cho bài học', kind: 'fiction' },
      { name: 'UKCIS, Education for a Connected World', kind: 'document' },
      { name: 'Thông tư 02/2025/TT-BGDĐT, khung năng lực số cho người học', kind: 'document' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em 111', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
  },
};
