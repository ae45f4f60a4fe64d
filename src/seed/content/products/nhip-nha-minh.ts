import type { SafeProductSeed } from '../model';
import { factBox, figure, h2, p, text, ul } from '../prose';

export const nhipNhaMinh: SafeProductSeed = {
  key: 'nhip-nha-minh',
  desk: 'newspaper',
  byline: ['minh-an'],
  topics: ['san-pham-viet', 'suc-khoe-an-sinh-so', 'gia-dinh'],
  audiences: ['parents', 'children'],
  tiers: ['tieu-hoc-1', 'tieu-hoc-2', 'thcs', 'nguoi-lon'],
  units: ['46'],
  channels: ['portal'],
  kind: 'app',
  maker: 'Doanh nghiệp mẫu Mái Hiên',
  makerKind: 'enterprise',
  platforms: 'Android, iOS (giả định)',
  cost: 'mixed',
  privacy: {
    vi: 'Sản phẩm mẫu: giả định chỉ lưu tổng số phút dùng máy, trên máy của gia đình; không đọc tin nhắn, không ghi vị trí.',
  },
  vi: {
    title: 'Nhịp Nhà Mình (sản phẩm mẫu)',
    standfirst:
      'Một ứng dụng giờ màn hình mà bố mẹ cũng phải theo luật như con? Sản phẩm này không có thật; ban biên tập dựng ra làm mẫu để gia đình tập đặt câu hỏi trước khi cài một ứng dụng tương tự.',
    cover: {
      picture: 'screen-time-clock',
      caption: 'Giờ màn hình là chuyện thỏa thuận của cả nhà.',
    },
    body: [
      text(
        p(
          '**Nhịp Nhà Mình là sản phẩm mẫu, không có thật.** Tên gọi, tính năng và nhà sản xuất đều do ban biên tập đặt ra; bạn đọc đừng tìm tải.',
        ),
        p(
          'Hãy hình dung thế này. Tối chủ nhật, cả nhà mở ứng dụng, cùng chọn giờ học, giờ chơi, giờ cất máy cho tuần tới. Bố mẹ cũng có giờ của mình. Hết giờ, máy đổ một hồi chuông nhẹ và cho con năm phút để lưu trò chơi. Không có biểu đồ xếp hạng anh em trong nhà.',
        ),
      ),
      factBox(
        'Thông tin doanh nghiệp',
        ul(
          'Nhà sản xuất: Doanh nghiệp mẫu Mái Hiên (hư cấu)',
          'Nền tảng: Android, iOS (giả định)',
          'Phí: bản cơ bản miễn phí, có gói trả thêm (giả định)',
        ),
        p('Với sản phẩm thật, phần này do doanh nghiệp tự khai và được gắn nhãn như trên.'),
      ),
      text(
        h2('Sáu câu nên hỏi'),
        ul(
          '**Dữ liệu:** ứng dụng đếm số phút, hay ghi lại con xem gì? Dữ liệu nằm trong máy hay trên máy chủ?',
          '**Quyền:** quyền trợ năng cho phép đọc gần như cả màn hình. Có thật sự cần không?',
          '**Quảng cáo:** công cụ giảm giờ màn hình mà chèn quảng cáo thì tự mâu thuẫn.',
          '**Phí:** gói trả thêm mở khóa điều gì? Có tự gia hạn không?',
          '**Ngôn ngữ:** lời nhắc có phải tiếng Việt tự nhiên, không dọa, không mắng?',
          '**Nút báo:** con có chỗ nào để xin thêm giờ hoặc nói “con không đồng ý”?',
        ),
      ),
      figure({
        picture: 'family-table',
        caption: 'Không ứng dụng nào thay được cuộc nói chuyện ở bàn ăn.',
      }),
      text(p('Câu hỏi cuối dành cho người lớn: nếu con cài ứng dụng này lên máy bố mẹ, bố mẹ có chịu không?')),
    ],
    sources: [{ name: 'Sản phẩm và doanh nghiệp hư cấu của ban biên tập', kind: 'fiction' }],
  },
};
