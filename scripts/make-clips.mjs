/**
 * Films the demonstration clips: 20 seconds of title cards, 1280 × 720, H.264, silent.
 * An authoring tool: its results are kept in src/seed/clips. Needs `ffmpeg`. Words come from the Vietnamese cues of
 * the video reports, so run it again after a cue has changed.
 *
 *   node scripts/make-clips.mjs [clip …]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { clipCards, ease } from './clip-cards.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

const [WIDTH, HEIGHT, RATE, SECONDS] = [1280, 720, 25, 20];
const CARD_FADE_SECONDS = 0.45;
/** Safe margins: words keep to this box, which a phone shows whole. */
const WORDS = { x: 88, middle: 330, width: 654, size: 70, leading: 92 };
/** What a line ends with by preference. */
const STOP = /[.,?:!”]$/;
const FULL_STOP = /[.?!]$/;
/** What a line never ends with by preference. */
const LEANING = /^(một|cũng|bấm|của|là|ngay)$/i;
const ART = { x: 1002, y: 336 };

useShippedFont();
const sharp = require('sharp');
const typescript = require('typescript');
readTypeScript();

const load = (name) => require(join(ROOT, 'src/seed', name));
const kit = {
  ...load('pictures/kit'),
  ...load('pictures/sheet'),
  ...load('pictures/things'),
  ...load('pictures/scenery'),
};
const { alpha, at, canvas, rect, path, circle } = kit;

const wanted = process.argv.slice(2);
mkdirSync(join(ROOT, 'src/seed/clips'), { recursive: true });
for (const [key, look] of Object.entries(clipCards(kit))) {
  if (wanted.length > 0 && !wanted.includes(key)) continue;
  const cues = cuesOf(key);
  if (cues.length !== look.cards.length)
    throw new Error(`${key} has ${cues.length} cues, ${look.cards.length} drawings`);
  const cards = [];
  for (const [index, [from, to, words]] of cues.entries()) {
    cards.push({ from, to, lines: await breakLines(words), draw: look.cards[index] });
  }
  await film(key, (seconds) => frame(seconds, cards, look));
  console.log(`${key}: ${cards.map((card) => card.lines.join(' / ')).join(' | ')}`);
}

/** Lets text be set in the shipped Be Vietnam Pro, whatever fonts the machine has. */
function useShippedFont() {
  const fonts = join(dirname(require.resolve('@expo-google-fonts/be-vietnam-pro/package.json')), '700Bold');
  const folder = mkdtempSync(join(tmpdir(), 'clips-'));
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, `<fontconfig><dir>${fonts}</dir><cachedir>${folder}</cachedir></fontconfig>`);
  process.env.FONTCONFIG_FILE = file;
}

/** Reads modules of the project as they stand, without a build. */
function readTypeScript() {
  Module._extensions['.ts'] = (module, file) => {
    const compilerOptions = { module: typescript.ModuleKind.CommonJS, target: typescript.ScriptTarget.ES2022 };
    module._compile(typescript.transpileModule(readFileSync(file, 'utf8'), { compilerOptions }).outputText, file);
  };
}

function cuesOf(clip) {
  const folder = 'content/videos';
  const seeds = readdirSync(join(ROOT, 'src/seed', folder))
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => Object.values(load(`${folder}/${name}`)).flat());
  const report = seeds.find((seed) => seed?.vi?.video?.clip === clip);
  if (!report) throw new Error(`No video report shows ${clip}.`);
  return report.vi.video.cues;
}

async function widthOf(words) {
  const text = setText(words, 40, 200, '#fff', 1);
  const { info } = await sharp(Buffer.from(canvas(2400, 300, text)))
    .trim()
    .toBuffer({ resolveWithObject: true });
  return info.width;
}

/** Breaks words into the fewest even lines that fit, by preference after a stop. */
async function breakLines(words) {
  const parts = words
    .split(' ')
    .reduce((list, word) => (word === '–' ? [...list.slice(0, -1), `${list.at(-1)} –`] : [...list, word]), []);
  const memo = new Map();
  const best = async (start) => {
    if (start === parts.length) return { cost: 0, lines: [] };
    if (memo.has(start)) return memo.get(start);
    let choice = { cost: Infinity, lines: [] };
    for (let end = start + 1; end <= parts.length; end += 1) {
      const line = parts.slice(start, end).join(' ');
      const width = await widthOf(line);
      if (width > WORDS.width) break;
      const rest = await best(end);
      const slack = ((WORDS.width - width) / WORDS.width) ** 2;
      const torn = end === parts.length || STOP.test(parts[end - 1]) ? 0 : LEANING.test(parts[end - 1]) ? 1.3 : 0.12;
      const mixed = parts.slice(start, end - 1).some((part) => FULL_STOP.test(part)) ? 1.2 : 0;
      const cost = slack + torn + mixed + 0.25 + rest.cost;
      if (cost < choice.cost) choice = { cost, lines: [line, ...rest.lines] };
    }
    memo.set(start, choice);
    return choice;
  };
  const { lines } = await best(0);
  if (lines.length === 0) throw new Error(`Too wide for the card: ${words}`);
  return lines;
}

