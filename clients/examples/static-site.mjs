// A static site of one channel: a page for each story, and a list. Run it from the build, or from cron. Node 20, no packages.
// The first run takes the snapshot, every later one only what has changed. What has no item any more loses its page.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';

const { BASE = 'http://127.0.0.1:1337/content/v1', CHANNEL = 'newspaper', OUT = 'site', KEY } = process.env;
const headers = KEY ? { Authorization: `Bearer ${KEY}` } : {};
const placeFile = `${OUT}/.place.json`;

await mkdir(OUT, { recursive: true });
const place = JSON.parse(await readFile(placeFile, 'utf8').catch(() => '{"cursor":null,"titles":{}}'));
place.cursor = place.cursor === null ? await begin() : await goOn(place.cursor);
await replace(`${OUT}/index.html`, page('Tin mới', `<ul>${Object.entries(place.titles).map(entry).join('')}</ul>`));
await replace(placeFile, JSON.stringify(place)); // last: whoever is interrupted does the same again, and loses nothing
console.log(`${Object.keys(place.titles).length} pages`);

async function begin() {
  const response = await ask(`/channels/${CHANNEL}/snapshot`);
  const [first, ...lines] = (await response.text()).trimEnd().split('\n');
  for (const line of lines) await show(JSON.parse(line));
  return JSON.parse(first).cursor;
}

async function goOn(cursor) {
  const answer = await (await ask(`/channels/${CHANNEL}/changes?limit=500&cursor=${cursor}`)).json();
  for (const { uri, item } of answer.changes) await (item ? show(item) : remove(uri));
  return answer.hasMore ? goOn(answer.cursor) : answer.cursor;
}

async function show({ uri, title, bodies }) {
  const html = bodies.find(({ contentType }) => contentType === 'text/html').value; // ends with the 111 box: it stays
  await replace(`${OUT}/${nameOf(uri)}.html`, page(title, html));
  place.titles[uri] = title;
}

async function remove(uri) {
  await rm(`${OUT}/${nameOf(uri)}.html`, { force: true });
  delete place.titles[uri];
}

async function ask(path) {
  const response = await fetch(BASE + path, { headers });
  if (response.ok) return response;
  const { code, detail } = await response.json();
  // Too old or not ours: remove the output folder and build again. "grant-ended": remove it, and publish nothing of it.
  throw new Error(`${response.status} ${code}: ${detail}`);
}

function nameOf(uri) {
  return uri.replace('urn:uuid:', '');
}

function entry([uri, title]) {
  return `<li><a href="${nameOf(uri)}.html">${escaped(title)}</a></li>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function page(title, body) {
  const head = `<meta charset="utf-8"><title>${escaped(title)}</title>`;
  return `<!doctype html><html lang="vi">${head}<h1>${escaped(title)}</h1>${body}</html>\n`;
}

/** Whole or not at all. */
async function replace(file, text) {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}
