const form = (id) => `/admin/content-manager/collection-types/api::article.article/${id}?plugins[i18n][locale]=vi`;
const review = (id) => `/admin/plugins/newsroom/review/article/${id}?locale=vi`;

const settled = async (page) => {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
};

/** A story of the demonstration that is out. */
const PUBLISHED = { title: 'Trước khi trao máy cho con', slug: 'truoc-khi-trao-may-cho-con' };
const ARTICLES = '/admin/content-manager/collection-types/api::article.article?plugins[i18n][locale]=vi';

/** Each picture: who looks (nobody, where it is for everybody), at what, on which screen. The server takes five sign-ins of one person. */
export const SHOTS = [
  {
    name: 'newsroom',
    as: 'editor',
    async open(page) {
      await page.goto(`${ARTICLES}&_q=${encodeURIComponent(PUBLISHED.title)}`);
      await page.getByRole('gridcell', { name: PUBLISHED.title }).first().click();
      await page.getByText('Trang duyệt, lịch sử').waitFor();
      await settled(page);
    },
  },
  {
    name: 'story',
    screen: 'reader',
    async open(page) {
      await page.goto(`/content/v1/stories/vi/article/${PUBLISHED.slug}`);
      await settled(page);
    },
  },
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
