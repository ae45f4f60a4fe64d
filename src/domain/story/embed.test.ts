import { EMBED_HOSTS, embedProvider } from './embed';

test('every host on the list has a provider', () => {
  expect(EMBED_HOSTS.map((host) => embedProvider(`https://${host}/watch?v=1`))).not.toContain(null);
});

test.each([
  ...['', 'youtu.be', 'http://youtu.be/1', '//youtu.be/1', 'javascript:alert(1)//youtu.be', 'data:text/html,youtu.be'],
  ...[
    'https://youtu.be.evil.example/',
    'https://evil.example/youtu.be',
    'https://m.youtu.be/',
    'https://youtu.be@evil.example/',
  ],
  ...['https://user:word@youtu.be/', 'https://youtu.be:8443/', 'https://youtu.be./', 'https://xn--youtu-.be/'],
  ...['https://constructor/', 'https://tostring/', 'https://__proto__/', 'https://hasownproperty/'],
])('%j is not on the list', (url) => {
  expect(embedProvider(url)).toBeNull();
});

test.each(['HTTPS://YOUTU.BE/1', 'https://youtu.be:443/1', ' https://youtu.be/1 '])(
  '%j is written otherwise, and is',
  (url) => {
    expect(embedProvider(url)).toBe('YouTube');
  },
);
