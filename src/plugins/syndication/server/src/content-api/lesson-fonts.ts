import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SheetFonts } from '../../../../../formats/pdf';

/** Be Vietnam Pro (SIL Open Font License 1.1): every Vietnamese letter, and no font of the machine's. */
const FOLDER = path.dirname(require.resolve('@expo-google-fonts/be-vietnam-pro/package.json'));

let reading: Promise<SheetFonts> | undefined;

/** Read once, when the first sheet is made. */
export const sheetFonts = (): Promise<SheetFonts> => (reading ??= read());

async function read(): Promise<SheetFonts> {
  const style = (name: string) => readFile(path.join(FOLDER, name, `BeVietnamPro_${name}.ttf`));
  const [regular, bold, italic] = await Promise.all([
    style('400Regular'),
    style('700Bold'),
    style('400Regular_Italic'),
  ]);
  return { regular, bold, italic };
}
