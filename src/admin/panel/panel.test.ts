import { localised } from './localise-configuration';
import { preferVietnamese } from './language';
import { withFirstWords } from './section-preview';

const storage = (kept: Record<string, string>) =>
  ({
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
  }) as unknown as Storage; // only these two are asked for

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
