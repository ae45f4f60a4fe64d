export { sayEnglish } from './english';
export { readAloud, spokenSeconds } from './read-aloud';
export { sayVietnamese } from './vietnamese';
