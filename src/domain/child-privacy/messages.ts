import type { Rule, Sentence } from './finding';

/** Why a finding matters and what to do: one sentence in each language. Never a word of the story. */
export const MESSAGES: Readonly<Record<string, Sentence>> = {
  'picture-declaration': {
    vi: 'Chưa trả lời ai có trong hình: hãy chọn ở mục “Ai có trong hình”.',
    en: 'Nobody has said who is in this picture: choose an answer under “Declaration”.',
  },
  'picture-consent': {
    vi: 'Hình nhận ra được trẻ em mà sổ chưa có bản đồng ý còn hiệu lực cho hình này: hãy ghi bản đồng ý, che mặt em, hoặc đổi hình.',
    en: 'A child can be recognised, and no consent in force covers this picture: record one, hide the face, or change the picture.',
  },
  'picture-confirmation': {
    vi: 'Hình đã che nhưng chưa có người thứ hai xác nhận, hoặc tệp đã đổi sau khi che: hãy nhờ người khác xem và xác nhận, hoặc che lại.',
    en: 'Parts of it were hidden and no second person has confirmed the pixels, or the file changed since: have somebody else look and confirm, or hide them anew.',
  },
  'picture-face': {
    vi: 'Máy thấy có mặt người trong hình khai là không có ai: xin xem lại câu trả lời.',
    en: 'A face seems to be in a picture that is said to show nobody: look at the answer again.',
  },
  'child-full-name': {
    vi: 'Họ tên đầy đủ của một em nhỏ: hãy viết tắt, hoặc ghi lại sự đồng ý của cha mẹ và của em từ 7 tuổi.',
    en: 'A child’s full name: use initials, or record the consent of the parents, and of the child from seven.',
  },
  'child-family-name': {
    vi: 'Họ và tên đệm của em còn nguyên: nên viết tắt cả họ.',
    en: 'The child’s family name is written out: abbreviate it as well.',
  },
  'child-given-names': {
    vi: 'Tên gọi của em đủ để người quen nhận ra: hãy viết tắt hoặc dùng tên đã đổi.',
    en: 'Those who know the child will recognise this name: use initials or a changed name.',
  },
  'child-changed-name': {
    vi: 'Bài nói tên đã được đổi: xin kiểm tra đúng là vậy.',
    en: 'The text says that the name was changed: please make sure it was.',
  },
  'parent-full-name': {
    vi: 'Họ tên cha mẹ hoặc người thân dẫn tới em nhỏ: hãy viết tắt.',
    en: 'The name of a parent or relative leads to the child: use initials.',
  },
  school: {
    vi: 'Tên trường giúp nhận ra em nhỏ trong bài: hãy viết chung, ví dụ “một trường ở Huế”.',
    en: 'The school’s name helps to recognise the child: write “a school in Huế”.',
  },
  class: {
    vi: 'Lớp học cụ thể giúp nhận ra em nhỏ trong bài: hãy bỏ, hoặc chỉ nêu khối lớp.',
    en: 'The class helps to recognise the child: leave it out, or name the year alone.',
  },
  house: {
    vi: 'Số nhà, tên đường dẫn tới một địa chỉ cụ thể: hãy bỏ, chỉ nêu thành phố.',
    en: 'House and street lead to one address: leave them out, the city is enough.',
  },
  alley: {
    vi: 'Kiệt, hẻm dẫn tới một địa chỉ cụ thể: hãy bỏ, chỉ nêu thành phố.',
    en: 'The alley leads to one address: leave it out, the city is enough.',
  },
  hamlet: {
    vi: 'Thôn, xóm giúp tìm ra em nhỏ: hãy bỏ, chỉ nêu thành phố.',
    en: 'The hamlet helps to find the child: leave it out, the city is enough.',
  },
  group: {
    vi: 'Tổ dân phố giúp tìm ra em nhỏ: hãy bỏ, chỉ nêu thành phố.',
    en: 'The neighbourhood group helps to find the child: leave it out, the city is enough.',
  },
  ward: {
    vi: 'Phường, xã giúp tìm ra em nhỏ: hãy chỉ nêu thành phố.',
    en: 'Ward or commune helps to find the child: name the city alone.',
  },
  phone: {
    vi: 'Số điện thoại: nếu là của cá nhân hãy bỏ; chỉ giữ số của cơ quan mà bạn đọc cần gọi.',
    en: 'A telephone number: remove a person’s; keep only an office’s that readers should call.',
  },
  'service-phone': {
    vi: 'Số tổng đài dịch vụ: xin kiểm tra đúng là của cơ quan được nhắc tới.',
    en: 'A service number: make sure it belongs to the office named.',
  },
  email: {
    vi: 'Địa chỉ thư điện tử: nếu là của cá nhân hãy bỏ; chỉ giữ hộp thư của cơ quan.',
    en: 'A mail address: remove a person’s; keep an office’s alone.',
  },
  'national-id': {
    vi: 'Số căn cước hoặc chứng minh nhân dân: không bao giờ đăng.',
    en: 'A number of an identity card: never publish it.',
  },
  plate: { vi: 'Biển số xe dẫn tới chủ xe: hãy bỏ hoặc che.', en: 'A plate leads to the owner: remove or cover it.' },
  'bank-account': {
    vi: 'Số tài khoản ngân hàng: của cá nhân thì bỏ; kêu gọi giúp đỡ hãy qua tổ chức.',
    en: 'A bank account: remove a person’s; let help go through an organisation.',
  },
  'social-handle': {
    vi: 'Tài khoản mạng xã hội dẫn thẳng tới một người: hãy bỏ.',
    en: 'An account on a network leads straight to a person: remove it.',
  },
  'birth-date': {
    vi: 'Ngày sinh đầy đủ: chỉ nêu tuổi là đủ.',
    en: 'A full date of birth: the age is enough.',
  },
  'health-record': {
    vi: 'Tình trạng sức khỏe của một em nhỏ là thông tin riêng tư: chỉ giữ khi thật cần và được đồng ý.',
    en: 'A child’s health is private: keep it only where needed and agreed.',
  },
  combination: {
    vi: 'Nhiều mảnh thông tin ghép lại có thể nhận ra em nhỏ: bài cần hai người duyệt, hoặc bớt chi tiết.',
    en: 'Together, several facts may identify the child: two approvers are needed, or fewer details.',
  },
  'wording-blames': {
    vi: 'Cách viết đổ lỗi cho em nhỏ: người gây hại mới là người chịu trách nhiệm.',
    en: 'This wording blames the child: whoever did the harm is responsible.',
  },
  'wording-excites': {
    vi: 'Từ ngữ giật gân, khơi gợi: hãy viết bình tĩnh và tôn trọng em nhỏ.',
    en: 'This wording excites: write calmly and with respect for the child.',
  },
  'wording-wrong-term': {
    vi: 'Cách gọi này làm nhẹ hành vi xâm hại: hãy gọi đúng tên.',
    en: 'This term plays abuse down: call it what it is.',
  },
  'wording-suicide': {
    vi: 'Cách viết về tự tử có thể gây hại: hãy nêu sự việc ngắn gọn, không tô vẽ.',
    en: 'This wording about suicide may do harm: state the fact shortly, without colour.',
  },
  'wording-labels': {
    vi: 'Từ ngữ dán nhãn em nhỏ: hãy gọi tên hành vi, không dán nhãn con người.',
    en: 'This wording labels the child: name the act, not the person.',
  },
  'content-warning': {
    vi: 'Bài có điều nặng nề với trẻ em mà chưa có lời báo trước: hãy điền ô cảnh báo nội dung.',
    en: 'The story holds what weighs on children and has no content warning: fill in that field.',
  },
  'method-suicide': {
    vi: 'Cách thức tự tử không được nêu: hãy bỏ, nhất là ở tít và sa-pô.',
    en: 'The method of a suicide is not told: remove it, from headline and standfirst above all.',
  },
  'method-lure': {
    vi: 'Chi tiết cách làm có thể bị bắt chước: hãy nói cách phòng tránh, không nói cách làm.',
    en: 'How it is done could be copied: tell how to be safe, not how to do it.',
  },
  'help-box-missing': {
    vi: 'Bài về xâm hại, tự hại hay bắt nạt cần một hộp đường dây nóng 111 trong nội dung.',
    en: 'A story about abuse, self-harm or bullying needs a hotline 111 box in its body.',
  },
  'help-box-advised': {
    vi: 'Bài có vẻ nói về xâm hại, tự hại hay bắt nạt: hãy chọn đúng chủ đề và thêm hộp 111.',
    en: 'The story seems to be about abuse, self-harm or bullying: choose the topic and add the 111 box.',
  },
};

const UNKNOWN: Sentence = { vi: 'Xin xem lại đoạn này.', en: 'Please look at this passage.' };

export const messageOf = (rule: Rule): Sentence => MESSAGES[rule] ?? UNKNOWN;
