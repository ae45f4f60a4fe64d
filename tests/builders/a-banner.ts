import { aStory } from './a-story';

export const BANNER = 'api::hotline-banner.hotline-banner';

/** A banner that fits every size: `await aBanner({ audience: 'children' }).publishedIn(newsroom)`. */
export const aBanner = (fields: Readonly<Record<string, unknown>> = {}) => {
  const words = { message: 'Có người lắng nghe em.', alt: 'Có người lắng nghe em. Gọi 111, miễn phí.' };
  const look = { audience: 'adults', tone: 'calm', palette: 'river', variant: 'number-left', weight: 10 };
  return aStory(BANNER, { title: 'Một banner', standfirst: undefined, ...words, ...look, ...fields });
};
