import { subjectOf } from './subject';

test.each([
  ['a new governed type with a desk is a story at once', 'api::podcast.podcast', true, true, 'story'],
  ['a governed type without a desk is the same for everyone', 'api::hotline.hotline', true, false, 'hotline'],
  ['a press brief is the editors’ to write', 'api::press-brief.press-brief', true, true, 'editors-story'],
  ['a new list is the managing editor’s to keep', 'api::prize.prize', false, false, 'reference'],
  ['authors are kept by editors', 'api::author.author', false, false, 'directory'],
  ['another plugin’s tables are nobody’s', 'plugin::upload.folder', false, false, null],
  ['Strapi’s roles are nobody’s', 'admin::role', false, false, null],
])('%s', (_rule, uid, isGoverned, hasDesk, subject) => {
  expect(subjectOf({ uid, isGoverned, hasDesk })).toBe(subject);
});
