import type { Language } from '../rendition';

/** What a lesson's pages and sheets say beside the lesson. `{minutes}` and the like are filled in. */
export interface LessonWords {
  readonly skip: string;
  readonly lesson: string;
  readonly minutes: string;
  readonly ages: string;
  readonly essentialQuestion: string;
  readonly objectives: string;
  readonly materials: string;
  readonly vocabulary: string;
  readonly activities: string;
  readonly quiz: string;
  readonly quizOnPaper: string;
  readonly check: string;
  readonly again: string;
  readonly right: string;
  readonly notYet: string;
  readonly unanswered: string;
  readonly score: string;
  readonly offline: string;
  readonly reflection: string;
  readonly helpSteps: string;
  readonly takeHome: string;
  readonly yourNotes: string;
  readonly version: string;
  readonly newest: string;
  readonly superseded: string;
  readonly licence: string;
  readonly noTracking: string;
  readonly teacherSheet: string;
  readonly parentSheet: string;
  readonly pupilSheet: string;
  readonly teacherNotes: string;
  readonly disclosure: string;
  readonly answers: string;
  readonly rightAnswer: string;
  readonly frameworks: string;
  readonly prerequisites: string;
  readonly reviewer: string;
  readonly reviewDue: string;
}

const WORDS: Readonly<Record<Language, LessonWords>> = {
  vi: {
    skip: 'Đến thẳng bài học',
    lesson: 'Bài học {code}',
    minutes: '{minutes} phút',
    ages: '{from}–{to} tuổi',
    essentialQuestion: 'Câu hỏi lớn',
    objectives: 'Em sẽ làm được',
    materials: 'Cần chuẩn bị',
    vocabulary: 'Từ mới',
    activities: 'Hoạt động',
    quiz: 'Thử tài',
    quizOnPaper: 'Em chọn trên giấy hoặc nói với thầy cô, cha mẹ: trình duyệt này không chấm bài được.',
    check: 'Xem kết quả',
    again: 'Làm lại',
    right: 'Đúng rồi!',
    notYet: 'Chưa đúng.',
    unanswered: 'Em chưa chọn câu trả lời nào.',
    score: 'Em đúng {score} trên {of} câu.',
    offline: 'Chưa chấm được vì không có mạng. Em thử lại sau nhé.',
    reflection: 'Nghĩ thêm',
    helpSteps: 'Khi cần giúp đỡ',
    takeHome: 'Mang về nhà',
    yourNotes: 'Em viết hoặc vẽ ở đây',
    version: 'Phiên bản {version}, {at}',
    newest: 'Bản mới nhất luôn ở',
    superseded: 'Khi có phiên bản mới, bản này không dùng nữa: hãy xem ở địa chỉ trên trước mỗi lần dạy.',
    licence: 'Dùng tự do để dạy và học, ghi rõ nguồn, không bán, không bỏ thông tin đường dây nóng.',
    noTracking: 'Bài học không ghi lại tên, câu trả lời hay dấu vết nào của người học.',
    teacherSheet: 'Bản dành cho thầy cô',
    parentSheet: 'Bản dành cho cha mẹ',
    pupilSheet: 'Phiếu học tập',
    teacherNotes: 'Ghi chú cho thầy cô',
    disclosure: 'Khi trẻ kể điều đã xảy ra với mình',
    answers: 'Đáp án và lời giải thích',
    rightAnswer: 'Đáp án',
    frameworks: 'Khung năng lực',
    prerequisites: 'Nên học trước',
    reviewer: 'Thẩm định',
    reviewDue: 'Xem lại trước ngày',
  },
  en: {
    skip: 'Go straight to the lesson',
    lesson: 'Lesson {code}',
    minutes: '{minutes} minutes',
    ages: 'Ages {from}–{to}',
    essentialQuestion: 'The big question',
    objectives: 'You will be able to',
    materials: 'You need',
    vocabulary: 'New words',
    activities: 'Activities',
    quiz: 'Try yourself',
    quizOnPaper: 'Choose on paper, or tell your teacher or parents: this browser cannot mark the quiz.',
    check: 'See the result',
    again: 'Try again',
    right: 'That is right!',
    notYet: 'Not quite.',
    unanswered: 'You have not chosen any answer yet.',
    score: '{score} of {of} are right.',
    offline: 'This cannot be marked without a connection. Try again later.',
    reflection: 'Think on',
    helpSteps: 'When you need help',
    takeHome: 'Take home',
    yourNotes: 'Write or draw here',
    version: 'Version {version}, {at}',
    newest: 'The newest is always at',
    superseded: 'Once there is a new version, this one is out of use: look there before each class.',
    licence: 'Free for teaching and learning, with its source, not for sale, never without the help line.',
    noTracking: 'This lesson records no name, no answer and no trace of who learns.',
    teacherSheet: 'For teachers',
    parentSheet: 'For parents',
    pupilSheet: 'Worksheet',
    teacherNotes: 'Notes for teachers',
    disclosure: 'When a child tells what happened to it',
    answers: 'Answers and reasons',
    rightAnswer: 'Answer',
    frameworks: 'Frameworks',
    prerequisites: 'To be learnt before',
    reviewer: 'Reviewed by',
    reviewDue: 'To be reviewed by',
  },
};

export const lessonWords = (language: Language): LessonWords => WORDS[language];
