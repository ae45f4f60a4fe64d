import type { MediaFile, Picture, Video } from '../rendition';

const MEDIA_URL = 'https://tin.example/content/v1/media';

/** A file that looks content-addressed: the same seed, the same digest. */
export function aFile(seed: string, mediaType: string, size: Partial<MediaFile> = {}): MediaFile {
  const sha256 = Buffer.from(seed.padEnd(32, '.').slice(0, 32)).toString('hex');
  const extension = EXTENSIONS[mediaType] ?? 'bin';
  return {
    href: `${MEDIA_URL}/${sha256}.${extension}`,
    sha256,
    mediaType,
    bytes: 48_211,
    width: null,
    height: null,
    ...size,
  };
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/webp': 'webp',
  'image/jpeg': 'jpg',
  'video/mp4': 'mp4',
  'text/vtt': 'vtt',
  'application/pdf': 'pdf',
};

export const aPicture = (seed: string, overrides: Partial<Picture> = {}): Picture => ({
  alt: 'Hình vẽ phẳng: một bàn ăn gia đình, chiếc điện thoại úp mặt cạnh ấm trà.',
  caption: 'Câu chuyện về chiếc máy nên bắt đầu ở bàn ăn.',
  credit: 'Tòa soạn',
  licence: 'own',
  sizes: [
    aFile(`${seed}-1600.webp`, 'image/webp', { width: 1600, height: 900, bytes: 121_480 }),
    aFile(`${seed}-800.webp`, 'image/webp', { width: 800, height: 450, bytes: 48_900 }),
    aFile(`${seed}-1600.jpg`, 'image/jpeg', { width: 1600, height: 900, bytes: 214_006 }),
    aFile(`${seed}-800.jpg`, 'image/jpeg', { width: 800, height: 450, bytes: 81_377 }),
  ],
  ...overrides,
});

export const aVideo = (overrides: Partial<Video> = {}): Video => ({
  caption: 'Ba con số cần nhớ.',
  credit: 'Tổ phim của tòa soạn',
  licence: 'own',
  durationSeconds: 42,
  renditions: [
    aFile('clip-1280.mp4', 'video/mp4', { width: 1280, height: 720, bytes: 2_310_550 }),
    aFile('clip-640.mp4', 'video/mp4', { width: 640, height: 360, bytes: 804_112 }),
  ],
  poster: aPicture('poster', { alt: 'Ba con số 1 màu trắng trên nền xanh.', caption: null }),
  captions: aFile('clip.vtt', 'text/vtt', { bytes: 911 }),
  transcript: 'Ba con số 1 hiện lần lượt trên nền xanh.\nDòng chữ: “Gọi 111, có người nghe.”',
  ...overrides,
});
