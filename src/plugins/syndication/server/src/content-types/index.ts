import channel from './channel/schema.json';
import outlet from './outlet/schema.json';

export default { channel: { schema: channel }, outlet: { schema: outlet } };
