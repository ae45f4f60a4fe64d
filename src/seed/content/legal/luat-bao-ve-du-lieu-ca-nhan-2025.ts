import type { LegalDocumentSeed } from '../model';
import { factBox, h2, hotlineBox, ol, p, text, ul } from '../prose';

export const luatBaoVeDuLieuCaNhan2025: LegalDocumentSeed = {
  key: 'luat-bao-ve-du-lieu-ca-nhan-2025',
  number: '91/2025/QH15',
  kind: 'law',
  issuer: 'Quốc hội',
  desk: 'portal',
  byline: ['minh-an'],
  topics: ['chinh-sach-phap-luat', 'rieng-tu-bao-mat', 'hinh-anh-danh-tinh', 'dau-chan-so', 'gia-dinh'],
  audiences: ['press', 'public', 'parents'],
  units: ['46'],
  channels: ['portal', 'newspaper'],
  vi: {
    title: 'Luật Bảo vệ dữ liệu cá nhân 2025: trẻ được hỏi, và được đổi ý',
    standfirst:
      'Một tấm ảnh đăng hôm nay có thể theo một đứa trẻ rất lâu. Với chuyện riêng của trẻ, Luật Bảo vệ dữ liệu cá nhân 2025 yêu cầu hỏi cả người lớn lẫn chính các em; và lời đồng ý đã cho vẫn có thể rút lại.',
    cover: {
      picture: 'footprints',
      caption: 'Dữ liệu là dấu chân. Trẻ có quyền được hỏi trước khi người khác in dấu thay mình.',
    },
    body: [
      text(
        h2('Điều cốt lõi'),
        p(
          'Theo Điều 24 của luật, công bố thông tin về đời sống riêng tư của trẻ em cần sự đồng ý của người đại diện (cha mẹ hoặc người giám hộ); với trẻ **từ đủ 7 tuổi trở lên**, cần cả sự đồng ý của chính các em. Hai lời đồng ý, không phải một. Và lời đồng ý **có thể rút lại**.',
        ),
        h2('Trong thực tế'),
        ul(
          'Hỏi trẻ phải là hỏi thật: nói rõ đăng gì, ở đâu, ai sẽ thấy. Em được phép lắc đầu mà không bị giận.',
          'Im lặng không phải là đồng ý. Đã đồng ý cho một bài không có nghĩa là đồng ý cho mọi bài.',
          'Khi có người rút lại lời đồng ý, bài và ảnh cần được gỡ ở mọi kênh đã phát, không chỉ ở trang chủ.',
        ),
      ),
      factBox(
        'Muốn gỡ thông tin về con, cha mẹ làm gì',
        ol(
          'Chụp lại màn hình, ghi đường dẫn và giờ bạn nhìn thấy.',
          'Gửi yêu cầu đến nơi đã đăng: nói rõ quan hệ của mình với cháu, muốn gỡ nội dung nào.',
          'Hỏi xem nội dung đã chuyển đi những đâu để gỡ cho hết.',
          'Trấn an con: đây không phải lỗi của con.',
        ),
      ),
      text(
        p(
          '**Với tòa soạn:** mỗi lời đồng ý nên có hồ sơ riêng, ghi phạm vi và thời hạn, có người chịu trách nhiệm theo dõi. Không tìm thấy hồ sơ thì không đăng.',
        ),
      ),
      hotlineBox('adults', 'Hình ảnh của trẻ bị đem ra để đe dọa hay chế giễu? Gọi 111, miễn phí, 24/7.'),
      text(p('_Đây là bản tóm lược một điểm của luật, không thay thế toàn văn và không phải tư vấn pháp lý._')),
    ],
    sources: [{ name: 'Luật Bảo vệ dữ liệu cá nhân 2025 (số 91/2025), Điều 24', kind: 'document' }],
    seoTitle: 'Luật Bảo vệ dữ liệu cá nhân 2025 và trẻ em',
    seoDescription:
      'Trẻ từ đủ 7 tuổi cũng phải đồng ý trước khi chuyện riêng được công bố, và có thể đổi ý. Cha mẹ cần làm gì?',
  },
};
