import type { ArticleSeed } from '../model';
import { factBox, figure, h2, hotlineBox, ol, p, pullQuote, text, ul } from '../prose';

export const hoiConTruocKhiDang: ArticleSeed = {
  key: 'hoi-con-truoc-khi-dang',
  desk: 'broadcaster',
  byline: ['hoang-lan', 'quoc-bao'],
  topics: ['hinh-anh-danh-tinh', 'rieng-tu-bao-mat', 'chinh-sach-phap-luat', 'gia-dinh'],
  audiences: ['parents', 'children', 'public'],
  tiers: ['nguoi-lon'],
  units: ['46'],
  channels: ['broadcaster', 'newspaper'],
  genre: 'guide',
  series: { key: 'giu-anh-con', part: 2 },
  urgency: 6,
  vi: {
    title: 'Hỏi con trước khi đăng',
    standfirst:
      '“Cho mẹ đăng tấm này nhé?” Câu hỏi chỉ mất vài giây, nhưng dạy con nhiều điều về chính mình. Từ bảy tuổi, câu trả lời của con còn có giá trị trước pháp luật, và con được quyền đổi ý.',
    cover: {
      picture: 'family-table',
      caption: 'Một câu hỏi ở bàn ăn nhẹ hơn một lời xin lỗi đến muộn.',
    },
    body: [
      text(
        p(
          'Cam lên tám. Một chiều chủ nhật, ông ngoại tự tay cắt tóc cho cháu, và phần mái cao lên hơn dự tính một chút. Chị Diệu, mẹ Cam, cười chảy nước mắt, chụp một tấm rồi đăng: “Nhà tạo mẫu tóc của năm.” Họ hàng thả cười rào rào. Sáng hôm sau Cam đội mũ đi học và nhất định không chịu bỏ ra suốt buổi.',
        ),
        p(
          '“Bạn con xem hết rồi,” Cam nói khi mẹ gặng hỏi. Em không giận mái tóc. Em giận vì không ai hỏi em. Cam và chị Diệu là **nhân vật hư cấu**, nhưng chiếc mũ ấy thì nhiều đứa trẻ đã từng muốn đội.',
        ),
        h2('Một câu hỏi dạy ba điều'),
        p('Khi được hỏi, con học được những điều mà không bài giảng nào nói rõ bằng:'),
        ul(
          '**Hình ảnh của con là của con.** Đứa trẻ quen được hỏi sẽ thấy lạ khi có kẻ không hỏi mà cứ lấy, cứ đòi.',
          '**Con được nói “không”** với người mình yêu quý, và vẫn được yêu.',
          '**Con cũng phải hỏi người khác.** Em nào từng được hỏi thì dễ nhớ hỏi bạn trước khi đăng ảnh chung.',
        ),
      ),
      pullQuote('Em không giận mái tóc. Em giận vì không ai hỏi em.', 'Lời trong bài'),
      text(
        h2('Từ bảy tuổi: một cái gật đầu có giá trị trước pháp luật'),
        p(
          'Đây không chỉ là phép lịch sự trong nhà. Ở Việt Nam, trẻ em là người dưới 16 tuổi; hình ảnh của trẻ thuộc về đời sống riêng tư (Nghị định 56/2017/NĐ-CP, Điều 33). Muốn công bố thông tin ấy, phải có sự đồng ý của cha mẹ hoặc người giám hộ; với trẻ **từ đủ 7 tuổi**, phải có cả sự đồng ý của chính em (Điều 36). Luật Bảo vệ dữ liệu cá nhân số 91/2025, Điều 24, cũng đặt ra yêu cầu ấy.',
        ),
        p(
          'Nghĩa là với nhà trường, tòa soạn, cửa hàng hay câu lạc bộ muốn dùng ảnh của Cam, chữ ký của chị Diệu là cần nhưng chưa đủ. Họ phải hỏi cả Cam. Và khi những người ngoài còn phải hỏi, thì người trong nhà càng nên hỏi.',
        ),
        p(
          'Với con dưới bảy tuổi, người lớn quyết định thay. Quyết định thay không có nghĩa là thôi hỏi. Một em bốn tuổi đã biết lắc đầu, và cái lắc đầu ấy đáng được nghe.',
        ),
      ),
      factBox(
        'Hỏi thế nào để con trả lời thật',
        ul(
          '**Mầm non:** cho con xem ảnh, hỏi “Con có thích tấm này không? Mình gửi cho bà xem nhé?”. Con quay đi tức là không.',
          '**Lớp 1 đến lớp 3:** nói rõ ai sẽ xem. “Cả bạn của mẹ cũng thấy đấy, con chịu không?”',
          '**Lớp 4, lớp 5:** cho con chọn tấm, chọn người xem, chọn lời viết.',
          '**Trung học cơ sở:** hỏi riêng, không hỏi trước mặt khách. Con im lặng thì coi như chưa đồng ý.',
          '**Lớn hơn nữa:** hỏi như hỏi một người bạn. Đến tuổi này, lời xin phép là sự tôn trọng tối thiểu.',
        ),
      ),
      text(
        h2('Khi con lắc đầu'),
        p(
          'Điều khó nhất là dừng lại ở đó. Đừng năn nỉ, đừng treo giải, đừng “nhưng con xinh mà”. Một lời đồng ý xin được sau năm lần nài không còn là lời đồng ý. Nếu tiếc tấm ảnh, hãy in ra dán tủ lạnh, cất vào album riêng, gửi thẳng cho bà. Người thương con vẫn xem được, còn con vẫn yên lòng.',
        ),
        p(
          'Cũng có lúc con gật mà người lớn nên lắc. Con thích tấm ảnh mặc đồ bơi vì hôm ấy rất vui; việc nghĩ xa hơn một buổi chiều vui là việc của bố mẹ.',
        ),
        h2('Khi con đổi ý'),
        p(
          'Lời đồng ý **rút lại được**. Năm ngoái con thích, năm nay con ngượng: thế là đủ lý do. Với nơi đã đăng ảnh của con theo lời đồng ý của gia đình, khi lời ấy được rút lại thì ảnh phải gỡ khỏi mọi nơi đã đăng.',
        ),
        ol(
          'Cảm ơn con đã nói. Đừng hỏi “sao lúc trước con chịu?”.',
          'Gỡ ngay, trước mặt con: để con thấy lời mình có hiệu lực.',
          'Nhắn những người đã chia sẻ lại, nhờ họ cùng gỡ.',
          'Nói thật: bản đã bị người khác lưu về thì mình không gọi về hết được. Vì thế lần sau nhà mình sẽ hỏi kỹ hơn.',
        ),
      ),
      figure({
        picture: 'footprints',
        caption: 'Dấu chân số đầu tiên của một đứa trẻ thường do bố mẹ in giúp.',
      }),
      factBox(
        'Ba câu dán cạnh tủ lạnh',
        ol(
          'Không có ảnh nào của ai trong nhà lên mạng khi người ấy chưa gật đầu.',
          '“Không” nghĩa là không, không cần giải thích.',
          'Ai đổi ý thì ảnh xuống trong ngày, không trách móc.',
        ),
      ),
      text(
        p(
          'Chị Diệu gỡ tấm ảnh, rồi làm một việc mà Cam không ngờ: chị đưa máy cho con, nói “Bây giờ con chụp mẹ đi.” Cam chụp lúc mẹ đang ngáp. Hai mẹ con nhìn nhau. “Đăng không?” – “Không!” Cả hai cùng cười, và lần này cả hai đều thấy vui.',
        ),
        p('_Bài sau: gỡ ảnh xuống thế nào, từ album nhà mình đến trang của nhà trường._'),
      ),
      hotlineBox(
        'adults',
        'Con buồn, sợ hoặc bị trêu chọc vì một tấm ảnh trên mạng? Gọi Tổng đài 111 để được hướng dẫn, miễn phí, 24/7.',
      ),
      text(p('_Phần pháp luật trong bài chỉ nêu điều cơ bản, không thay cho tư vấn pháp lý._')),
    ],
    sources: [
      { name: 'Cam và chị Diệu: nhân vật hư cấu của ban biên tập', kind: 'fiction' },
      { name: 'Luật Trẻ em 2016, Điều 1', kind: 'document' },
      { name: 'Nghị định 56/2017/NĐ-CP, các Điều 33 và 36', kind: 'document' },
      { name: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025, Điều 24', kind: 'document' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Hỏi con trước khi đăng ảnh: từ 7 tuổi, con cũng phải đồng ý',
    seoDescription:
      'Vì sao nên hỏi con trước khi đăng ảnh, pháp luật nói gì từ đủ 7 tuổi, và làm gì khi con lắc đầu hoặc đổi ý.',
  },
};
