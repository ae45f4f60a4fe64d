import type { ParagraphContext } from '../context';
import type { Candidate } from '../finding';
import type { Passage } from '../passage';
import { isBetween, matchesOf, words } from '../pattern';

const ILLNESS = [
  'hiv|hiv/aids|aids|nhiễm hiv|dương tính với \\p{L}+|ung thư(?: \\p{L}+)?|bạch cầu|máu trắng|tim bẩm sinh|bệnh tim|bại não|động kinh|tự kỷ|rối loạn phổ tự kỷ|rối loạn \\p{L}+(?: \\p{L}+)?|trầm cảm|tâm thần|tăng động|thiểu năng|chậm phát triển|hội chứng down|down syndrome|thalassemia|tan máu bẩm sinh|suy thận|suy tim|tiểu đường|viêm não|lao phổi|bệnh lao|viêm gan|khiếm thị|khiếm thính|câm điếc|hiểm nghèo|bệnh hiểm nghèo|xương thủy tinh|dị tật|khuyết tật \\p{L}+|bệnh máu khó đông|stress sau sang chấn',
  'mang thai|có thai|sảy thai|phá thai|thai \\d+ tuần|thụ thai|tổn thương vùng kín|rách màng trinh|tổn thương bộ phận sinh dục|bệnh lây qua đường tình dục|giang mai|lậu',
  'bệnh án|hồ sơ bệnh án|hồ sơ sức khỏe|(?:được|bị) chẩn đoán|chẩn đoán (?:mắc|bị)|kết quả xét nghiệm|kết quả giám định|kết quả khám|tỷ lệ thương tật|tỷ lệ thương tích|tỉ lệ thương tật|gãy (?:tay|chân|xương|xương \\p{L}+|răng)|chấn thương sọ não|đa chấn thương|chấn động não|bỏng (?:độ|nặng|\\d+%)|hôn mê|tràn dịch màng phổi|xuất huyết não|dập (?:lách|gan|phổi)|pregnant|autism|depression|cancer|epilepsy',
].join('|');

const HEALTH = words(ILLNESS);
const GENERAL = words(
  'phòng bệnh|phòng ngừa|phòng,? chống|tiêm chủng|tiêm vắc xin|khám sàng lọc|dấu hiệu|nguy cơ|tỷ lệ trẻ|số ca|trẻ em nói chung|chuyên gia|theo nghiên cứu|triệu chứng|hội thảo',
);

/** What a doctor knows of one child. */
export function healthRecords(passage: Passage, { hasChild }: ParagraphContext): readonly Candidate[] {
  if (!hasChild || isBetween(passage, GENERAL, [0, passage.words.length])) return [];
  return matchesOf(passage, HEALTH).map(({ 0: text, index }) => ({
    kind: 'health-record',
    severity: 'warn',
    start: index,
    end: index + text.length,
    rule: 'health-record',
  }));
}
