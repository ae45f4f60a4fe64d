import { createHash } from 'node:crypto';

export const CODE_STYLE =
  'body{font:1rem/1.6 system-ui,sans-serif;margin:0;color:#12263a;background:#fff}' +
  'main{max-width:64rem;margin:0 auto;padding:1rem 1rem 4rem}' +
  'h1{font-size:clamp(1.6rem,5vw,2.2rem);line-height:1.2;margin:.5em 0}h2{margin:2.5em 0 .5em;line-height:1.3}' +
  'h3{margin:0 0 .75rem;font-size:1.2rem}h4{margin:1.25rem 0 .25rem;font-size:1rem}' +
  'a{color:#0b4f6c}nav ul,.files{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:0 .5rem}' +
  'nav a,.files a{display:inline-flex;align-items:center;min-height:44px;padding:0 .5rem}' +
  '.code{position:relative;margin:0 0 .5rem}' +
  'pre{white-space:pre-wrap;overflow-wrap:anywhere;user-select:all;background:#f1f5f8;border:1px solid #8fa3b3;border-radius:6px;padding:.75rem;margin:0;font-size:.875rem}' +
  'button{font:inherit;font-weight:600;min-height:44px;padding:0 1rem;margin-top:.5rem;border:1px solid #0b4f6c;border-radius:6px;background:#0b4f6c;color:#fff;cursor:pointer}' +
  'img{display:block;max-width:100%;height:auto;max-height:32rem;width:auto}' +
  'article{margin-block:2rem;border-top:1px solid #8fa3b3;padding-top:1.5rem}' +
  ':focus-visible{outline:3px solid #b3164f;outline-offset:2px}' +
  '@media(prefers-color-scheme:dark){body{background:#10151c;color:#eef3f8}a{color:#9bd5ee}pre{background:#1b2530;border-color:#5c7081}button{background:#9bd5ee;border-color:#9bd5ee;color:#10151c}:focus-visible{outline-color:#ffd447}}';

/** Buttons are there only where they can copy. What was copied is said as well as shown. */
export const COPY_SCRIPT =
  "document.querySelectorAll('button[data-copy]').forEach(function(b){" +
  'var pre=b.parentNode.querySelector("pre"),say=b.textContent;if(!navigator.clipboard)return;b.hidden=false;' +
  "b.addEventListener('click',function(){navigator.clipboard.writeText(pre.textContent).then(function(){" +
  'b.textContent=b.dataset.copied;b.setAttribute("aria-live","polite");setTimeout(function(){b.textContent=say},2000)},function(){getSelection().selectAllChildren(pre)})})})';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Our pictures, our style, our one script; nothing else (CSP Level 3). @param origin - Where the pictures are. */
export const codePolicy = (origin: string): string =>
  `default-src 'none'; img-src 'self' ${origin}; style-src ${hash(CODE_STYLE)}; script-src ${hash(COPY_SCRIPT)}; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;