function setText(words, x, y, fill, opacity) {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const style = `font-family="Be Vietnam Pro" font-weight="700" font-size="${WORDS.size}"`;
  return `<text x="${x}" y="${y}" fill="${fill}" opacity="${opacity}" ${style}>${escaped}</text>`;
}

function frame(seconds, cards, look) {
  const current = Math.max(
    0,
    cards.findLastIndex((card) => card.from <= seconds),
  );
  return canvas(
    WIDTH,
    HEIGHT,
    ground(seconds, look),
    card(seconds, cards[current], look),
    steps(seconds, cards, current, look),
  );
}

/** A plain colour; two bands of water drift at different speeds, a few discs rise. */
function ground(seconds, look) {
  const band = (y, length, speed) => {
    const shift = -((seconds * speed) % length);
    const crests = Array.from({ length: Math.ceil(WIDTH / length) + 3 }, () => `t${length / 2} 0t${length / 2} 0`).join(
      '',
    );
    return `M${shift - length} ${y}q${length / 4} -34 ${length / 2} 0${crests}V${HEIGHT + 20}H${shift - length}Z`;
  };
  const discs = [
    [180, 26, 0],
    [540, 16, 5],
    [760, 34, 9],
    [1190, 22, 13],
    [1060, 14, 3],
  ];
  return (
    rect(0, 0, WIDTH, HEIGHT, look.ground) +
    discs
      .map(([x, r, phase]) => circle(x, 60 + ((760 - seconds * 9 + phase * 53) % 640), r, alpha(look.wave, 0.55)))
      .join('') +
    path(band(600, 640, 16), look.far) +
    path(band(648, 520, 32), look.wave)
  );
}

/** The words come up line by line, the drawing beside them; both leave before the next card. */
function card(seconds, { from, to, lines, draw }, look) {
  const age = seconds - from;
  const last = to >= SECONDS;
  const leaving = last ? 1 : 1 - ease(seconds, to - CARD_FADE_SECONDS, CARD_FADE_SECONDS);
  const top = WORDS.middle - ((lines.length - 1) * WORDS.leading) / 2 + WORDS.size * 0.36;
  const words = lines.map((line, row) => {
    const shown = ease(age, 0.1 + row * 0.18, 0.55);
    return setText(line, WORDS.x, top + row * WORDS.leading + 26 * (1 - shown), look.ink, shown * leaving);
  });
  const opacity = ease(age, 0, 0.5) * leaving;
  const drawing = at(ART.x + 24 * (1 - ease(age, 0, 0.9)), ART.y, draw(age), { scale: 0.98, opacity });
  return drawing + words.join('');
}

/** Where in the clip we are: one mark for each card. */
function steps(seconds, cards, current, look) {
  return cards
    .map(({ from, to }, index) => {
      const x = WORDS.x + index * 66;
      const part = index < current ? 1 : index > current ? 0 : (seconds - from) / (to - from);
      return (
        rect(x, 634, 52, 10, alpha(look.ink, 0.28), { rx: 5 }) +
        (part > 0 ? rect(x, 634, Math.max(10, 52 * part), 10, look.accent, { rx: 5 }) : '')
      );
    })
    .join('');
}

async function film(key, frameAt) {
  const input = ['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', `${WIDTH}x${HEIGHT}`, '-r', `${RATE}`, '-i', '-'];
  const codec = ['-c:v', 'libx264', '-preset', 'slow', '-tune', 'animation', '-crf', '25', '-pix_fmt', 'yuv420p'];
  const colour = [
    '-vf',
    'scale=out_color_matrix=bt709:out_range=tv',
    '-colorspace',
    'bt709',
    '-color_primaries',
    'bt709',
    '-color_trc',
    'bt709',
  ];
  const output = [
    '-an',
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
    '-movflags',
    '+faststart',
    join(ROOT, 'src/seed/clips', `${key}.mp4`),
  ];
  const ffmpeg = spawn('ffmpeg', ['-y', '-loglevel', 'error', ...input, ...colour, ...codec, ...output], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = once(ffmpeg, 'close');
  for (let index = 0; index < RATE * SECONDS; index += 1) {
    const svg = Buffer.from(frameAt(index / RATE));
    const pixels = await sharp(svg).removeAlpha().raw().toBuffer();
    if (!ffmpeg.stdin.write(pixels)) await once(ffmpeg.stdin, 'drain');
  }
  ffmpeg.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}`);
}
