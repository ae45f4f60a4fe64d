import type { MarkingRule } from '../../domain/lesson/marking';
import { helpLine } from '../hotline';
import type { LessonSheet, Question } from '../lesson/lesson';
import { lessonWords } from '../lesson/words';
import { fill, wordsIn } from '../words';
import { heading, paragraph, tagged } from './blocks';
import { FONT, printable, type Pdf } from './sheet';

const BOX = 10;

/** Title, what the sheet is for, and what the lesson is known by. */
export function titleOf(pdf: Pdf, { item, code, tier, minutes }: LessonSheet, kind: string): void {
  const words = lessonWords(item.language);
  const facts = [kind, fill(words.lesson, { code }), tier?.name, fill(words.minutes, { minutes })];
  paragraph(pdf, facts.filter(Boolean).join('  ·  '), { bold: true, size: 10 });
  heading(pdf, 1, item.title);
  paragraph(pdf, item.standfirst);
}

/** A question with a box before each option, to be ticked with a pencil. */
export function question(pdf: Pdf, { question: text, options }: Question, number: number): void {
  keepTogether(pdf, 30 + options.length * 22);
  paragraph(pdf, `${number}. ${text}`, { bold: true });
  for (const option of options) {
    const { x, y } = pdf;
    keepTogether(pdf, 20);
    tagged(pdf, 'P', () => {
      pdf
        .rect(x + 2, pdf.y + 2, BOX, BOX)
        .lineWidth(0.8)
        .strokeColor('#1f2a2e')
        .stroke();
      pdf
        .font(FONT.regular)
        .fontSize(11)
        .text(printable(option.text), x + 22, pdf.y === y ? y : pdf.y, {
          width: pdf.page.width - pdf.page.margins.right - x - 22,
        });
    });
    pdf.x = x;
    pdf.moveDown(0.3);
  }
  pdf.moveDown(0.3);
}

/** The right answer and why, under a question's own words. */
export function answer(
  pdf: Pdf,
  { question: text, id, options }: Question,
  rules: readonly MarkingRule[],
  label: string,
): void {
  const rule = rules.find((each) => each.question === id);
  if (!rule) return;
  const right = options.filter((option) => rule.correct.includes(option.id)).map((option) => option.text);
  keepTogether(pdf, 60);
  paragraph(pdf, text, { bold: true });
  paragraph(pdf, `${label}: ${right.join(' / ')}`);
  paragraph(pdf, rule.explanation);
}

/** Room to write or draw in: `count` ruled lines. */
export function ruledLines(pdf: Pdf, label: string, count: number): void {
  keepTogether(pdf, 30 + count * 26);
  paragraph(pdf, label, { size: 9.5 });
  const { left, right } = pdf.page.margins;
  pdf.markContent('Artifact', { type: 'Layout' });
  for (let line = 1; line <= count; line += 1) {
    const y = pdf.y + line * 24;
    pdf
      .moveTo(left, y)
      .lineTo(pdf.page.width - right, y)
      .lineWidth(0.5)
      .strokeColor('#9aa8ad')
      .stroke();
  }
  pdf.endMarkedContent();
  pdf.y += count * 24 + 12;
}

/** The help line in a frame, on every sheet. */
export function hotline(pdf: Pdf, { item }: LessonSheet): void {
  const line = helpLine(item.hotline, item.language);
  const words = wordsIn(item.language);
  const { left, right } = pdf.page.margins;
  keepTogether(pdf, 110);
  pdf.moveDown(0.8);
  const top = pdf.y;
  const width = pdf.page.width - left - right;
  pdf.y = top + 10;
  tagged(pdf, 'P', () => {
    pdf.font(FONT.bold).fontSize(20).fillColor('#8f1d2c');
    pdf.text(fill(words.call, { number: line.number }), left + 14, pdf.y, { width: width - 28 });
    pdf.font(FONT.regular).fontSize(10.5).fillColor('#1f2a2e');
    pdf.text(`${line.name}. ${line.costLine}. ${line.hours}.`, { width: width - 28 });
    pdf.font(FONT.bold).text(fill(words.danger, { number: line.emergencyNumber }), { width: width - 28 });
  });
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf
    .roundedRect(left, top, width, pdf.y - top + 8, 6)
    .lineWidth(1.5)
    .strokeColor('#8f1d2c')
    .stroke();
  pdf.endMarkedContent();
  pdf.x = left;
  pdf.y += 18;
}

/** Begins a new page when less than `height` points are left on this one. */
export function keepTogether(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - pdf.page.margins.bottom) pdf.addPage();
}
