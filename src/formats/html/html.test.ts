import { HOTLINE_WHEN_NOTHING_ANSWERS } from '../../domain/hotline/facts';
import type { Inline, Section } from '../rendition';
import {
  aFile,
  anEnglishArticle,
  aPicture,
  aRendition,
  aRenditionSaying,
  aVideo,
  golden,
  paragraph,
  sample,
  SAMPLES,
} from '../testing';
import { bodyHtml, page } from '.';

const names = Object.keys(SAMPLES);

const withSection = (section: Section): string => bodyHtml(aRendition({ sections: [section], sources: [] }));

const linkTo = (url: string): Inline => ({ type: 'link', url, children: [{ type: 'text', text: 'bấm vào đây' }] });

test.each(names)('the body of the %s is what outlets were promised, byte for byte', (name) => {
  const html = bodyHtml(sample(name));
  expect(html).toBe(golden('html', `${name}.body.html`, html));
});

test.each(names)('the page of the %s is what readers were promised, byte for byte', (name) => {
  const html = page(sample(name));
  expect(html).toBe(golden('html', `${name}.page.html`, html));
});

test('every body ends with the help line, also an empty one', () => {
  const html = bodyHtml(aRendition({ sections: [], sources: [] }));

  expect(html.startsWith('<aside class="hotline"')).toBe(true);
  expect(html).toContain('<a href="tel:111">111</a>');
  expect(html).toContain('Miễn phí cuộc gọi và tư vấn');
  expect(html).toContain('<a href="tel:113">113</a>');
  expect(html).toContain('href="https://tongdai111.vn"');
  expect(html.endsWith('</aside>')).toBe(true);
});

test('an English body speaks of the help line in English', () => {
  expect(bodyHtml(anEnglishArticle())).toContain('National Child Protection Hotline');
});

test('a help line without a verified address shows none', () => {
  const hotline = {
    ...HOTLINE_WHEN_NOTHING_ANSWERS,
    contacts: [{ kind: 'zalo', label: 'Zalo', labelEn: 'Zalo', url: null }],
  } as const;

  expect(bodyHtml(aRendition({ hotline, sections: [], sources: [] }))).not.toContain('Zalo');
});

test('a content warning is read before anything else', () => {
  expect(bodyHtml(aRendition({ contentWarning: 'Có nhắc đến bắt nạt.' }))).toMatch(/^<p class="content-warning"/);
});

test('what an editor types is never markup', () => {
  const html = bodyHtml(aRenditionSaying('<script>alert("1")</script> & <b>đậm</b>'));

  expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;b&gt;');
  expect(html).not.toContain('<script');
});

test('an alt text cannot leave its attribute', () => {
  const html = withSection({ kind: 'figure', picture: aPicture('x', { alt: '"><img src=x onerror="alert(1)' }) });

  expect(html).toContain('alt="&quot;&gt;&lt;img src=x onerror=&quot;alert(1)"');
});

test.each([
  'javascript:alert(1)',
  'JaVa\tScript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//evil.example',
  'file:///etc',
  ' https://a b',
])('a link to %s stays text', (url) => {
  const html = withSection({ kind: 'text', blocks: [paragraph(linkTo(url))] });

  expect(html).toContain('<p>bấm vào đây</p>');
});

test.each(['https://tin.example/a?b=1', 'mailto:toasoan@tin.example', 'tel:111'])(
  'a link to %s may be followed',
  (href) => {
    const html = withSection({ kind: 'text', blocks: [paragraph(linkTo(href))] });

    expect(html).toContain(`<a href="${href}" rel="noopener">bấm vào đây</a>`);
  },
);

test('an embed shows no one else’s player before a reader asks for it', () => {
  const html = withSection({ kind: 'embed', url: 'https://youtu.be/x', title: 'Hát cùng', provider: 'YouTube' });

  expect(html).toContain('<a href="https://youtu.be/x" rel="noopener">Mở trên YouTube</a>');
  expect(html).not.toMatch(/<iframe|<script/);
});

test('a headline inside a body is never a first heading', () => {
  const html = withSection({
    kind: 'text',
    blocks: [{ type: 'heading', level: 1, children: [{ type: 'text', text: 'Lớn' }] }],
  });

  expect(html).toContain('<h2>Lớn</h2>');
});

test('a nested list stands inside its item', () => {
  expect(bodyHtml(aRendition())).toContain(
    '<li>Chọn tám điều cả nhà giữ được:<ul><li>máy không ngủ cùng con;</li></ul></li>',
  );
});

test('a picture keeps its shape while it loads and offers each screen its size', () => {
  const html = withSection({ kind: 'figure', picture: aPicture('x') });

  expect(html).toMatch(/<source type="image\/webp" srcset="\S+\.webp 1600w, \S+\.webp 800w"/);
  expect(html).toMatch(/<img src="\S+\.jpg" srcset="\S+\.jpg 1600w, \S+\.jpg 800w"[^>]* width="1600" height="900"/);
});

test('a picture in one size and one format is a plain image', () => {
  const picture = aPicture('x', { caption: null, sizes: [aFile('one', 'image/webp', { width: 640, height: 360 })] });

  expect(withSection({ kind: 'figure', picture })).toMatch(
    /^<figure><img src="\S+" width="640" height="360" alt="[^"]+" loading="lazy" decoding="async"\/><figcaption><small>Hình: Tòa soạn<\/small>/,
  );
});

test('a video loads nothing until it is asked, and can be read', () => {
  const html = withSection({ kind: 'video', video: aVideo() });

  expect(html).toContain('<video controls="controls" preload="none"');
  expect(html).toMatch(/<track kind="captions" src="\S+\.vtt" srclang="vi"/);
  expect(html).toContain('<details><summary>Nội dung video bằng chữ</summary><p>Ba con số 1');
});

test('a correction is told to readers under its own title', () => {
  const html = bodyHtml(sample('video-report'));

  expect(html).toContain('<h2>Thông tin cải chính, xin lỗi</h2>');
  expect(html).toContain('Đính chính lúc 15:00, 23/11/2026');
});

test('the page says when a story may be told, to those who have it early', () => {
  const embargoUntil = new Date('2026-11-24T00:00:00Z');

  expect(page(aRendition({ embargoUntil }))).toContain('Không phổ biến trước 07:00, 24/11/2026');
  expect(page(aRendition({ embargoUntil, versionAt: embargoUntil }))).not.toContain('Không phổ biến trước');
});

test('the page runs no script and fetches nothing but its pictures', () => {
  const html = page(sample('article'));

  expect(html).not.toMatch(/<script|<iframe|@import|url\(|<link rel="stylesheet"/);
});
