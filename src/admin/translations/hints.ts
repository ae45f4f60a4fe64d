import type { Messages } from '../parts/word';

/**
 * Hints beside fields are stored in Vietnamese, with the forms (`src/plugins/newsroom/server/src/forms`).
 * Here is what an English reader sees instead, by the Vietnamese sentence.
 */
export const englishHints: Messages = {
  'Tít ngắn, rõ việc. Không nêu tên, trường, địa chỉ của trẻ em.':
    'Short and to the point. Never a child’s name, school or address.',
  'Tự tạo từ tít. Đừng sửa sau khi xuất bản.': 'Made from the headline. Do not change it once published.',
  'Sa-pô 30–60 chữ: việc gì, với ai, vì sao bạn đọc cần biết.':
    '30–60 words: what happened, to whom, why readers should know.',
  'Ảnh đi cùng bài ở mọi nơi. Ảnh nhận ra được trẻ em cần có đồng ý.':
    'Goes with the story everywhere. A picture that identifies a child needs consent.',
  'Ghép bài từ các mục: văn bản, ảnh, video, hộp thông tin…':
    'Build the story from sections: text, pictures, video, fact boxes…',
  'Theo thứ tự sẽ in trên bài.': 'In the order in which they are printed.',
  'Chủ đề về xâm hại, tự hại hay bắt nạt đòi hỏi một hộp đường dây nóng trong bài.':
    'Topics of abuse, self-harm or bullying require a hotline box in the story.',
  'Bài viết cho ai đọc.': 'Whom the story is written for.',
  'Chỉ chọn khi bài nói về hoặc viết cho độ tuổi ấy.': 'Only if the story is about, or written for, that age.',
  'Nơi bài nói tới. Để trống nếu là cả thành phố.': 'The places it speaks of. Leave empty for the whole city.',
  'Chương trình, kế hoạch mà bài phục vụ.': 'The programmes and plans the story serves.',
  'Bài sẽ nằm trong chuyên trang, chuyên mục này.': 'The story will appear in this page or section.',
  'Chỉ chọn khi bài là một kỳ của tuyến bài.': 'Only if the story is a part of a series.',
  'Kỳ 1, 2, 3…': 'Part 1, 2, 3…',
  'Người và tài liệu bài dựa vào. Tình huống hư cấu phải ghi rõ.':
    'The people and documents it rests on. A fictional case must be named as one.',
  'Một câu báo trước cho bạn đọc, nếu bài có điều nặng nề với trẻ em.':
    'One sentence of warning, if something in the story is hard on children.',
  'Bật khi AI đã giúp viết, dịch, đọc hay vẽ. Bạn đọc sẽ thấy điều này.':
    'On when AI helped to write, translate, voice or draw. Readers will see it.',
  'Ban chịu trách nhiệm về bài.': 'The desk that answers for the story.',
  'Kênh chọn tay. Kênh tự động lấy bài theo chủ đề, đối tượng, địa bàn.':
    'Channels picked by hand. Automatic ones take stories by topic, audience and place.',
  '1 là khẩn nhất, 5 là bình thường, 9 là thấp nhất.': '1 is the most urgent, 5 normal, 9 the least.',
  'Chỉ ghi khi bài đã đăng ở nơi khác trước. Bắt đầu bằng https://':
    'Only if it was first published elsewhere. Begins with https://',
  'Không ai nhận được bài trước giờ này. Giờ Huế.': 'Nobody receives the story before this hour. Huế time.',
  'Sau giờ này bài thôi được phân phối. Để trống nếu bài còn giá trị lâu dài.':
    'After this hour it is no longer delivered. Leave empty if it stays true.',
  'Để trống thì dùng tít và sa-pô.': 'Left empty, the headline and the standfirst are used.',
  'Video của phóng sự. Cần phụ đề cho người không nghe được.':
    'The video of the report. It needs captions for those who cannot hear.',
  'Chuyên trang là một trang lớn theo chủ đề; Mục là chuyên mục ra đều kỳ.':
    'A page is a large page on one theme; a section comes out regularly.',
  'Lời dẫn chung của tuyến bài. Từng kỳ là một bài viết riêng, chọn tuyến này.':
    'The introduction to the series. Each part is an article of its own that names this series.',
  'Chỉ phóng viên, biên tập viên đọc được. Không bao giờ ra ngoài tòa soạn.':
    'Only journalists and editors read it. It never leaves the newsrooms.',
  'Ảnh người tuyên truyền được dùng lại, có chú thích và quyền dùng.':
    'Pictures that others may use again, with caption and licence.',
  'Tờ rơi, áp phích, tệp âm thanh… để tải về.': 'Leaflets, posters, audio… to download.',
  'Ai có trong ảnh, video ở mục Tệp. Bắt buộc khi có ảnh hoặc video; nhận ra được trẻ em thì phải có đồng ý.':
    'Who is in the pictures and films among the files. Required when there are any; an identifiable child needs consent.',
  'Tên văn bản, rút gọn cho dễ nhớ.': 'The title of the document, shortened so that it is remembered.',
  'Tóm tắt 30–60 chữ bằng lời thường: văn bản này đổi điều gì, cho ai.':
    '30–60 plain words: what it changes, and for whom.',
  'Như in trên văn bản, ví dụ 830/QĐ-TTg.': 'As printed on the document, for example 830/QĐ-TTg.',
  'Tên cơ quan lúc ban hành, như in trên văn bản.': 'The body’s name when it issued the document, as printed.',
  'Chọn trong danh mục, kể cả khi cơ quan đã đổi tên hay sáp nhập.':
    'Pick it from the list, even if the body was renamed or merged since.',
  'Để trống nếu còn hiệu lực.': 'Leave empty while it is in force.',
  'Văn bản mới thay cho văn bản này.': 'The document that replaces this one.',
  'Bản PDF có dấu.': 'The stamped PDF.',
  'Tên sản phẩm.': 'The name of the product.',
  'Của doanh nghiệp thì bài mang nhãn “thông tin doanh nghiệp”.':
    'From an enterprise, it is labelled as information from a business.',
  'Ví dụ: Android, iOS, web.': 'For example: Android, iOS, web.',
  'Trang chính thức. Bắt đầu bằng https://': 'The official page. Begins with https://',
  'Sản phẩm thu thập gì của trẻ em, giữ ở đâu, phụ huynh tắt ra sao.':
    'What it collects from children, where that is kept, how parents turn it off.',
  'Tên bài học sinh đọc được.': 'A title that pupils can read.',
  'Bài học trong 30–60 chữ, cho giáo viên đang chọn bài.': 'The lesson in 30–60 words, for a teacher who is choosing.',
  'Chữ hoa, số, chấm, gạch nối. Ví dụ THCS-04.': 'Capitals, digits, dots, hyphens. For example THCS-04.',
  'Mạch kỹ năng mà bài rèn.': 'The strands it trains.',
  'Cả bài, tính bằng phút.': 'The whole lesson, in minutes.',
  'Nên học những bài này trước.': 'Better taught before this one.',
  'Bài học mà bài này được soạn lại từ đó. Bài gốc thay đổi thì bạn được báo.':
    'The lesson this one was made from. You are told when it changes.',
  'Bài báo mà bài học dựa vào. Bài báo thay đổi thì bạn được báo.':
    'The article this lesson rests on. You are told when it changes.',
  'Một câu học sinh mang theo suốt bài.': 'One question that pupils carry through the lesson.',
  'Nhiều nhất ba. Học sinh làm được gì sau bài này?': 'Three at most. What can pupils do afterwards?',
  'Từ mới và nghĩa, bằng lời của lứa tuổi ấy.': 'New words and what they mean, in the words of that age.',
  'Mỗi dòng một thứ cần chuẩn bị.': 'One thing to prepare in each.',
  'Tên của câu chuyện hư cấu.': 'The title of the fictional story.',
  'Nhân vật và tình huống hư cấu. Không dùng chuyện thật của một em có thật.':
    'Fictional people in a fictional case. Never the true story of a real child.',
  'Theo thứ tự trong giờ học.': 'In the order of the lesson.',
  'Đáp án và giải thích không nằm trong bản của học sinh.': 'Pupils’ copies carry neither answers nor explanations.',
  'Câu hỏi để học sinh tự nghĩ, không phải nộp.': 'A question to think over, not to hand in.',
  'Bắt buộc: nói với người lớn tin cậy, gọi 111. Số điện thoại lấy từ Đường dây nóng 111.':
    'Required: tell an adult you trust, call 111. The number comes from Hotline 111.',
  'Gửi cha mẹ, người chăm sóc.': 'For parents and carers.',
  'Bản đọc cho em chưa đọc thạo hoặc không nhìn được.': 'To be read to those who do not read yet or cannot see.',
  'Chỉ giáo viên đọc. Không có trong bản của học sinh.': 'For the teacher alone. Never in the pupils’ copy.',
  'Làm gì khi một em kể chuyện của mình: lắng nghe, không hứa giữ kín, báo ai.':
    'What to do when a child discloses: listen, promise no secrecy, whom to tell.',
  'Điều, mục tương ứng trong khung năng lực.': 'The matching clause of the framework.',
  'Đến ngày này bài phải được thẩm định lại.': 'By this day the lesson must be reviewed again.',
  'Tên để tìm trong tòa soạn. Không in trên banner.': 'A name to find it by. Not printed on the banner.',
  'Một việc nên làm, một câu. Số 111 được in riêng, không cần ghi.':
    'One thing to do, in one sentence. The number 111 is printed by itself.',
  'Ví dụ: Miễn phí · 24/7.': 'For example: Free · 24/7.',
  'Nhắc lại số và thông điệp cho người không nhìn thấy.': 'Repeats number and message for those who cannot see.',
  'Trẻ em và người lớn cần lời khác nhau.': 'Children and adults need different words.',
  'Để trống: treo ngay khi xuất bản.': 'Empty: shown as soon as it is published.',
  'Để trống: treo cho đến khi gỡ.': 'Empty: shown until it is taken down.',
  'Số càng lớn càng hay hiện.': 'The larger, the more often it is shown.',
  'Chỉ hiện ở địa bàn này. Để trống: mọi nơi.': 'Shown only in these places. Empty: everywhere.',
  'Chữ thường, số, gạch nối. Các nơi nhận tin dựa vào khóa này: đừng đổi.':
    'Lower case, digits, hyphens. Outlets rely on this key: do not change it.',
  'Để trống nếu vẫn còn.': 'Leave empty while it lasts.',
  'Mọi bài, banner, bài học lấy số từ đây.': 'Every story, banner and lesson takes the number from here.',
  'Gọi khi nguy hiểm ngay trước mắt.': 'To call in immediate danger.',
  'Ví dụ: Miễn phí cước gọi và tư vấn.': 'For example: no charge for call or advice.',
  'Ứng dụng, Zalo, trang web: gọi từ nước ngoài không tới được 111.':
    'App, Zalo, website: 111 cannot be dialled from abroad.',
  'Lần cuối có người gọi thử và đọc lại nguồn.': 'When somebody last tried the number and read the source again.',
  'Văn bản hoặc trang chính thức đã đối chiếu.': 'The document or official page it was checked against.',
  'Giúp được gì, cho ai.': 'What help, for whom.',
  'Số gọi được thật, đã thử.': 'A number that answers, and was tried.',
  'Bắt đầu bằng https://': 'Begins with https://',
  'Lần cuối có người gọi hoặc đến tận nơi.': 'When somebody last called or went there.',
  'Mục tiêu kép của Quyết định 830: bảo vệ, hay tương tác lành mạnh, sáng tạo.':
    'The dual goal of Decision 830: to protect, or to interact soundly and create.',
  'Bài thuộc chủ đề này không xuất bản được nếu thiếu hộp đường dây nóng.':
    'A story on this topic cannot be published without a hotline box.',
  'Số nhỏ đứng trước.': 'Smaller numbers come first.',
  'Kể cả tuổi này. Các độ tuổi không chồng nhau và không bỏ sót.':
    'Including this age. Tiers neither overlap nor leave a gap.',
  'Độ dài một buổi học.': 'The length of one session.',
  'Câu dài hơn mức này thì bài học được nhắc. Để trống: không nhắc.':
    'A lesson with longer sentences gets advice. Empty: none.',
  'Câu dài nhất mà lứa tuổi này đọc hết một hơi. Để trống: không nhắc.':
    'The longest sentence this age reads in one breath. Empty: no advice.',
  'Từ dài hơn bảy chữ cái, thường là tiếng nước ngoài. Để trống: không nhắc.':
    'Words of more than seven letters, foreign ones as a rule. Empty: no advice.',
  'Bật khi tổ chức này có ban biên tập chịu trách nhiệm về bài.': 'On when its editors answer for stories.',
  'Người của ban chỉ sửa được bài của ban mình.': 'Members edit only the stories of their own desk.',
  'Tổ chức kế tục sau khi sáp nhập hay đổi tên.': 'The organisation that follows after a merger or a new name.',
  'Tên từng in trên văn bản, bài báo.': 'Names once printed in documents and stories.',
  'Mã trong danh mục dùng chung, nếu có.': 'Its code in a shared register, if any.',
  'Mã trong danh mục đơn vị hành chính. Chỉ chữ số.': 'The code in the register of administrative units. Digits only.',
  'Đơn vị kế tục sau khi sáp nhập hay đổi tên.': 'The unit that follows after a merger or a new name.',
  'Tên cũ người dân còn dùng.': 'Old names that people still use.',
  'Tên in trên bài. Đổi ở đây không đổi các bài đã in.':
    'As printed on stories. A change here does not change what was printed.',
  'Ví dụ 830/QĐ-TTg.': 'For example 830/QĐ-TTg.',
  'Nhiều cách viết cách nhau bằng dấu chấm phẩy; dấu … thay cho một, hai từ bất kỳ.':
    'Several phrases are separated by semicolons; … stands for one word or two.',
  'Gợi ý cho người viết. Có thể để trống.': 'A proposal to whoever writes. May be left empty.',
  'Tắt thay vì xóa, để còn biết đã từng có.': 'Turn it off instead of deleting, so that it is remembered.',
  'Kênh phải được cấp quyền chỉ giao cho đơn vị có khóa.': 'A granted channel goes only to outlets with a key.',
  'Tự động: bài khớp mọi điều kiện dưới đây. Chọn tay: bài chọn kênh này.':
    'Automatic: stories that match every condition below. By hand: stories that pick this channel.',
  'Đơn vị nhận cam kết không đăng trước giờ.': 'Outlets undertake not to publish before the hour.',
  'Hãy để trống. Lưu xong, chọn loại theo tên ở trang Kênh phân phối, nút Sửa điều kiện.':
    'Leave it empty. After saving, choose types by name on the page of channels, under Change the filter.',
  'Kênh phải được cấp quyền mà đơn vị này được nhận.': 'The granted channels this outlet receives.',
  'Như in cạnh ảnh, ví dụ: Ảnh: Ngọc Lan.': 'As printed beside it, for example: Photo: Ngọc Lan.',
  'Bắt buộc. Nhận ra được trẻ em thì phải có đồng ý của cha mẹ, và của em từ 7 tuổi.':
    'Required. An identifiable child needs the parents’ consent, and the child’s own from the age of 7.',
  'Nói điều thấy trong ảnh, cho người không nhìn thấy. Không nêu tên trẻ em.':
    'What is seen, for those who cannot see it. Never a child’s name.',
  'Chú thích in dưới ảnh.': 'Printed under the picture.',
  'Từ 2 đến 20 ảnh.': '2 to 20 pictures.',
  'Hiện trước khi video chạy.': 'Shown before the video plays.',
  'Tệp .vtt. Cần cho người không nghe được.': 'A .vtt file, for those who cannot hear.',
  'Toàn bộ lời trong video, cho máy đọc và cho tìm kiếm.': 'Every word of the video, for screen readers and search.',
  'Đúng nguyên văn một câu trong bài.': 'A sentence of the story, word for word.',
  'Không nêu tên trẻ em.': 'Never a child’s name.',
  'Lời cho trẻ em khác lời cho người lớn.': 'Words for children differ from words for adults.',
  'Không bắt buộc. Số và giờ trực lấy từ Đường dây nóng 111.': 'Optional. Number and hours come from Hotline 111.',
  'Chỉ nhúng được từ những trang đã cho phép. Bắt đầu bằng https://': 'Only from allowed sites. Begins with https://',
  'Giữ nguyên như đã in, kể cả khi tác giả đổi bút danh. Để trống: dùng bút danh.':
    'Stays as printed, even if the author changes pen name. Empty: the pen name.',
  'Bắt đầu bằng https:// hoặc http://': 'Begins with https:// or http://',
  'Hai đến sáu. Đánh dấu phương án đúng.': 'Two to six. Mark the right one.',
  'Vì sao đúng, vì sao sai.': 'Why it is right, why the others are wrong.',
  'https://… hoặc tel:111': 'https://… or tel:111',
  'Tên loại nội dung, ví dụ article.': 'The name of a type of content, such as article.',
  'Bài có thể làm lộ danh tính trẻ luôn cần hai người.': 'A story that could identify a child always takes two.',
  'Mức của từng mục kiểm tra, ví dụ { "sources": "required" }.':
    'The level of each line of the checklist, such as { "sources": "required" }.',
};
