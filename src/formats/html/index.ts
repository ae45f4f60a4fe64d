export { bodyHtml } from './body';
export { page } from './page';
export { PAGE_STYLE } from './style';
export { phonePreview, previewOver, previewPage, PREVIEW_STYLE, type PreviewNotice, type Screen } from './preview';
