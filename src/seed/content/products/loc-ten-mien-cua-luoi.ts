import type { SafeProductSeed } from '../model';
import { factBox, figure, h2, p, text, ul } from '../prose';

export const locTenMienCuaLuoi: SafeProductSeed = {
  key: 'loc-ten-mien-cua-luoi',
  desk: 'newspaper',
  byline: ['minh-an'],
  topics: ['san-pham-viet', 'rieng-tu-bao-mat', 'nha-truong'],
  audiences: ['teachers', 'parents'],
  tiers: ['nguoi-lon'],
  units: ['46'],
  channels: ['portal'],
  kind: 'technical-solution',
  maker: 'Doanh nghiệp mẫu Cửa Lưới',
  makerKind: 'enterprise',
  platforms: 'Bộ định tuyến gia đình, mạng trường học (giả định)',
  cost: 'paid',
  privacy: {
    vi: 'Sản phẩm mẫu: giả định chỉ giữ số lần chặn theo ngày; tên miền từng máy hỏi không gắn với người dùng và không bán cho bên thứ ba.',
  },
  vi: {
    title: 'Cửa Lưới, giải pháp lọc tên miền (sản phẩm mẫu)',
    standfirst:
      'Cửa lưới chắn muỗi mà vẫn để gió vào. Một giải pháp lọc tên miền cho gia đình và trường học cũng nên như vậy. Đây là sản phẩm mẫu, không có thật, dùng để tập đọc một bản chào hàng kỹ thuật.',
    cover: {
      picture: 'shield',
      caption: 'Lọc tên miền là lớp chắn ngoài cùng, không phải lớp duy nhất.',
    },
    body: [
      text(
        p(
          '**Cửa Lưới là sản phẩm mẫu; cả giải pháp lẫn doanh nghiệp đều hư cấu.** Cách hoạt động tả dưới đây là cách chung của loại giải pháp này.',
        ),
        p(
          'Mỗi lần ta mở một trang web, máy hỏi một “danh bạ” mạng xem tên trang ấy ở đâu. Danh bạ ấy gọi là DNS. Bộ lọc đứng ngay đó: tên nằm trong danh sách lừa đảo, cờ bạc, nội dung người lớn thì nó không trả lời. Cài một lần trên bộ định tuyến, mọi máy trong nhà đều qua lưới.',
        ),
        p(
          'Lưới có lỗ. Nó không thấy nội dung bên trong một trang, không phân biệt được tin nhắn tốt xấu, và mất tác dụng khi máy chuyển sang mạng di động.',
        ),
      ),
      factBox(
        'Thông tin doanh nghiệp',
        ul(
          'Nhà sản xuất: Doanh nghiệp mẫu Cửa Lưới (hư cấu)',
          'Nơi cài: bộ định tuyến gia đình, mạng trường học (giả định)',
          'Phí: thuê bao theo năm (giả định)',
        ),
      ),
      text(
        h2('Đọc bản chào hàng thế nào'),
        ul(
          '**Dữ liệu:** ai giữ nhật ký tên miền, giữ bao lâu? Nhật ký ấy kể gần hết thói quen của một gia đình.',
          '**Quyền:** có phải cài chứng chỉ để đọc nội dung mã hóa không? Nếu có, hãy dừng lại hỏi kỹ.',
          '**Quảng cáo:** trang báo chặn không được chèn quảng cáo.',
          '**Phí:** ngừng trả tiền thì mạng có ngừng chạy không?',
          '**Ngôn ngữ:** trang báo chặn nói tiếng Việt, nêu lý do, không làm trẻ xấu hổ.',
          '**Nút báo:** chặn nhầm trang học tập thì mở lại bằng cách nào, trong bao lâu?',
        ),
      ),
      figure({
        picture: 'code-blocks',
        caption: 'Hỏi được cách nó chạy thì mới biết nó không làm được gì.',
      }),
    ],
    sources: [{ name: 'Sản phẩm và doanh nghiệp hư cấu của ban biên tập', kind: 'fiction' }],
  },
};
