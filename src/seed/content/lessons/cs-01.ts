import type { LessonSeed } from '../model';
import { h3, ol, p, ul } from '../prose';

export const cs01: LessonSeed = {
  key: 'cs-01',
  code: 'CS-01',
  desk: 'portal',
  byline: ['thu-ha'],
  tier: 'thcs',
  strands: ['phong-chong-xam-hai', 'quan-he-tren-mang'],
  audiences: ['children', 'teachers'],
  channels: ['portal'],
  durationMinutes: 45,
  frameworks: [
    { framework: 'ukcis', reference: '11–14 · Online relationships' },
    { framework: 'ukcis', reference: '11–14 · Privacy and security' },
    { framework: 'tt02-2025', reference: 'Miền năng lực An toàn' },
    { framework: 'tt02-2025', reference: 'Miền năng lực Giao tiếp và hợp tác trong môi trường số' },
    { framework: 'vn-cop-2024', reference: 'Nhóm 11–16 tuổi' },
  ],
  expertReviewer: 'Chuyên viên tâm lý học đường (chưa thẩm định, bài mẫu)',
  reviewDueOn: '2027-06-30',
  vi: {
    title: 'Bí mật nào cũng có cửa ra',
    standfirst:
      'Một người quen trên mạng nói chuyện rất hợp với em, rồi một hôm dặn: “Đừng kể ai nghe nhé.” Bài học này giúp em nhận ra lúc nào một tình bạn thôi tôn trọng mình, và tìm được đường bước ra cùng người lớn đáng tin.',
    cover: {
      picture: 'chat-stranger',
      caption: 'Không nhìn thấy người bên kia, em vẫn nghe được một điều rất đáng tin: cảm giác của chính mình.',
    },
    essentialQuestion: 'Làm sao biết một tình bạn trên mạng đang tôn trọng mình hay đang ép mình?',
    objectives: [
      'Phân biệt sự riêng tư của bản thân với bí mật do người khác ép mình giữ.',
      'Gọi tên được dấu hiệu của sự ép buộc trong một mối quan hệ trên mạng và cảm giác của cơ thể khi bị ép.',
      'Thực hành ba việc khi thấy bất an: dừng lại, giữ tin nhắn, kể với người lớn đáng tin hoặc gọi 111.',
    ],
    vocabulary: [
      {
        term: 'Riêng tư',
        definition: 'Điều thuộc về em: em được quyền giữ, và cũng được quyền kể ra khi nào em muốn.',
      },
      {
        term: 'Bí mật bị ép',
        definition: 'Điều người khác bắt em giấu, kèm lời dọa, lời dỗi hoặc cảm giác có lỗi nếu em kể ra.',
      },
      {
        term: 'Sức ép',
        definition: 'Việc ai đó làm cho em khó nói “không”: hối thúc, nài nỉ, giận dỗi, dọa nạt, kể công.',
      },
      {
        term: 'Người lớn đáng tin',
        definition: 'Người nghe em hết lời, không đổ lỗi cho em và làm điều gì đó để em được an toàn.',
      },
      {
        term: 'Chặn và báo cáo',
        definition:
          'Hai chức năng của ứng dụng: ngăn một tài khoản liên lạc với em, và báo cho nơi quản lý ứng dụng biết.',
      },
    ],
    storyTitle: 'Con cáo màu cam',
    story: [
      p('_Truyện hư cấu. Khuê, dì Lụa và tài khoản Cáo Cam là nhân vật hư cấu._'),
      p(
        'Khuê mười ba tuổi, mê vẽ truyện tranh. Em đăng tranh vào một nhóm vẽ trên mạng, dưới tên của con mèo nhà mình. Ở đó có một tài khoản lấy hình con cáo màu cam, tranh nào của Khuê cũng xem rất kỹ, khen đúng chỗ em mất công nhất. Ở nhà không ai xem tranh được như thế. Khuê vui.',
      ),
      p(
        'Rồi Cáo Cam dặn: “Chuyện của tụi mình, em đừng kể ai nghe. Người khác không hiểu đâu.” Lúc đầu Khuê thấy mình được tin cậy. Vài hôm sau, hễ điện thoại sáng lên là bụng em thắt lại. Cáo Cam hỏi những điều em không muốn trả lời. Em nói thôi, thì nhận được một câu: “Vậy là em không coi anh là bạn.”',
      ),
      p(
        'Khuê gõ rồi xóa, gõ rồi xóa. Em nghĩ: hay tại mình khó tính? Hay tại mình đã bắt chuyện? Tối đó, em ngồi gấp áo quần với dì Lụa. Gấp tới cái áo thứ ba, em buột miệng: “Dì ơi, có người bảo con giữ bí mật, mà con giữ không nổi nữa.”',
      ),
      p(
        'Dì Lụa đặt cái áo xuống. Dì không giật điện thoại, cũng không hỏi “sao giờ mới nói”. Dì bảo: “Con kể được với dì là can đảm lắm. Chuyện này không phải lỗi của con.” Rồi dì hỏi Khuê muốn hai dì cháu cùng xem lại tin nhắn, hay muốn nghỉ một lát đã. Khuê chọn cùng xem.',
      ),
      p(
        'Hai dì cháu chụp lại màn hình, chặn và báo cáo tài khoản, rồi gọi 111. Người trực tổng đài nghe, hỏi han và chỉ những việc nên làm tiếp. Khuê vẫn không biết Cáo Cam là ai, nhưng chuyện ấy bây giờ đã có người lớn lo cùng. Sáng hôm sau, em vẽ một con mèo đứng trước cánh cửa mở, bên trong có đèn.',
      ),
    ],
    activities: [
      {
        title: 'Khởi động: đứng bên nào của vạch?',
        minutes: 7,
        instructions: [
          p(
            'Dán một vạch băng keo giữa lớp: một bên là **riêng tư**, một bên là **bí mật bị ép**. Thầy cô đọc từng câu, cả lớp bước về một phía rồi hai bạn nói lý do.',
          ),
          ul(
            'Em viết nhật ký và không cho ai đọc.',
            'Cả nhà giấu ông chuyện bánh sinh nhật cho tới tối mai.',
            'Một người quen trên mạng dặn em phải giấu chuyện hai bên đang nói với nhau.',
            'Bạn thân nhờ em đừng nói chuyện bạn ấy thích ai.',
            'Có người bảo: “Kể ra thì mọi chuyện hỏng hết, tại em đấy.”',
          ),
          p(
            'Chốt lại: điều bất ngờ vui thì có ngày hết; sự riêng tư thì do em làm chủ; bí mật bị ép làm em nặng lòng và không cho em tìm người giúp.',
          ),
        ],
      },
      {
        title: 'Đọc truyện và đánh dấu chỗ khựng lại',
        minutes: 10,
        instructions: [
          p('Đọc “Con cáo màu cam” theo cặp. Mỗi bạn dùng bút chì đánh dấu:'),
          ul(
            'dấu **+** ở chỗ Khuê thấy vui, được trân trọng;',
            'dấu **!** ở chỗ cơ thể hoặc cảm xúc của Khuê lên tiếng;',
            'dấu **→** ở chỗ có người làm điều giúp ích.',
          ),
          p(
            'So bài với bạn bên cạnh. Cả lớp cùng trả lời: dì Lụa đã làm gì, và đã **không** làm gì, để Khuê kể tiếp được?',
          ),
        ],
      },
      {
        title: 'Hai cột: tôn trọng và ép buộc',
        minutes: 12,
        instructions: [
          p('Chia nhóm bốn bạn, kẻ giấy A3 thành hai cột rồi xếp các câu sau và viết thêm mỗi cột ít nhất hai câu:'),
          ul(
            '“Không muốn kể thì thôi, mai nói chuyện khác.”',
            '“Bạn thật thì không bao giờ từ chối nhau.”',
            '“Bạn hỏi ý ba mẹ rồi trả lời mình cũng được.”',
            '“Trả lời liền đi, đừng để anh chờ.”',
            '“Nếu em nói với ai, em sẽ mất hết.”',
          ),
          p(
            'Mỗi nhóm chọn một câu ở cột ép buộc và giải thích: câu này lấy đi của mình điều gì (thời gian để nghĩ, quyền nói không, hay người để hỏi)?',
          ),
        ],
      },
      {
        title: 'Tập nói ba câu khó',
        minutes: 9,
        instructions: [
          p('Làm theo cặp, nói thành tiếng, đổi vai. Không bạn nào phải đóng vai người ép; thầy cô đọc phần đó.'),
          ol(
            'Câu để dừng: “Mình không muốn nói chuyện này. Mình dừng ở đây.”',
            'Câu để mở lời với người lớn: “Con có chuyện khó nói. Con cần người nghe, đừng la con.”',
            'Câu để giúp bạn: “Cậu không có lỗi. Mình đi cùng cậu tới gặp người lớn.”',
          ),
          p('Mỗi bạn sửa một câu cho giống cách mình vẫn nói ở nhà, rồi đọc lại.'),
        ],
      },
      {
        title: 'Trả lời câu hỏi và vẽ cửa ra',
        minutes: 7,
        instructions: [
          p(
            'Làm năm câu hỏi cuối bài. Sau đó mỗi bạn gấp một mảnh giấy thành cánh cửa, viết bên trong hai người lớn mình có thể tìm tới và số **111**. Mảnh giấy này là của riêng em, không phải nộp.',
          ),
        ],
      },
    ],
    quiz: [
      {
        question: 'Điều nào sau đây là sự riêng tư chứ không phải bí mật bị ép?',
        options: [
          { text: 'Một người dặn em giấu cuộc trò chuyện, nếu không họ sẽ giận.' },
          { text: 'Em giữ cuốn nhật ký cho riêng mình, và có thể cho người khác đọc nếu em muốn.', correct: true },
          { text: 'Một người nói em mà kể ra thì em là người có lỗi.' },
        ],
        explanation:
          'Riêng tư là điều em làm chủ: em giữ hay kể đều được. Khi người khác bắt em giấu bằng lời dọa hay lời dỗi, đó là bí mật bị ép.',
      },
      {
        question: 'Bụng thắt lại mỗi khi một tài khoản nhắn tới. Cách hiểu nào đúng nhất?',
        options: [
          { text: 'Cảm giác đó đáng được lắng nghe: em nên dừng lại và kể với người lớn đáng tin.', correct: true },
          { text: 'Em quá nhạy cảm, cứ trả lời cho xong.' },
          { text: 'Phải có bằng chứng chắc chắn rồi mới được kể.' },
        ],
        explanation:
          'Em không cần chắc chắn điều gì sai rồi mới được tìm người giúp. Thấy bất an là đủ lý do để dừng và kể.',
      },
      {
        question: 'Em lỡ hứa giữ bí mật với một người quen trên mạng, giờ thấy sợ. Em có được kể ra không?',
        options: [
          { text: 'Không, đã hứa thì phải giữ, nhất là khi người kia từng rất tốt với em.' },
          { text: 'Chỉ được kể khi người kia cho phép.' },
          { text: 'Được. Lời hứa bị ép không trói được em; an toàn của em quan trọng hơn.', correct: true },
        ],
        explanation: 'Không ai có quyền dùng lời hứa để ngăn em tìm người giúp. Kể lúc nào cũng không muộn.',
      },
      {
        question: 'Trước khi chặn một tài khoản làm em lo, em nên làm gì với tin nhắn?',
        options: [
          { text: 'Xóa hết cho khuất mắt.' },
          {
            text: 'Chụp lại màn hình, hoặc nhờ người lớn chụp giúp, rồi chặn và báo cáo tài khoản.',
            correct: true,
          },
          { text: 'Gửi cho cả lớp xem để mọi người cùng biết.' },
          { text: 'Nhắn lại thật nhiều để hỏi cho ra lẽ, chừng nào người kia xin lỗi mới thôi.' },
        ],
        explanation:
          'Ảnh chụp màn hình giúp người lớn và cơ quan chức năng bảo vệ em. Nếu em thấy quá khó khi mở lại tin nhắn, hãy để người lớn làm. Và nếu lỡ xóa rồi, em vẫn cứ kể.',
      },
      {
        question: 'Bạn em kể đang bị một người trên mạng ép giữ bí mật và xin em đừng nói với ai. Em làm gì?',
        options: [
          { text: 'Giữ kín để bạn khỏi giận, vì đã là bạn thân thì phải giữ lời với nhau bằng mọi giá.' },
          { text: 'Tự nhắn tin cảnh cáo người kia.' },
          { text: 'Trách bạn vì đã nói chuyện với người không quen.' },
          {
            text: 'Nói với bạn rằng bạn không có lỗi, rồi cùng bạn tìm người lớn đáng tin hoặc gọi 111.',
            correct: true,
          },
        ],
        explanation:
          'Đây là chuyện vượt quá sức của hai bạn nhỏ. Tìm người lớn không phải là phản bội, đó là cách em ở bên bạn.',
      },
    ],
    reflection:
      'Nghĩ về một tình bạn làm em thấy nhẹ lòng. Người bạn ấy làm gì khi em nói “không”? Viết ba dòng cho riêng em.',
    helpSteps: [
      'Dừng lại. Em không nợ ai một câu trả lời, kể cả khi đã nói chuyện từ lâu hay đã nhận quà.',
      'Giữ tin nhắn: chụp màn hình nếu em thấy làm được; chỗ nào có ảnh riêng tư thì để nguyên, đừng chụp, đừng gửi đi. Đừng tự đi gặp hay tranh cãi với người kia.',
      'Kể với một người lớn đáng tin: ba mẹ, ông bà, cô dì, thầy cô. Người đầu tiên chưa nghe thì tìm người thứ hai.',
      'Gọi 111, Tổng đài điện thoại quốc gia bảo vệ trẻ em: miễn phí, 24/7. Em có thể tự gọi, hoặc liên hệ qua ứng dụng, Zalo của tổng đài và trang tongdai111.vn.',
      'Nếu em đang gặp nguy hiểm ngay lúc này, chạy tới chỗ có người lớn và gọi 113.',
    ],
    takeHome: [
      h3('Tờ về nhà: cánh cửa luôn mở'),
      p(
        'Hôm nay con học cách phân biệt sự riêng tư với bí mật bị ép. Con không phải mang bài về để ba mẹ kiểm tra; con chỉ cần biết rằng ở nhà có người nghe.',
      ),
      h3('Ba câu nên nói với con tối nay'),
      ul(
        '“Chuyện gì con cũng kể với ba mẹ được, kể cả khi con đã lỡ hứa giữ kín.”',
        '“Nếu có người làm con sợ trên mạng, người sai là họ.”',
        '“Con kể thì ba mẹ nghe trước, rồi mình cùng tính. Trừ khi con gặp nguy hiểm, ba mẹ không làm gì sau lưng con.”',
      ),
      h3('Khi con kể'),
      p(
        'Hít một hơi, nghe hết, cảm ơn con. Đừng tịch thu máy ngay, vì con sẽ thấy mình bị phạt do đã nói thật. Giữ lại tin nhắn, đừng tự nhắn cho người kia. Gọi **111** (miễn phí, 24/7) để được hướng dẫn; nguy hiểm tức thời thì gọi **113**.',
      ),
      p('Hai người lớn con có thể tìm tới: …………………… và ……………………'),
    ],
    teacherNotes: [
      p(
        'Bài này nói về **cảm giác bị ép**, không mô tả thủ đoạn. Nếu học sinh hỏi chi tiết hoặc kể lại chuyện trên báo, thầy cô đưa cuộc trò chuyện trở về câu hỏi: “Lúc đó, người trong chuyện cần điều gì để được an toàn?”',
      ),
      ul(
        'Trước giờ học, báo cho người phụ trách tư vấn tâm lý của nhà trường biết lớp sẽ học bài này và hẹn chỗ học sinh có thể tới sau giờ.',
        'Mở đầu bằng thỏa thuận: không ai phải kể chuyện của mình; không hỏi bạn “có bị chưa”; được xin ra ngoài một lát.',
        'Không yêu cầu học sinh đóng vai người ép buộc, không chiếu tin nhắn thật.',
        'Nói rõ rằng tình bạn trên mạng có thể rất tốt. Bài học không dạy sợ người lạ, mà dạy nhận ra sự thiếu tôn trọng, dù từ người lạ hay người quen.',
        'Tránh những câu có ý đổ lỗi như “sao em lại tin người ta”. Cả học sinh nam và học sinh nữ đều có thể gặp chuyện này.',
      ),
    ],
    disclosureGuidance: [
      p(
        'Nếu một em kể trong giờ học, thầy cô cảm ơn em, nhẹ nhàng dừng phần kể trước lớp và hẹn nói riêng ngay sau đó.',
      ),
      ol(
        '**Nghe.** Để em kể theo lời của em. Nói: “Cảm ơn em đã kể. Em không có lỗi.”',
        '**Không hứa giữ kín.** Nói: “Thầy/cô cần báo cho người có thể giúp em, và chỉ những người ấy thôi.”',
        '**Không tra hỏi.** Chỉ hỏi đủ để biết em có đang an toàn không. Không bắt em kể lại, không đòi xem máy, không gặp người bị nêu tên.',
        '**Ghi lại** đúng lời em nói, ngày giờ, cất ở nơi kín đáo.',
        '**Báo.** Gọi 111 và báo người phụ trách theo quy trình của nhà trường trong ngày. Nguy hiểm tức thời thì gọi 113. Nếu người bị nêu là người trong gia đình, hỏi ý kiến 111 trước khi liên hệ gia đình.',
        '**Ở lại bên em.** Cho em biết việc gì sẽ diễn ra tiếp theo và ai sẽ đón em ra về.',
      ),
    ],
    contentWarning:
      'Bài có nói tới việc bị ép giữ bí mật trên mạng. Không có chi tiết gây sốc. Em có thể dừng lại hoặc ra ngoài bất cứ lúc nào.',
    materials: [
      'Băng keo giấy để dán vạch giữa lớp',
      'Giấy A3 và bút lông cho mỗi nhóm bốn bạn',
      'Bản in truyện “Con cáo màu cam”, mỗi cặp một bản',
      'Mỗi bạn một mảnh giấy màu để gấp cánh cửa',
    ],
    readAloud:
      'Bài học hôm nay dành cho các em từ mười một đến mười lăm tuổi. Có điều riêng tư, và có bí mật bị ép. Điều riêng tư là của em, em giữ hay kể là do em. Bí mật bị ép thì khác: người ta bắt em giấu, và làm em sợ hoặc thấy có lỗi nếu em kể ra. Khi một người trên mạng hối thúc em, dọa em, hay giận dỗi vì em nói không, đó là lúc em được quyền dừng lại. Em không cần chắc chắn mới được tìm người giúp. Em hãy giữ lại tin nhắn, rồi kể với một người lớn mà em tin. Lời hứa bị ép không trói được em. Em không có lỗi. Em cũng có thể gọi Tổng đài quốc gia bảo vệ trẻ em, số một một một, miễn phí, suốt ngày đêm. Nếu đang gặp nguy hiểm, em gọi một một ba. Bí mật nào cũng có cửa ra, và phía sau cánh cửa luôn có người đợi em.',
    sources: [
      { name: 'Truyện hư cấu do ban biên tập viết; nhân vật và tình huống không có thật', kind: 'fiction' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em 111', url: 'https://tongdai111.vn', kind: 'organisation' },
      { name: 'UKCIS, Education for a Connected World (khung tham chiếu)', kind: 'document' },
      { name: 'Thông tư 02/2025/TT-BGDĐT về Khung năng lực số cho người học', kind: 'document' },
    ],
  },
  en: {
    title: 'Every secret has a way out',
    standfirst:
      'Someone you know only online is easy to talk to, and then one day says: “Don’t tell anyone.” This lesson helps you notice when a friendship has stopped respecting you, and find a way out with an adult you trust.',
    cover: {
      picture: 'chat-stranger',
      caption: 'You cannot see who is on the other side. You can still listen to something reliable: how you feel.',
    },
    essentialQuestion: 'How can I tell whether an online friendship respects me or is pressuring me?',
    objectives: [
      'Tell the difference between my own privacy and a secret that someone else forces me to keep.',
      'Name signs of pressure in an online relationship, and what my body feels when I am under pressure.',
      'Practise three things to do when I feel uneasy: stop, keep the messages, tell a trusted adult or call 111.',
    ],
    vocabulary: [
      {
        term: 'Privacy',
        definition: 'What belongs to you: you may keep it, and you may also share it whenever you choose.',
      },
      {
        term: 'Forced secret',
        definition: 'Something another person makes you hide, with threats, sulking or guilt if you speak.',
      },
      {
        term: 'Pressure',
        definition: 'Making it hard for you to say no: rushing, begging, sulking, threatening, keeping score.',
      },
      {
        term: 'Trusted adult',
        definition: 'Someone who hears you out, does not blame you, and does something to make you safe.',
      },
      {
        term: 'Block and report',
        definition: 'Two tools in an app: stop an account from reaching you, and tell the people who run the app.',
      },
    ],
    storyTitle: 'The orange fox',
    story: [
      p('_A fictional story. Khuê, Aunt Lụa and the account called Orange Fox are made up._'),
      p(
        'Khuê is thirteen and loves drawing comics. She posts them to an online drawing group under the name of the family cat. One account there, with a picture of an orange fox, looks closely at every page and praises exactly the parts she worked hardest on. Nobody at home looks at drawings like that. Khuê is happy.',
      ),
      p(
        'Then Orange Fox says: “What we talk about stays between us. Other people wouldn’t understand.” At first Khuê feels trusted. A few days later, her stomach tightens whenever her phone lights up. Orange Fox asks things she does not want to answer. When she says no, the reply is: “So you’re not really my friend.”',
      ),
      p(
        'Khuê types and deletes, types and deletes. Am I being difficult, she wonders? Is it because I was the one who said hello? That evening she is folding laundry with Aunt Lụa. At the third shirt it slips out: “Auntie, someone told me to keep a secret, and I can’t carry it any more.”',
      ),
      p(
        'Aunt Lụa puts the shirt down. She does not grab the phone, and she does not ask why Khuê never said so before. She says: “It took courage to tell me. This is not your fault.” Then she asks whether Khuê would like to go through the messages together, or to rest for a while first. Together, Khuê says.',
      ),
      p(
        'They take screenshots, block and report the account, and call 111. The person on the line listens, asks how Khuê is, and explains what to do next. Khuê still does not know who Orange Fox is, but now there are adults to carry that question with her. The next morning she draws a cat in front of an open door, with a lamp lit inside.',
      ),
    ],
    activities: [
      {
        title: 'Warm-up: which side of the line?',
        minutes: 7,
        instructions: [
          p(
            'Tape a line across the room: one side is **privacy**, the other **forced secret**. The teacher reads each sentence; everyone moves to a side and two pupils say why.',
          ),
          ul(
            'You write a diary and let no one read it.',
            'The family hides Grandpa’s birthday cake until tomorrow evening.',
            'Someone you met online tells you to hide the fact that the two of you talk.',
            'Your best friend asks you not to tell who they like.',
            'Someone says: “If you tell, everything is ruined, and it’s your fault.”',
          ),
          p(
            'To sum up: a happy surprise has an end date; privacy is yours to control; a forced secret weighs on you and keeps you from finding help.',
          ),
        ],
      },
      {
        title: 'Read the story and mark the moments',
        minutes: 10,
        instructions: [
          p('Read “The orange fox” in pairs. With a pencil, mark:'),
          ul(
            '**+** where Khuê feels happy or valued;',
            '**!** where her body or her feelings speak up;',
            '**→** where someone does something that helps.',
          ),
          p(
            'Compare with the pair next to you. As a class: what did Aunt Lụa do, and what did she **not** do, so that Khuê could go on talking?',
          ),
        ],
      },
      {
        title: 'Two columns: respect and pressure',
        minutes: 12,
        instructions: [
          p(
            'In groups of four, divide an A3 sheet into two columns. Sort these sentences and add at least two to each column:',
          ),
          ul(
            '“If you don’t want to say, that’s fine. Let’s talk about something else tomorrow.”',
            '“Real friends never say no to each other.”',
            '“Ask your parents first if you like, and answer me later.”',
            '“Answer right now, don’t keep me waiting.”',
            '“If you tell anyone, you’ll lose everything.”',
          ),
          p(
            'Each group picks one sentence from the pressure column and explains what it takes away: time to think, the right to say no, or someone to ask?',
          ),
        ],
      },
      {
        title: 'Practise three hard sentences',
        minutes: 9,
        instructions: [
          p('In pairs, out loud, taking turns. Nobody plays the person who pressures; the teacher reads that part.'),
          ol(
            'To stop: “I don’t want to talk about this. I’m stopping here.”',
            'To open up to an adult: “I have something hard to say. I need you to listen and not be angry.”',
            'To help a friend: “It’s not your fault. I’ll go with you to talk to an adult.”',
          ),
          p('Change one sentence so that it sounds the way you really talk at home, and say it again.'),
        ],
      },
      {
        title: 'Answer the questions and make the door',
        minutes: 7,
        instructions: [
          p(
            'Answer the five questions at the end. Then fold a piece of paper into a door and write inside it two adults you could go to, and the number **111**. The paper is yours; you do not hand it in.',
          ),
        ],
      },
    ],
    quiz: [
      {
        question: 'Which of these is privacy, not a forced secret?',
        options: [
          { text: 'Someone tells you to hide your chat or they will be angry.' },
          { text: 'You keep your diary to yourself, and could let someone read it if you wanted.', correct: true },
          { text: 'Someone says that if you tell, you are the one to blame.' },
        ],
        explanation:
          'Privacy is yours to control: keeping or telling are both fine. When somebody makes you hide something with threats or sulking, it is a forced secret.',
      },
      {
        question: 'Your stomach tightens every time a certain account messages you. What is the best way to see it?',
        options: [
          { text: 'That feeling deserves attention: stop, and tell an adult you trust.', correct: true },
          { text: 'You are too sensitive; just answer and be done with it.' },
          { text: 'You must have solid proof before you tell anyone.' },
        ],
        explanation:
          'You do not have to be sure what is wrong before you ask for help. Feeling uneasy is reason enough.',
      },
      {
        question: 'You promised someone online to keep a secret, and now you are scared. May you tell?',
        options: [
          { text: 'No, a promise is a promise, above all when the person has been kind to you.' },
          { text: 'Only when the other person allows it.' },
          { text: 'Yes. A forced promise does not bind you; your safety matters more.', correct: true },
        ],
        explanation: 'Nobody may use a promise to keep you from getting help. It is never too late to tell.',
      },
      {
        question: 'Before you block an account that worries you, what should you do with the messages?',
        options: [
          { text: 'Delete them all so that you need not see them.' },
          {
            text: 'Take screenshots, or ask an adult to take them, then block and report the account.',
            correct: true,
          },
          { text: 'Send them to the whole class so that everybody knows.' },
          { text: 'Write back again and again to demand an explanation, until the person says sorry.' },
        ],
        explanation:
          'Screenshots help adults and the authorities to protect you. If opening the messages is too hard, let an adult do it. And if they are already deleted, tell anyway.',
      },
      {
        question:
          'A friend says someone online is forcing them to keep a secret, and begs you not to tell. What do you do?',
        options: [
          {
            text: 'Keep quiet so that your friend is not upset, because best friends keep their word whatever happens.',
          },
          { text: 'Send that person a warning yourself.' },
          { text: 'Tell your friend off for talking to someone they did not know.' },
          {
            text: 'Tell your friend it is not their fault, and go together to a trusted adult or call 111.',
            correct: true,
          },
        ],
        explanation:
          'This is too much for two young people to carry. Finding an adult is not betrayal; it is how you stand by your friend.',
      },
    ],
    reflection:
      'Think of a friendship in which you feel at ease. What does that friend do when you say no? Write three lines, for yourself only.',
    helpSteps: [
      'Stop. You owe nobody an answer, even if you have talked for a long time or accepted a gift.',
      'Keep the messages: take screenshots if you feel able to. If there is a private picture among them, leave it as it is; do not copy or send it. Do not go to meet the person or argue with them.',
      'Tell an adult you trust: a parent, a grandparent, an aunt or uncle, a teacher. If the first one does not listen, find a second.',
      'Call 111, Viet Nam’s national child-protection hotline: free, 24/7. You may call by yourself, or use the hotline’s app, its Zalo account or tongdai111.vn.',
      'If you are in danger right now, get to where there are adults and call 113.',
    ],
    takeHome: [
      h3('To take home: a door that stays open'),
      p(
        'Today your child learned to tell privacy from a forced secret. Nothing was brought home for you to check; your child only needs to know that someone here will listen.',
      ),
      h3('Three things to say tonight'),
      ul(
        '“You can tell us anything, even if you promised to keep it to yourself.”',
        '“If somebody online frightens you, they are the one in the wrong.”',
        '“When you tell us, we listen first and then decide together. Unless you are in danger, we do nothing behind your back.”',
      ),
      h3('When your child tells you'),
      p(
        'Take a breath, hear it all, say thank you. Do not take the phone away at once: your child would feel punished for being honest. Keep the messages and do not write to the other person yourself. Call **111** (free, 24/7) for guidance; in immediate danger call **113**.',
      ),
      p('Two adults my child can go to: …………………… and ……………………'),
    ],
    teacherNotes: [
      p(
        'This lesson is about **how pressure feels**; it describes no methods. If pupils ask for details or retell a news story, bring the talk back to one question: “At that moment, what did the person in the story need in order to be safe?”',
      ),
      ul(
        'Beforehand, tell the school’s counsellor that the class will have this lesson, and agree where pupils can go afterwards.',
        'Open with ground rules: nobody has to tell their own story; nobody asks a classmate “has it happened to you?”; anyone may step outside for a while.',
        'Never ask a pupil to act the person who pressures, and do not show real messages.',
        'Say clearly that online friendships can be good ones. The lesson does not teach fear of strangers; it teaches how to notice a lack of respect, from strangers or from people you know.',
        'Avoid anything that blames, such as “why did you trust them?”. It can happen to boys and girls alike.',
      ),
    ],
    disclosureGuidance: [
      p(
        'If a pupil starts to disclose in front of the class, thank them, gently pause the telling, and arrange to talk alone straight afterwards.',
      ),
      ol(
        '**Listen.** Let them use their own words. Say: “Thank you for telling me. It is not your fault.”',
        '**Do not promise secrecy.** Say: “I need to tell the people who can help you, and only them.”',
        '**Do not question.** Ask only what you need to know whether the child is safe now. Do not have the story repeated, do not ask to see the phone, do not approach the person named.',
        '**Write down** the child’s own words with date and time, and keep the note where others cannot read it.',
        '**Report.** Call 111 and inform the person responsible under the school’s procedure the same day. In immediate danger call 113. If the person named is a family member, ask 111 before contacting the family.',
        '**Stay.** Tell the child what will happen next and who will see them home.',
      ),
    ],
    contentWarning:
      'This lesson talks about being pressured to keep secrets online. There are no upsetting details. You may stop or step outside at any time.',
    materials: [
      'Paper tape for a line across the room',
      'A3 paper and markers for each group of four',
      'The story “The orange fox”, one copy for each pair',
      'A piece of coloured paper for each pupil to fold into a door',
    ],
    readAloud:
      'This lesson is for young people from eleven to fifteen. There is privacy, and there are forced secrets. What is private belongs to you: you keep it or share it as you choose. A forced secret is different: someone makes you hide it, and makes you afraid or guilty if you speak. When a person online rushes you, threatens you, or sulks because you said no, you have the right to stop. You do not have to be sure before you ask for help. Keep the messages, and tell an adult you trust. A forced promise does not bind you. It is not your fault. You can also call the national child-protection hotline of Viet Nam, one one one, free of charge, day and night. If you are in danger, call one one three. Every secret has a way out, and behind that door someone is waiting for you.',
    sources: [
      { name: 'Fictional story written by the editors; its people and events are made up', kind: 'fiction' },
      {
        name: 'National child-protection hotline 111 (Viet Nam)',
        url: 'https://tongdai111.vn',
        kind: 'organisation',
      },
      { name: 'UKCIS, Education for a Connected World (reference framework)', kind: 'document' },
      { name: 'Circular 02/2025/TT-BGDĐT, Digital competence framework for learners', kind: 'document' },
    ],
  },
};
