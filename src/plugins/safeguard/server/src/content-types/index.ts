import wording from './wording/schema.json';

export default { wording: { schema: wording } };
