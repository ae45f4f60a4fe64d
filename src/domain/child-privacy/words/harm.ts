import { words } from '../pattern';

/** Something bad that happened to a child, or that a child did. */
export const HARM = words(
  [
    'xâm hại|dâm ô|hiếp dâm|cưỡng dâm|cưỡng hiếp|hãm hiếp|giao cấu|quấy rối|sàm sỡ|gạ gẫm|gạ tình|dụ dỗ|lạm dụng|loạn luân',
    'bạo hành|bạo lực|hành hạ|đánh đập|đánh hội đồng|đánh bạn|đánh nhau|bị đánh|bị bạn đánh|bị (?:\\p{L}+ ){1,4}đánh|hành hung|bắt nạt|cô lập|làm nhục|lột đồ|lột áo|bạo lực học đường|tát|đánh (?:em|cháu|bé|con|học sinh|trẻ)',
    'bắt cóc|mất tích|đuối nước|chết đuối|tử vong|thiệt mạng|qua đời|tử nạn|tự tử|tự vẫn|tự sát|tự hại|rạch tay|quyên sinh|nhảy lầu|nhảy cầu|treo cổ|tai nạn|ngộ độc|điện giật|bỏng',
    'trộm|trộm cắp|cướp|cướp giật|cưỡng đoạt|khởi tố|tạm giữ|tạm giam|bị bắt|bắt giữ|nạn nhân|nghi phạm|nghi can|bị can|bị cáo|hung thủ|bị hại|gây án|phạm tội|đua xe|trường giáo dưỡng|cải tạo',
    'ma túy|tống tiền|đe dọa|lừa bán|mua bán người|lừa đảo|phát tán|clip nóng|ảnh nóng|ảnh nhạy cảm|clip nhạy cảm|quay lén|bôi nhọ|lăng mạ|xúc phạm',
    'bỏ rơi|bỏ nhà|bỏ nhà đi|bóc lột|đâm|chém|giết|sát hại|thi thể|thương tích|thương tâm|bầm tím|mang thai|có thai|sảy thai|sinh con|tảo hôn|phá thai|cấp cứu|nguy kịch|hôn mê|đau lòng|ép buộc|nhiễm hiv|trầm cảm',
    'abused?|raped?|assaulted|bullied|beaten|harassed|missing|drowned|killed|died|suicide|victim|arrested|kidnapped|molested',
  ].join('|'),
);

/** Words that speak of keeping harm away, of teaching, of law: no case of anybody. */
export const PREVENTION = words(
  [
    'phòng,? chống|phòng,? ngừa|phòng,? tránh|ngăn chặn|ngăn ngừa|chống lại|nguy cơ|tuyên truyền|tập huấn|kỹ năng|nhận biết|ngoại khóa|chuyên đề|hội thảo|tọa đàm|diễn đàn',
    'phiên tòa giả định|truyền thông|nói không với|ra quân|phát động|lễ phát động|chương trình|kế hoạch|chỉ thị|nghị định|nghị quyết|thông tư|luật|dự án|hội thi|cuộc thi|hội nghị|sinh hoạt dưới cờ|cẩm nang|giáo dục giới tính|học bơi|dạy bơi',
    'không còn|giảm thiểu|đẩy lùi|prevent(?:ing|ion)?|awareness|workshop',
  ].join('|'),
);

/** Something good: a prize, a kindness. */
export const JOY = words(
  [
    'giải nhất|giải nhì|giải ba|giải khuyến khích|giải đặc biệt|giải vàng|giải bạc|giải thưởng|đoạt giải|đạt giải|giành giải|huy chương|hcv|hcb|hcđ|huy chương vàng|thủ khoa|á khoa|học bổng|tuyên dương|khen thưởng|bằng khen|giấy khen|biểu dương',
    'cứu bạn|cứu sống|cứu người|dũng cảm|vô địch|á quân|quán quân|á quân|học sinh giỏi|học sinh xuất sắc|olympic|olympia|danh hiệu|xuất sắc|trao thưởng|nhặt được|trả lại|người mất|gương mặt tiêu biểu|gương sáng|vinh danh|thành tích|tốt nghiệp|cháu ngoan bác hồ|con ngoan trò giỏi',
    'kỳ thi|cuộc thi|hội thi|liên hoan|hội khỏe|vòng chung kết|sáng chế|sáng tạo khoa học|won|prize|medal|award|scholarship',
  ].join('|'),
);

export const SUICIDE = words('tự tử|tự vẫn|tự sát|quyên sinh|kết liễu|tuyệt mệnh|không muốn sống|suicide');
