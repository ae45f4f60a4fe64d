const form = (id) => `/admin/content-manager/collection-types/api::article.article/${id}?plugins[i18n][locale]=vi`;
const review = (id) => `/admin/plugins/newsroom/review/article/${id}?locale=vi`;

const settled = async (page) => {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
};

/** Each picture: who looks, at what, on which screen. */
export const SHOTS = [
  {
    name: 'work-bin',
    as: 'editor',
    async open(page) {
      await page.goto('/admin/plugins/newsroom?shelf=desk');
      await page.locator('[data-story]').first().waitFor();
      await settled(page);
    },
  },
  {
    name: 'story-panel',
    as: 'journalist',
    async open(page, { drafting }) {
      await page.goto(form(drafting));
      await page.getByRole('button', { name: 'Gửi duyệt' }).waitFor();
      await settled(page);
    },
  },
  {
    name: 'review',
    as: 'editor',
    async open(page, { documentId }) {
      await page.goto(review(documentId));
      await page.locator('ins').first().waitFor();
      await settled(page);
    },
  },
  {
    name: 'review-phone',
    as: 'editor',
    screen: 'phone',
    async open(page, { documentId }) {
      await page.goto(review(documentId));
      await page.locator('ins').first().waitFor();
      await settled(page);
    },
  },
];
