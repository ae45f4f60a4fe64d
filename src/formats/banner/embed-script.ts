import { sizeNamed, type SizeName } from '../../domain/hotline/size';

/** From the widest down: what a place of that width gets. */
const BY_WIDTH: readonly SizeName[] = ['970x250', '728x90', '336x280', '320x100', '300x250', '160x600'];

/**
 * The script an outlet puts on its page once. For every `a[data-hotline-111]` it measures the place and sets the embed
 * document of the right size into a shadow root, where no stylesheet of the page reaches. Until that has loaded, and
 * wherever scripts do not run, the picture within the link stays. It reads nothing, stores nothing and calls nobody else.
 *
 * @param heightOf - The height of the embed document of a size. Pixels.
 */
export function embedScript(base: string, heightOf: (name: SizeName) => number): string {
  const sizes = BY_WIDTH.map((name) => [name, sizeNamed(name)?.width ?? 0, heightOf(name)]);
  return `(function () {
  'use strict';
  var BASE = ${JSON.stringify(`${base}/banners/`)};
  var SIZES = ${JSON.stringify(sizes)};
  var ASKED = ['audience', 'lang', 'unit'];

  function sizeFor(link) {
    var wanted = link.getAttribute('data-size');
    var width = link.parentElement ? link.parentElement.clientWidth : link.clientWidth;
    for (var i = 0; i < SIZES.length; i += 1) {
      if (wanted ? SIZES[i][0] === wanted : SIZES[i][1] <= width) return SIZES[i];
    }
    return SIZES[SIZES.length - 1];
  }

  function addressOf(link, size) {
    var query = 'size=' + size[0];
    ASKED.forEach(function (name) {
      var value = link.getAttribute('data-' + name);
      if (value) query += '&' + name + '=' + encodeURIComponent(value);
    });
    return BASE + encodeURIComponent(link.getAttribute('data-hotline-111') || 'current') + '/embed?' + query;
  }

  function keep(element, style) {
    Object.keys(style).forEach(function (name) {
      element.style.setProperty(name, style[name], 'important');
    });
  }

  function place(link) {
    if (link.hotline111 || !link.attachShadow) return;
    link.hotline111 = true;
    var size = sizeFor(link);
    var host = document.createElement('div');
    keep(host, { all: 'initial', display: 'block', width: size[1] + 'px', 'max-width': '100%', height: '0', overflow: 'hidden' });
    var frame = document.createElement('iframe');
    frame.src = addressOf(link, size);
    frame.title = (link.querySelector('img') || link).alt || '111';
    frame.loading = 'eager';
    frame.referrerPolicy = 'no-referrer';
    keep(frame, { border: '0', width: '100%', height: size[2] + 'px', display: 'block' });
    frame.addEventListener('load', function () {
      keep(host, { height: size[2] + 'px' });
      keep(link, { display: 'none' });
    });
    host.attachShadow({ mode: 'closed' }).appendChild(frame);
    link.parentNode.insertBefore(host, link);
  }

  function placeAll() {
    Array.prototype.forEach.call(document.querySelectorAll('a[data-hotline-111]'), place);
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', placeAll);
  else placeAll();
})();
`;
}
