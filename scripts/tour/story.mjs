import sharp from 'sharp';

const WIDTH = 1200;
const HEIGHT = 800;

/** A lantern over a river, drawn for the tour. */
export async function illustration() {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="100%" height="100%" fill="#1f2a52"/>
    <path d="M0 600 C300 540 600 660 1200 580 V800 H0Z" fill="#22707f"/>
    <circle cx="600" cy="320" r="150" fill="#f2b84b"/><rect x="560" y="130" width="80" height="40" fill="#7b3fa0"/>
    <rect x="560" y="470" width="80" height="40" fill="#7b3fa0"/></svg>`;
  return { name: 'den-long-tren-song.jpg', type: 'image/jpeg', bytes: await sharp(Buffer.from(svg)).jpeg().toBuffer() };
}

const paragraph = (text) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/** The article of the tour. The family in it is fictional, and it says so. */
export const story = (image) => ({
  title: 'Mười phút trò chuyện trước khi tắt máy',
  slug: `muoi-phut-tro-chuyen-${Date.now()}`,
  genre: 'guide',
  standfirst:
    'Một gia đình hư cấu ở Huế thử một thói quen nhỏ: mỗi tối, trước khi cất điện thoại, cả nhà kể cho nhau nghe một điều vui và một điều lạ gặp trên mạng trong ngày, rồi cùng nghĩ xem nên làm gì với điều lạ ấy.',
  cover: {
    image,
    alt: 'Đèn lồng vàng treo trên mặt sông xanh trong đêm',
    caption: 'Mười phút cuối ngày, điện thoại nghỉ, người lớn nghe.',
    credit: 'Minh họa: Awareness CMS',
    licence: 'own',
    declaration: 'no-people',
  },
  body: [
    {
      __component: 'section.text',
      body: [
        paragraph(
          'Mỗi tối, nhà bé Na (nhân vật hư cấu) để điện thoại vào chiếc rổ tre ngoài phòng khách. Rồi từng người kể một điều vui, một điều lạ.',
        ),
        paragraph(
          'Không ai bị mắng vì điều mình kể. Có chuyện khó, cả nhà cùng tìm cách, và cả nhà cùng nhớ một số điện thoại.',
        ),
      ],
    },
    {
      __component: 'section.figure',
      image,
      alt: 'Đèn lồng vàng treo trên mặt sông xanh trong đêm',
      caption: 'Ánh đèn nhỏ đủ sáng cho một cuộc trò chuyện.',
      credit: 'Minh họa: Awareness CMS',
      licence: 'own',
      declaration: 'no-people',
    },
    {
      __component: 'section.hotline-box',
      audience: 'adults',
      message: 'Cần người lắng nghe? Gọi 111, miễn phí, cả ngày lẫn đêm.',
    },
  ],
});
