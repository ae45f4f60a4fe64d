/** What a file is by its first bytes, whatever it is called. */
export type FileKind = 'picture' | 'mp4' | 'webm' | 'pdf' | 'captions';

const AVIF_BRANDS = /^(avif|avis|mif1|msf1|heic|heix|hevc|heim|heis)$/;

/** `null` for what the media library does not take. A picture is looked at more closely when it is drawn anew. */
export function fileKind(head: Buffer): FileKind | null {
  const text = head.toString('latin1');
  if (text.startsWith('\xff\xd8\xff') || text.startsWith('\x89PNG\r\n\x1a\n') || /^GIF8[79]a/.test(text))
    return 'picture';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'picture';
  if (text.slice(4, 8) === 'ftyp') return AVIF_BRANDS.test(text.slice(8, 12)) ? 'picture' : 'mp4';
  if (text.startsWith('\x1a\x45\xdf\xa3')) return 'webm';
  if (text.startsWith('%PDF-')) return 'pdf';
  return /^(\xef\xbb\xbf)?WEBVTT(\s|$)/.test(text) ? 'captions' : null;
}
