import { lessonChecklist, LESSON_RULES } from './completeness';
import { lessonDraftOf } from './draft';

const TODAY = '2026-11-26';
const blocks = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const option = (text: string, correct = false) => ({ text, correct });
const question = (fields: object = {}) => ({
  ...{ question: 'Ai nghe em kể?', options: [option('111', true), option('Không ai')] },
  ...{ explanation: '111 nghe em, ngày và đêm.', ...fields },
});

/** A lesson that nothing is missing of, as Strapi holds it. */
const WHOLE = {
  ...{ locale: 'vi', code: 'CS-01', durationMinutes: 45, essentialQuestion: 'Điều gì là của riêng em?' },
  ...{ tier: { key: 'thcs', name: 'Tự vệ số', minutes: 45 }, strands: [{ key: 'rieng-tu-bao-mat' }] },
  objectives: [{ text: 'Nói được “không”.' }],
  vocabulary: [{ term: 'Riêng tư', definition: 'Của riêng em.' }],
  materials: [{ text: 'Giấy' }],
  ...{ storyTitle: 'Chiếc chìa khóa', story: blocks('Bin có một khu vườn.') },
  activities: [{ title: 'Kể chuyện', minutes: 45, instructions: blocks('Đọc đến hết.') }],
  quiz: [question()],
  ...{ reflection: 'Em giữ gì?', helpSteps: [{ text: 'Kể với người lớn.' }, { text: 'Gọi 111.' }] },
  ...{ takeHome: blocks('Mười phút cùng con.'), readAloud: 'Các em thân mến!' },
  ...{ teacherNotes: blocks('Không hỏi dồn.'), disclosureGuidance: blocks('Nghe trọn.') },
  frameworks: [{ framework: 'ukcis', reference: 'Privacy and security' }],
  ...{ expertReviewer: 'Hội đồng thẩm định', reviewDueOn: '2027-01-01' },
};

const open = (fields: object) =>
  lessonChecklist(lessonDraftOf({ ...WHOLE, ...fields }), 'vi', TODAY)
    .filter(({ isMet }) => !isMet)
    .map(({ key, level, field }) => `${key.replace('lesson-', '')} ${level} ${field}`);

test('nothing is asked of a lesson that has it all', () => expect(open({})).toEqual([]));

test.each<[string, object, readonly string[]]>([
  ['no code', { code: '' }, ['code required code']],
  ['a code with a space', { code: 'CS 01' }, ['code required code']],
  ['no tier', { tier: null }, ['tier required tier']],
  ['no strand', { strands: [] }, ['strands required strands']],
  ['prerequisites that lead back to it', { isInCircle: true }, ['prerequisites required prerequisites']],
  ['no duration', { durationMinutes: null }, ['duration required durationMinutes']],
  ['more than a session', { durationMinutes: '46' }, ['duration-of-tier recommended durationMinutes']],
  ['activities that take too long', { durationMinutes: 30 }, ['activities-in-time recommended activities']],
  ['no question to carry', { essentialQuestion: ' ' }, ['question required essentialQuestion']],
  ['no objective', { objectives: [] }, ['objectives required objectives']],
  [
    'four objectives, the second empty',
    { objectives: [{ text: 'a' }, { text: ' ' }, { text: 'c' }, { text: 'd' }] },
    ['objectives-three required objectives.3', 'objectives-written required objectives.1.text'],
  ],
  ['no vocabulary', { vocabulary: [] }, ['vocabulary recommended vocabulary']],
  ['a word without meaning', { vocabulary: [{ term: 'AI' }] }, ['vocabulary-explained required vocabulary.0']],
  ['no materials', { materials: [] }, ['materials recommended materials']],
  ['no story', { storyTitle: '', story: blocks(' ') }, ['story-title required storyTitle', 'story required story']],
  ['no activity', { activities: [] }, ['activities required activities']],
  ['an activity without a way', { activities: [{ title: 'Vẽ' }] }, ['activities-written required activities.0']],
  ['no quiz', { quiz: [] }, ['quiz required quiz']],
  ['a question that asks nothing', { quiz: [question({ question: '' })] }, ['quiz-asked required quiz.0.question']],
  [
    'a question with one option',
    { quiz: [question(), question({ options: [option('Một', true)] })] },
    ['quiz-options required quiz.1.options', 'quiz-answers required quiz.1.options'],
  ],
  ['a question without options', { quiz: [question({ options: [] })] }, ['quiz-options required quiz.0.options']],
  [
    'the same option twice',
    { quiz: [question({ options: [option('Kể', true), option('Kể ')] })] },
    ['quiz-options required quiz.0.options'],
  ],
  [
    'no right answer',
    { quiz: [question({ options: [option('Một'), option('Hai')] })] },
    ['quiz-answers required quiz.0.options'],
  ],
  [
    'nothing but right answers',
    { quiz: [question({ options: [option('Một', true), option('Hai', true)] })] },
    ['quiz-answers required quiz.0.options'],
  ],
  ['no explanation', { quiz: [question({ explanation: null })] }, ['quiz-explained required quiz.0.explanation']],
  ['nothing to think about', { reflection: null }, ['reflection required reflection']],
  ['no help step', { helpSteps: [] }, ['help-steps required helpSteps']],
  ['an empty help step', { helpSteps: [{ text: '111' }, {}] }, ['help-steps-written required helpSteps.1.text']],
  ['help without 111', { helpSteps: [{ text: 'Gọi 1110.' }] }, ['help-111 required helpSteps']],
  ['nothing for home', { takeHome: null }, ['take-home required takeHome']],
  ['nothing read aloud', { readAloud: '' }, ['read-aloud required readAloud']],
  ['no notes', { teacherNotes: [] }, ['teacher-notes required teacherNotes']],
  ['no guidance', { disclosureGuidance: [] }, ['disclosure required disclosureGuidance']],
  ['no framework', { frameworks: [] }, ['frameworks recommended frameworks']],
  ['no reviewer', { expertReviewer: null }, ['reviewer recommended expertReviewer']],
  ['no day of review', { reviewDueOn: null }, ['review-due recommended reviewDueOn']],
  ['a review that is overdue', { reviewDueOn: '2026-11-25' }, ['review-overdue recommended reviewDueOn']],
])('what is said of %s', (_, fields, lines) => expect(open(fields)).toEqual(lines));

test('a lesson that was only begun is asked for everything, and breaks nothing', () => {
  const lines = lessonChecklist(lessonDraftOf({}), 'en', TODAY);

  expect(lines).toHaveLength(LESSON_RULES.length);
  expect(lines.filter(({ level, isMet }) => level === 'required' && !isMet).length).toBeGreaterThan(12);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
});

test.each([null, 7, 'x', [null, 3, []], { text: 1 }])('a form may hold anything: %j', (odd) => {
  const fields = Object.fromEntries(Object.keys(WHOLE).map((name) => [name, odd]));

  expect(() => lessonChecklist(lessonDraftOf(fields), 'vi', TODAY)).not.toThrow();
});
