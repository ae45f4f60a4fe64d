import { PROFILES } from '../../../server/src/content-api/list-query';
import { parseChannelFilter, type FilterVocabulary } from '../../../contract/channel';
import { filterSentence, type Say } from '../channels/filter-sentence';
import { namesIn } from '../tester/look-at';
import { messagesIn, words } from '.';

test('every kind of content has a name on these screens', () => {
  expect(PROFILES.filter((profile) => !(`profile.${profile}` in words))).toEqual([]);
});

describe('a filter in words', () => {
  const term = (key: string, name: string, nameEn: string) => ({ key, name, nameEn });
  const VOCABULARY: FilterVocabulary = {
    types: [term('article', '', ''), term('lesson', '', '')],
    topics: [term('ai', 'trí tuệ nhân tạo', 'AI'), term('scam', 'lừa đảo', 'scams')],
    audiences: [term('parents', 'phụ huynh', 'parents')],
    ageTiers: [term('t1', '6–8 tuổi', '6 to 8')],
    units: [{ key: '46', name: 'Thành phố Huế', nameEn: null }],
  };
  const all = { types: [], topics: [], audiences: [], ageTiers: [], units: [], language: 'any', membership: 'picked' };
  const say =
    (language: string): Say =>
    (key, values = {}) =>
      (messagesIn(language)[`syndication.${key}`] ?? '').replace(/\{(\w+)\}/g, (_gap, name) => String(values[name]));
  const sentence = (filter: object, language = 'vi') => {
    const parsed = parseChannelFilter({ ...all, ...filter });
    if ('wrong' in parsed) throw new Error(parsed.wrong);
    return filterSentence(parsed, VOCABULARY, say(language), language === 'en');
  };

  test.each([
    [{}, 'Mọi tin bài.'],
    [{ types: ['article'], language: 'vi' }, 'Bài báo, bằng tiếng Việt.'],
    [
      { types: ['article', 'lesson'], topics: ['ai', 'scam'], audiences: ['parents'], ageTiers: ['t1'], units: ['46'] },
      'Bài báo hoặc bài học về trí tuệ nhân tạo hoặc lừa đảo dành cho phụ huynh, lứa tuổi 6–8 tuổi ở Thành phố Huế.',
    ],
  ])('%j', (filter, words) => {
    expect(sentence(filter)).toBe(words);
  });

  test('in English, too', () => {
    expect(sentence({ topics: ['scam'], audiences: ['parents'], language: 'en' }, 'en')).toBe(
      'Every story about scams for parents, in English.',
    );
  });
});

test.each([
  ['{"channels":[{"key":"all","title":"Tất cả"}]}', ['Tất cả (all)']],
  ['{"items":[{"title":"Một"}]}', ['Một']],
  [
    '{"changes":[{"op":"kill","version":2},{"op":"publish","version":1,"item":{"title":"Hai"}}]}',
    ['kill 2: –', 'publish 1: Hai'],
  ],
  ['<rss/>', null],
  ['{"code":"not-found"}', null],
])('what an answer tells of: %s', (text, names) => {
  expect(namesIn({ status: 200, headers: {}, text, isCut: false })).toEqual(names);
});
