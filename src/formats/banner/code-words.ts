import type { Language } from '../../domain/hotline/banner';

interface Words {
  readonly title: string;
  readonly intro: string;
  readonly other: string;
  readonly children: string;
  readonly adults: string;
  readonly contents: string;
  readonly script: string;
  readonly scriptNote: string;
  readonly oembed: string;
  readonly oembedNote: string;
  readonly pages: string;
  readonly social: string;
  readonly picture: string;
  readonly frame: string;
  readonly files: string;
  readonly double: string;
  readonly copy: string;
  readonly copied: string;
  readonly places: string;
}

/** What is said to those who put a banner on their page. */
const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    title: 'Đặt banner 111 lên trang của bạn',
    intro:
      'Chọn một cách dưới đây, chép đoạn mã và dán vào trang. Banner không dùng cookie, không theo dõi và không đếm người xem; bấm vào là gọi được ngay.',
    other: 'Read this page in English',
    children: 'Banner nói với trẻ em',
    adults: 'Banner nói với người lớn',
    contents: 'Các cỡ',
    script: 'Tự chọn cỡ theo chỗ đặt (nên dùng)',
    scriptNote:
      'Đoạn mã tự đo chỗ trống rồi đặt cỡ vừa nhất. Nơi nào không chạy được JavaScript thì ảnh vẫn hiện và vẫn gọi được.',
    oembed: 'Dán địa chỉ (oEmbed)',
    oembedNote:
      'Hệ quản trị nội dung nào nhận oEmbed thì chỉ cần dán địa chỉ thứ nhất vào bài. Địa chỉ thứ hai là nơi hệ thống ấy hỏi đoạn mã.',
    pages: 'Chọn một cỡ cố định cho trang web',
    social: 'Ảnh cho mạng xã hội và màn hình',
    picture: 'Chỉ ảnh: dùng được cả trong thư điện tử',
    frame: 'Khung (iframe): ảnh, kèm ứng dụng, Zalo và trang web của Tổng đài',
    files: 'Tải ảnh',
    double: 'nét gấp đôi',
    copy: 'Chép mã',
    copied: 'Đã chép',
    places: 'Bấm vào đoạn mã là chọn được cả đoạn.',
  },
  en: {
    title: 'Put the 111 banner on your page',
    intro:
      'Choose a way, copy its code and paste it into your page. The banner uses no cookie, follows nobody and counts nobody; a click on it calls.',
    other: 'Đọc trang này bằng tiếng Việt',
    children: 'The banner that speaks to children',
    adults: 'The banner that speaks to adults',
    contents: 'Sizes',
    script: 'It finds its size by the place (recommended)',
    scriptNote:
      'The code measures the place and puts the size that fits best. Where JavaScript does not run, the picture is still there and still calls.',
    oembed: 'Paste an address (oEmbed)',
    oembedNote:
      'In a system that knows oEmbed it is enough to paste the first address into the text. The second one is where that system asks for the code.',
    pages: 'Choose a fixed size for a web page',
    social: 'Pictures for social networks and screens',
    picture: 'The picture alone: works in e-mail, too',
    frame: 'A frame (iframe): the picture with the app, Zalo and the website of the hotline',
    files: 'Download',
    double: 'at double density',
    copy: 'Copy the code',
    copied: 'Copied',
    places: 'A click into a code selects all of it.',
  },
};

export const codeWords = (language: Language): Words => WORDS[language];
