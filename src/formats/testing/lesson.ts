import type { Lesson } from '../lesson/lesson';
import { aPicture } from './media';
import { aLesson } from './samples';
import { paragraph } from './sections';

/** The lesson of `aLesson`, whole: what its pupils see, its marking, and what is for teachers. */
export const aWholeLesson = (): Lesson => ({
  sheet: {
    item: { ...aLesson(), cover: aPicture('cover'), sections: [], facts: [], contentWarning: 'Có nói tới việc bị ép.' },
    code: 'CS-01',
    tier: { code: 'thcs', name: 'Tự vệ số', ageFrom: 11, ageTo: 15 },
    strands: [{ code: 'quan-he-tren-mang', name: 'Quan hệ trên mạng' }],
    minutes: 45,
    essentialQuestion: 'Làm sao biết một tình bạn trên mạng đang tôn trọng mình?',
    objectives: ['Phân biệt sự riêng tư với bí mật bị ép.'],
    materials: ['Giấy A3 & bút lông'],
    vocabulary: [{ term: 'Bí mật bị ép', definition: 'Điều người khác bắt em giấu.' }],
    storyTitle: 'Con cáo màu cam',
    story: [paragraph('Truyện hư cấu. Khuê mười ba tuổi, mê vẽ <truyện tranh>.')],
    activities: [{ title: 'Khởi động', minutes: 7, instructions: [paragraph('Dán một vạch băng keo → giữa lớp.')] }],
    quiz: [
      {
        id: 'q1',
        question: 'Điều nào là riêng tư?',
        options: [
          { id: 'a', text: 'Em giữ cuốn nhật ký cho mình' },
          { id: 'b', text: 'Một người bắt em giấu cha mẹ' },
        ],
      },
    ],
    reflection: 'Nghĩ về một tình bạn làm em thấy nhẹ lòng.',
    helpSteps: ['Dừng lại.', 'Kể với một người lớn em tin.', 'Gọi 111, miễn phí.'],
    takeHome: [paragraph('Hỏi con một câu: hôm nay ai làm con vui?')],
    prerequisites: [
      {
        uri: 'urn:uuid:0192f0c4-5a7e-7c3d-9b1e-2f6a8d4c1e77',
        code: 'T2-01',
        title: 'Bạn trên mạng',
        url: 'https://awareness.example/content/v1/stories/vi/lesson/ban-tren-mang',
      },
    ],
    frameworks: [{ framework: 'ukcis', reference: 'Online Relationships (11–14)' }],
  },
  marking: [
    { question: 'q1', options: ['a', 'b'], correct: ['a'], explanation: 'Riêng tư là điều em chọn </script> giữ.' },
  ],
  teacher: {
    notes: [paragraph('Chia nhóm bốn bạn.')],
    disclosure: [paragraph('Nghe trọn. Không hứa giữ kín.')],
    expertReviewer: null,
    reviewDueOn: '2027-06-30',
  },
});
