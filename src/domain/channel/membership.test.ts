import { belongsTo, type Candidate, type ChannelRule } from './membership';

const aRule = (rule: Partial<ChannelRule> = {}): ChannelRule => ({
  key: 'newspaper',
  language: 'any',
  visibility: 'public',
  membership: 'automatic',
  receivesEmbargoed: false,
  types: [],
  topics: [],
  audiences: [],
  ageTiers: [],
  units: [],
  ...rule,
});

const anItem = (item: Partial<Candidate> = {}): Candidate => ({
  profile: 'article',
  language: 'vi',
  restricted: false,
  pickedChannels: [],
  topics: ['privacy'],
  audiences: ['parents'],
  ageTiers: ['t1'],
  units: ['hue'],
  embargoed: false,
  ...item,
});

test('a channel without a filter takes everything', () => {
  expect(belongsTo(anItem(), aRule())).toBe(true);
});

test.each([
  ['types', 'article', 'lesson'],
  ['topics', 'privacy', 'scams'],
  ['audiences', 'parents', 'teachers'],
  ['ageTiers', 't1', 't2'],
  ['units', 'hue', 'da-nang'],
] as const)('a filter of %s takes what has one of its words', (filter, right, wrong) => {
  expect([[right], [wrong, right], [wrong]].map((words) => belongsTo(anItem(), aRule({ [filter]: words })))).toEqual([
    true,
    true,
    false,
  ]);
});

test('every filter must pass', () => {
  expect(belongsTo(anItem(), aRule({ topics: ['privacy'], units: ['da-nang'] }))).toBe(false);
});

test.each([
  ['vi', 'vi', true],
  ['en', 'vi', false],
  ['any', 'vi', true],
  ['any', 'en', true],
] as const)('a channel in %s and a story in %s: %s', (language, spoken, expected) => {
  expect(belongsTo(anItem({ language: spoken }), aRule({ language }))).toBe(expected);
});

test('a picked channel takes only what an editor picked, and only if its filter agrees', () => {
  const picked = anItem({ pickedChannels: ['newspaper'] });
  const rule = aRule({ membership: 'picked' });

  expect([
    belongsTo(anItem(), rule),
    belongsTo(picked, rule),
    belongsTo(picked, { ...rule, types: ['lesson'] }),
  ]).toEqual([false, true, false]);
});

test('a restricted story enters a granted channel that names its profile, and no other', () => {
  const brief = anItem({ profile: 'press-brief', restricted: true, pickedChannels: ['newspaper'] });
  const rules = [
    aRule({ visibility: 'granted', types: ['press-brief'] }),
    aRule({ visibility: 'granted' }),
    aRule({ types: ['press-brief'] }),
    aRule({ membership: 'picked' }),
  ];

  expect(rules.map((rule) => belongsTo(brief, rule))).toEqual([true, false, false, false]);
});

test('a story under embargo enters a granted channel that is trusted with it, and no other', () => {
  const rules = [
    aRule({ visibility: 'granted', receivesEmbargoed: true }),
    aRule({ visibility: 'granted' }),
    aRule({ receivesEmbargoed: true }),
    aRule(),
  ];

  expect(rules.map((rule) => belongsTo(anItem({ embargoed: true }), rule))).toEqual([true, false, false, false]);
});
