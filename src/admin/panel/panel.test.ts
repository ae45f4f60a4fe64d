import { titled } from './browser-tab';
import { spokenAt } from './hard-coded';
import { localised } from './localise-configuration';
import { localisedPermissions } from './localise-permissions';
import { withFirstWords } from './section-preview';
import { preferVietnamese } from './storage';
import { menuTitle } from '../translations/menu';

const at = (path: string) => ({ path: `/admin${path}`, language: 'vi' as const });

const storage = (kept: Record<string, string>) => ({
  getItem: (key: string) => kept[key] ?? null,
  setItem: (key: string, value: string) => void (kept[key] = value),
});

test('a browser that has not chosen a language reads Vietnamese', () => {
  const kept = {};
  preferVietnamese(storage(kept));

  expect(kept).toEqual({ 'strapi-admin-language': 'vi' });
});

test('a browser that has chosen English keeps it', () => {
  const kept = { 'strapi-admin-language': 'en' };
  preferVietnamese(storage(kept));

  expect(kept).toEqual({ 'strapi-admin-language': 'en' });
});

test('filters, columns and hints speak the language of the reader', () => {
  const payload = {
    contentType: {
      uid: 'api::article.article',
      metadatas: {
        desk: { edit: { label: 'desk', description: 'Ban chịu trách nhiệm về bài.' }, list: { label: 'desk' } },
      },
    },
    components: {},
  };

  expect(localised(payload, 'vi').contentType.metadatas.desk).toEqual({
    edit: { label: 'Ban phụ trách', description: 'Ban chịu trách nhiệm về bài.' },
    list: { label: 'Ban phụ trách' },
  });
  expect(localised(payload, 'en').contentType.metadatas.desk).toEqual({
    edit: { label: 'Desk', description: 'The desk that answers for the story.' },
    list: { label: 'Desk' },
  });
});

test('a folded text section shows its first words', () => {
  const layout = { components: { 'section.text': { settings: { mainField: 'id' } } } };

  expect(withFirstWords(layout).components['section.text'].settings.mainField).toBe('body.0.children.0.text');
});

test('the menu lists stories before the lists they point at, and is searched in both languages', () => {
  const titles = ['Topic', 'Article', 'Lesson'].map(menuTitle);

  expect([...titles].sort()).toEqual(['00 Bài viết / Article', '04 Bài học / Lesson', '11 Chủ đề / Topic']);
});

test('a type without a name of ours keeps its own in the menu', () => {
  expect(menuTitle('Experiment')).toBe('Experiment');
});

test('a wrong password is answered in Vietnamese, and a story keeps its English', () => {
  const said = 'Invalid credentials';

  expect(spokenAt({ ...at('/auth/login'), isText: true }, said)).toMatch(/mật khẩu chưa đúng/);
  expect(spokenAt({ ...at('/content-manager/collection-types'), isText: true }, said)).toBeNull();
  expect(spokenAt({ ...at('/content-manager/collection-types'), isText: true }, 'Search')).toBeNull();
  expect(spokenAt({ ...at('/content-manager/collection-types'), isText: false }, ' Search\n')).toBe('Tìm');
});

const ARRANGING = '/content-manager/components/section.figure/configurations/edit';

test.each([
  ['/settings/api-tokens/create', 'Media-kit', 'Bộ tài liệu truyền thông', 'Media kit'],
  ['/settings/webhooks/create', 'entry.publish', 'Xuất bản nội dung', 'Publish an entry'],
  ['/settings/api-tokens/create', 'Article', 'Bài viết', null],
  ['/settings/webhooks/create', 'row 2 key', 'Dòng 2: tên', null],
  [ARRANGING, 'seriesPart', 'Kỳ số', 'Part'],
  [ARRANGING, 'DESC', 'Giảm dần', 'Descending'],
  [ARRANGING, 'Pull quote', 'Trích dẫn nổi', null],
  [ARRANGING, 'Cách hiển thị: Figure', 'Cách hiển thị: Ảnh', null],
  [ARRANGING, 'Cách hiển thị: Media kit', 'Cách hiển thị: Bộ tài liệu truyền thông', null],
  ['/settings/roles/new', 'Chọn quyền cover caption Xem', 'Chọn quyền Ảnh chính Chú thích Xem', null],
])('on %s “%s” is said in both languages', (path, phrase, vi, en) => {
  const place = { ...at(path), isText: false };

  expect(spokenAt(place, phrase)).toBe(vi);
  expect(spokenAt({ ...place, language: 'en' }, phrase)).toBe(en);
  expect(spokenAt(place, vi)).toBeNull();
});

test('the form of a role speaks the language of the reader', () => {
  const permission = { displayName: 'Create (invite)', category: 'users and roles', subCategory: 'users' };
  const fields = { label: 'Fields', value: 'fields', children: [{ label: 'desk', value: 'desk' }] };
  const article = { uid: 'api::article.article', label: 'article', properties: [fields] };
  const layout = {
    conditions: [{ displayName: 'Bản nháp của mình · Own draft, of an own desk', category: 'default' }],
    sections: {
      collectionTypes: { actions: [{ label: 'Create' }], subjects: [article] },
      singleTypes: { actions: [], subjects: [] },
      plugins: [],
      settings: [permission],
    },
  };

  const { conditions, sections } = localisedPermissions(layout, 'vi');
  expect(conditions).toEqual([{ displayName: 'Bản nháp của mình', category: 'Chung' }]);
  expect(sections.settings).toEqual([
    { displayName: 'Tạo (mời)', category: 'Người dùng và vai trò', subCategory: 'Người dùng' },
  ]);
  expect(sections.collectionTypes.actions).toEqual([{ label: 'Tạo' }]);
  expect(sections.collectionTypes.subjects[0]).toMatchObject({
    label: 'Bài viết',
    properties: [{ label: 'với từng ô', children: [{ label: 'Ban phụ trách', value: 'desk' }] }],
  });
  expect(localisedPermissions(layout, 'en').conditions[0]?.displayName).toBe('Own draft, of an own desk');
});

test('the tab names the newsroom, and the page in the reader’s language', () => {
  expect(titled('Cài đặt — Users | Strapi Admin', 'vi')).toBe('Cài đặt — Người dùng | Awareness');
  expect(titled('Settings — Users | Strapi', 'en')).toBe('Settings — Users | Awareness');
  expect(titled('Configure Media kit Edit View | Strapi', 'vi')).toBe(
    'Cách hiển thị: Bộ tài liệu truyền thông | Awareness',
  );
});
