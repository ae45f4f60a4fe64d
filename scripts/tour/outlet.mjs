/** An outlet that follows one channel with its key, through the client that the project gives to outlets. */
export function outlet(stage, name, channel) {
  const { catchUp, memoryStore } = stage.client;
  const { key } = stage.accounts.outlets.find(({ organisation }) => organisation === name);
  const headers = { Authorization: `Bearer ${key}` };
  const store = memoryStore(); // where it stands in the channel, and what it has
  const follow = async (fetch) => {
    const heard = [];
    const hear = (change) => void heard.push(change);
    await catchUp({ base: `${stage.base}/content/v1`, channel, key, store, fetch, onItem: hear, onRemove: hear });
    return heard;
  };

  return {
    name,
    channel,
    async catchUp() {
      const changes = await follow(globalThis.fetch);
      console.log(`    ${changes.length} items so far; the cursor now stands at the end of "${channel}"`);
    },
    news: () => follow(stage.fetch),
    async findsGone(uri) {
      const { status } = await stage.call({ path: `/content/v1/items/${uri.replace('urn:uuid:', '')}`, headers });
      stage.expect(status === 410, 'the item is gone (410)');
    },
    async fetchItem({ uri, item }) {
      const { status } = await stage.call({ path: `/content/v1/items/${uri.replace('urn:uuid:', '')}`, headers });
      stage.expect(status === 200 && item.uri === uri, 'the item is there, as ninjs 3.1');
      const href = JSON.stringify(item).match(/"href":"([^"]+\/content\/v1\/media\/[^"]+)"/)?.[1];
      const picture = await stage.call({ path: new URL(href).pathname, headers });
      stage.expect(picture.status === 200, 'its picture is there, cleaned and under the hash of its bytes');
    },
  };
}
