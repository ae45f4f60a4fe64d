export { parentsPdf, pupilPdf, teacherPdf } from './lesson';
export type { SheetFonts } from './sheet';
