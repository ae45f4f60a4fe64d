import { randomUUID } from 'node:crypto';
import type { Newsroom } from '../harness';
import { aStory, LESSON, paragraph, type Story } from './a-story';

type Fields = Readonly<Record<string, unknown>>;

export const lessonFields = (fields: Fields = {}): Fields => ({
  ...{ title: 'Chìa khóa của riêng em', slug: `bai-hoc-${randomUUID()}`, standfirst: 'Bài về mật khẩu.' },
  ...{ code: 'CS-01', durationMinutes: 45, essentialQuestion: 'Điều gì là của riêng em?' },
  objectives: [{ text: 'Em giữ được mật khẩu.' }],
  vocabulary: [{ term: 'Mật khẩu', definition: 'Chìa khóa bằng chữ.' }],
  ...{ storyTitle: 'Khu vườn của Bin', story: paragraph('Bin có một khu vườn. Bin khóa cổng.') },
  activities: [{ title: 'Kể chuyện', minutes: 20, instructions: paragraph('Đọc đến hết.') }],
  quiz: [
    {
      question: 'Ai giữ chìa khóa?',
      options: [
        { text: 'Em và ba mẹ', correct: true },
        { text: 'Cả lớp', correct: false },
      ],
      explanation: 'Chỉ em và ba mẹ.',
    },
  ],
  ...{ reflection: 'Em giữ gì?', helpSteps: [{ text: 'Kể với người lớn.' }, { text: 'Gọi 111.' }] },
  ...{ takeHome: paragraph('Mười phút cùng con.'), readAloud: 'Các em thân mến!' },
  ...{ teacherNotes: paragraph('Không hỏi dồn.'), disclosureGuidance: paragraph('Nghe trọn.') },
  ...fields,
});

/** A lesson that lacks nothing but its tier and its strands: those are records. */
export const aLesson = (fields: Fields = {}) => aStory(LESSON, lessonFields(fields));

/** The tiers by key: `await theTiers([['thcs', 11, 15]]).in(newsroom)`. Their places follow their order. */
export const theTiers = (tiers: readonly (readonly [string, number | null, number | null])[]) => ({
  async in({ strapi }: Newsroom): Promise<Readonly<Record<string, string>>> {
    const made: Record<string, string> = {};
    for (const [index, [key, ageFrom, ageTo]] of tiers.entries()) {
      const data: object = { key, name: `Lứa ${key}`, nameEn: key, ageFrom, ageTo, minutes: 45, position: index + 1 };
      made[key] = (await strapi.documents('api::age-tier.age-tier').create({ data: data as never })).documentId;
    }
    return made;
  },
});

/** A strand of lessons; its place follows from when it was made. */
export const aStrand = (key: string, position = 1) => ({
  async in({ strapi }: Newsroom): Promise<string> {
    const data: object = { key, name: `Mạch ${key}`, nameEn: key, kind: 'strand', position };
    return (await strapi.documents('api::topic.topic').create({ data: data as never })).documentId;
  },
});

export type { Story };
