export type { Association, Body, Concept, Item, Rendition, Text } from './item.ts';
export type { Arrival, Change, ChannelCard, Correction, Departure, Page, Reason } from './change.ts';
export { contentApi, type ContentApi, type ContentApiOptions } from './content-api.ts';
export { catchUp, followChannel, type FollowEnd, type FollowOptions, type Handlers } from './follow.ts';
export { mediaOf } from './media.ts';
export { memoryStore } from './memory-store.ts';
export { advance, emptyPlace, type Place, type PlaceStore, type Step } from './place.ts';
export { ContentApiProblem } from './problem.ts';
