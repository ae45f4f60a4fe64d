import { element, empty, inline, lines, type Markup } from '../xml';
import type { LessonSheet, Question } from './lesson';
import type { LessonWords } from './words';

/**
 * The quiz as a form. Its button appears when a script is there to mark it; without one the questions still read, and
 * a sentence says what to do. Nothing in it tells which option is right.
 */
export const quizForm = ({ quiz }: LessonSheet, words: LessonWords): Markup =>
  element(
    'form',
    lines([
      ...quiz.map((question, index) => fieldset(question, index)),
      element('p', words.quizOnPaper, { class: 'on-paper' }),
      element(
        'p',
        [
          element('button', words.check, { type: 'submit', hidden: true }),
          ' ',
          element('button', words.again, { type: 'reset', hidden: true }),
        ],
        { class: 'buttons' },
      ),
      element('p', '', { class: 'score', role: 'status', tabindex: '-1' }),
    ]),
    { id: 'quiz-form', class: 'quiz', 'data-words': JSON.stringify(spoken(words)) },
  );

/** What the script says. */
const spoken = ({ right, notYet, unanswered, score, offline }: LessonWords) => ({
  ...{ right, notYet, unanswered, score, offline },
});

const fieldset = ({ id, question, options }: Question, index: number): Markup =>
  element(
    'fieldset',
    lines([
      element('legend', inline([element('span', String(index + 1), { class: 'number' }), ' ', question])),
      ...options.map((option) =>
        element(
          'label',
          inline([empty('input', { type: 'radio', name: id, value: option.id }), ' ', element('span', option.text)]),
        ),
      ),
      element('p', '', { class: 'verdict', id: `${id}-verdict`, hidden: true }),
    ]),
    { 'aria-describedby': `${id}-verdict` },
  );
