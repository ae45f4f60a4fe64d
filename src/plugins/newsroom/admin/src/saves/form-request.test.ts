import { formRequest, revisionIn } from './form-request';

const ORIGIN = 'http://localhost:1337';
const FORM = `${ORIGIN}/content-manager/collection-types/api::article.article/abc123`;
const article = { uid: 'api::article.article', documentId: 'abc123', locale: 'vi' };

test('opening and saving a story are told from everything else the panel asks', () => {
  expect(formRequest(`${FORM}?locale=en`, 'GET', ORIGIN)).toEqual({ kind: 'read', form: { ...article, locale: 'en' } });
  expect(formRequest(FORM, 'PUT', ORIGIN)).toEqual({ kind: 'save', form: article });
  expect(formRequest('/content-manager/collection-types/api::article.article', 'POST', ORIGIN)).toEqual({
    ...{ kind: 'create', uid: 'api::article.article', locale: 'vi' },
  });
});

test('the one record of a single type has no document in its address', () => {
  const hotline = { uid: 'api::hotline.hotline', documentId: null, locale: 'vi' };

  expect(formRequest('/content-manager/single-types/api::hotline.hotline', 'PUT', ORIGIN)).toEqual({
    ...{ kind: 'save', form: hotline },
  });
});

test('an address that is encoded is the same address', () => {
  expect(
    formRequest(FORM.replaceAll(':', '%3A').replace('http%3A', 'http:').replace('t%3A1', 't:1'), 'PUT', ORIGIN),
  ).toEqual({
    ...{ kind: 'save', form: article },
  });
});

test.each([
  ['the published version', `${FORM}?status=published`, 'GET'],
  ['a list', '/content-manager/collection-types/api::article.article?page=1', 'GET'],
  ['an action', `${FORM}/actions/publish`, 'POST'],
  ['a deletion', FORM, 'DELETE'],
  ['a channel', '/content-manager/collection-types/plugin::syndication.channel/x1', 'PUT'],
  ['our own service', '/newsroom/stories/article/abc123', 'GET'],
])('%s is no base of a save', (_, address, method) => {
  expect(formRequest(address, method, ORIGIN)).toBe(null);
});

test('a revision is read from a strong and from a weak tag', () => {
  expect(['"r1"', 'W/"r1"', 'r1', null].map(revisionIn)).toEqual(['r1', 'r1', null, null]);
});
