export { scorm12Package } from './package';
export { manifest } from './manifest';
