import { answersOf } from './answers';

test('each question of a quiz is told with the answers that are marked as right', () => {
  const quiz = [
    {
      question: 'Bạn gửi tin lạ. Em làm gì? ',
      options: [
        { text: 'Bấm thử', correct: false },
        { text: 'Hỏi người lớn', correct: true },
      ],
    },
    { question: 'Câu chưa viết xong', options: [{ text: 'Một', correct: null }] },
    {},
  ];

  expect(answersOf({ quiz })).toEqual([
    { question: 'Bạn gửi tin lạ. Em làm gì?', right: ['Hỏi người lớn'] },
    { question: 'Câu chưa viết xong', right: [] },
    { question: '', right: [] },
  ]);
});

test('a lesson without a quiz has no answers', () => {
  expect([answersOf({}), answersOf(null)]).toEqual([[], []]);
});
