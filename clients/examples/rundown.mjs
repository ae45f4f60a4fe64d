// A rundown for the newsreader: the newest stories of a channel, as they are read aloud. Node 20, no packages.
const { BASE = 'http://127.0.0.1:1337/content/v1', CHANNEL = 'broadcaster', COUNT = '5', KEY } = process.env;
const headers = KEY ? { Authorization: `Bearer ${KEY}` } : {};

const { items } = await (await fetch(`${BASE}/items?channel=${CHANNEL}&limit=${COUNT}`, { headers })).json();
for (const [index, { uri, title }] of items.entries()) {
  const response = await fetch(`${BASE}/items/${uri.replace('urn:uuid:', '')}?format=speech`, { headers });
  // Asked again at the last moment: what was withdrawn since the list was made is not read.
  const text = response.ok ? await response.text() : '(Tin đã được rút: không đọc.)';
  console.log(`\n${index + 1}. ${title.toLocaleUpperCase('vi')}\n\n${text.trim()}`);
}
