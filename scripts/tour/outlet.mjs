/** An outlet that follows one channel with its key and a cursor: all that an integration needs. */
export function outlet(stage, name, channel) {
  const account = stage.accounts.outlets.find(({ organisation }) => organisation === name);
  const headers = { Authorization: `Bearer ${account.key}` };
  let cursor = null;

  async function page(quiet) {
    const path = `/content/v1/channels/${channel}/changes${cursor === null ? '' : `?cursor=${cursor}`}`;
    const answer = await stage.call({ path, headers, quiet });
    if (answer.status !== 200) throw new Error(`${name} was answered ${answer.status}.`);
    const body = answer.json();
    cursor = body.cursor;
    return body;
  }

  async function everythingNew(quiet) {
    const changes = [];
    for (;;) {
      const body = await page(quiet);
      changes.push(...body.changes);
      if (!body.hasMore) return changes;
    }
  }

  return {
    name,
    channel,
    async catchUp() {
      const changes = await everythingNew(true);
      console.log(`    ${changes.length} items so far; the cursor now stands at the end of "${channel}"`);
    },
    news: () => everythingNew(false),
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
