import type { PictureKey } from '../content/model';

/** What each drawing shows, for an alternative text that is true to it. */
export const DESCRIPTIONS: Readonly<Record<PictureKey, { readonly vi: string; readonly en: string }>> = {
  'phone-night': {
    vi: 'Hình vẽ phẳng: chiếc điện thoại sáng màn hình trên mặt bàn giữa đêm, bên cạnh là ngọn đèn ngủ nhỏ.',
    en: 'Flat drawing: a phone with a glowing screen on a desk at night, a small night lamp beside it.',
  },
  'family-table': {
    vi: 'Hình vẽ phẳng: bàn ăn gia đình nhìn từ trên xuống, chiếc điện thoại úp xuống cạnh ấm trà và bình hoa.',
    en: 'Flat drawing: a family table from above, a phone lying face down beside a teapot and a vase of flowers.',
  },
  'classroom-screen': {
    vi: 'Hình vẽ phẳng: lớp học nhìn từ phía sau, trên màn hình là một tấm khiên có dấu tích.',
    en: 'Flat drawing: a classroom from behind; the screen shows a shield with a tick.',
  },
  'river-bridge': {
    vi: 'Hình vẽ phẳng: cây cầu nhiều nhịp bắc qua dòng sông phẳng lặng, mặt trời thấp trên núi, một con thuyền ở giữa.',
    en: 'Flat drawing: a bridge of many spans over a calm river, a low sun above the hills and a boat in the middle.',
  },
  'loudspeaker-village': {
    vi: 'Hình vẽ phẳng: cụm loa truyền thanh trên cột cao giữa những mái nhà, hàng cau và ruộng lúa.',
    en: 'Flat drawing: loudspeakers on a tall pole among roofs, areca palms and rice fields.',
  },
  'password-lock': {
    vi: 'Hình vẽ phẳng: ổ khóa lớn, bên dưới là một dãy dấu chấm của mật khẩu, hai bên là hai chiếc chìa khóa.',
    en: 'Flat drawing: a large padlock over a row of password dots, with a key on either side.',
  },
  'chat-stranger': {
    vi: 'Hình vẽ phẳng: bong bóng trò chuyện có chiếc mặt nạ thỏ trên màn hình, phía sau là một bóng người không rõ mặt.',
    en: 'Flat drawing: a chat bubble with a rabbit mask on a screen, and behind it a figure without a face.',
  },
  'photo-share': {
    vi: 'Hình vẽ phẳng: một tấm ảnh phong cảnh rời khỏi điện thoại, tách thành nhiều bản.',
    en: 'Flat drawing: a landscape photo leaves a phone and splits into many copies.',
  },
  'rumour-magnifier': {
    vi: 'Hình vẽ phẳng: chiếc kính lúp soi ra miếng vá trên tấm ảnh của một mẩu tin, xung quanh là những bong bóng thoại.',
    en: 'Flat drawing: a magnifying glass finds the patch on the picture of a news item; speech bubbles float around it.',
  },
  'scam-hook': {
    vi: 'Hình vẽ phẳng: một hộp quà thắt nơ treo trên lưỡi câu thả vào màn hình điện thoại, bên dưới có đàn cá nhỏ.',
    en: 'Flat drawing: a gift box with a bow hangs from a hook let down into a phone screen full of small fish.',
  },
  'bully-bubbles': {
    vi: 'Hình vẽ phẳng: những bong bóng lời nói nhọn cạnh rơi như mưa; hai người bạn, nhìn từ phía sau, chung một chiếc ô.',
    en: 'Flat drawing: sharp-edged speech bubbles fall like rain; two friends, seen from behind, share an umbrella.',
  },
  'deepfake-mask': {
    vi: 'Hình vẽ phẳng: chiếc mặt nạ trắng trước màn hình, một nửa lành, một nửa tan thành những ô vuông nhỏ.',
    en: 'Flat drawing: a white mask before a screen, one half whole, the other dissolving into small squares.',
  },
  'screen-time-clock': {
    vi: 'Hình vẽ phẳng: chiếc đồng hồ lớn trong khung màn hình, mặt chia thành giờ ăn, chơi, dùng máy, đọc sách và ngủ.',
    en: 'Flat drawing: a large clock in a screen, its face shared between meals, play, screen, books and sleep.',
  },
  'hotline-111': {
    vi: 'Hình vẽ phẳng: ba chữ số 1, 1, 1 thật lớn bên trên một ống nghe điện thoại, nền màu dịu.',
    en: 'Flat drawing: three very large digits, 1, 1, 1, above a telephone handset on a calm background.',
  },
  shield: {
    vi: 'Hình vẽ phẳng: một tấm khiên có bông sen và trái tim nhỏ, những vòng tròn nhỏ tỏa ra trên nền trời nhạt.',
    en: 'Flat drawing: a shield with a lotus and a small heart, small circles spreading out over a pale sky.',
  },
  footprints: {
    vi: 'Hình vẽ phẳng: một hàng dấu chân ghép từ ô vuông nhỏ đi từ bãi cát vào trong màn hình.',
    en: 'Flat drawing: footprints made of small squares walk off a beach and into a screen.',
  },
  'library-books': {
    vi: 'Hình vẽ phẳng: giá sách nhiều màu, một cuốn kéo ra nửa chừng và tỏa sáng.',
    en: 'Flat drawing: shelves of colourful books, one of them half pulled out and shining.',
  },
  'robot-teacher': {
    vi: 'Hình vẽ phẳng: chú rô-bốt đội nón lá chỉ lên bảng, bên cạnh là chồng sách và cây bút chì.',
    en: 'Flat drawing: a robot in a conical hat points at a blackboard; books and a pencil lie beside it.',
  },
  'newspaper-desk': {
    vi: 'Hình vẽ phẳng: bàn tòa soạn nhìn từ trên xuống với tờ báo, bản thảo, cây bút, đồng hồ và ly nước.',
    en: 'Flat drawing: a newsroom desk from above with a newspaper, a manuscript, a pen, a clock and a glass of water.',
  },
  'broadcast-studio': {
    vi: 'Hình vẽ phẳng: chiếc micrô phòng thu trước khung cửa nhìn ra cầu và tháp lúc chiều tà.',
    en: 'Flat drawing: a studio microphone before a window on a bridge and a tower at dusk.',
  },
  'map-hue': {
    vi: 'Hình vẽ phẳng: tấm bản đồ gấp có dòng sông, kinh thành và biển, cùng bốn dấu ghim.',
    en: 'Flat drawing: a folded map with a river, a citadel and the sea, and four pins.',
  },
  paintbrush: {
    vi: 'Hình vẽ phẳng: cọ vẽ và khay màu bên tờ giấy trắng có dải màu và một bông sen.',
    en: 'Flat drawing: a brush and a palette by a white sheet with a ribbon of colours and a lotus.',
  },
  lantern: {
    vi: 'Hình vẽ phẳng: chiếc đèn lồng tỏa sáng ấm dưới hiên nhà bên sông buổi tối, hoa đăng trôi trên mặt nước.',
    en: 'Flat drawing: a lantern glows warmly under the eaves by a river in the evening, flower lights on the water.',
  },
  'code-blocks': {
    vi: 'Hình vẽ phẳng: các khối lệnh nhiều màu ghép vào nhau, thêm một khối đang tới.',
    en: 'Flat drawing: colourful program blocks fitted together, with one more on its way.',
  },
  seedling: {
    vi: 'Hình vẽ phẳng: một mầm cây hai lá mọc lên từ chậu đất, nắng chiếu nghiêng.',
    en: 'Flat drawing: a seedling with two leaves rises from a pot of soil in slanting sunlight.',
  },
  'documents-stamp': {
    vi: 'Hình vẽ phẳng: một chồng văn bản, tờ trên cùng có dấu tròn, bên cạnh là con dấu; không có chữ đọc được.',
    en: 'Flat drawing: a stack of documents, the top sheet with a round seal, a hand stamp beside it; no legible text.',
  },
  'folder-kit': {
    vi: 'Hình vẽ phẳng: một tập hồ sơ mở, bên trong là giấy tờ, ảnh và phong bì xếp ngay ngắn.',
    en: 'Flat drawing: an open folder with papers, a photo and an envelope standing neatly in it.',
  },
  'safe-app': {
    vi: 'Hình vẽ phẳng: điện thoại hiện một biểu tượng ứng dụng hình tấm khiên, có dấu tích.',
    en: 'Flat drawing: a phone showing an app icon, a shield, with a tick.',
  },
  'bedtime-moon': {
    vi: 'Hình vẽ phẳng: mặt trăng khuyết ngoài cửa sổ, chiếc máy tính bảng tắt đèn nằm trong giường nhỏ, đắp chăn.',
    en: 'Flat drawing: a crescent moon outside a window; a tablet, switched off, lies in a small bed under a quilt.',
  },
  'playground-screen': {
    vi: 'Hình vẽ phẳng: sân chơi có cầu trượt và xích đu nằm gọn trong một màn hình, cánh diều bay ra ngoài.',
    en: 'Flat drawing: a playground with a slide and swings fits into a screen; a kite flies out of it.',
  },
};

/** Drawings with figures: from behind or above, without faces, of nobody. All others show no person. */
export const PICTURES_WITH_FIGURES: readonly PictureKey[] = [
  'family-table',
  'classroom-screen',
  'chat-stranger',
  'bully-bubbles',
];
