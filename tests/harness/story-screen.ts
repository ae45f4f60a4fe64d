import type { Locator, Page } from 'playwright-core';

/** What a person does at a story: in its form, on its review page. */
export const atStory = (page: Page) => {
  const dialog = page.getByRole('dialog');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  /** The dialog's own button, and no dialog left. */
  async function confirm(name: string): Promise<void> {
    await dialog.getByRole('button', { name, exact: true }).last().click();
    await dialog.waitFor({ state: 'detached' });
  }

  return {
    dialog,
    press,
    confirm,
    stage: (name: string): Promise<void> => page.getByLabel(`Bài đang ở bước: ${name}`).first().waitFor(),
    field: (label: 'Tít' | 'Sa-pô' | 'Đường dẫn'): Locator => page.getByLabel(new RegExp(`^${label}`)),

    /** Opens a form, and waits until nothing more will be filled into it. */
    async open(form: string): Promise<void> {
      await page.goto(form);
      await page.getByRole('heading', { name: 'Kiểm tra' }).waitFor();
      await page.getByText('Trang duyệt, lịch sử').waitFor();
    },

    /** An act that takes a yes, and the words it asks for. */
    async act(name: string, words: Readonly<Record<string, string>> = {}): Promise<void> {
      await press(name);
      for (const [label, text] of Object.entries(words)) await dialog.getByLabel(label).fill(text);
      await confirm(name);
    },

    async save(): Promise<void> {
      const isSaved = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
      await press('Lưu');
      await isSaved;
      await page.getByText('Có thay đổi chưa lưu').waitFor({ state: 'detached' });
    },
  };
};
