import policy from './policy/schema.json';

export default { policy: { schema: policy } };
