import { openScreen, spawnNewsroom, type EditorsScreen, type SpawnedNewsroom } from '../harness';

let newsroom: SpawnedNewsroom;
let screen: EditorsScreen;

beforeAll(async () => {
  newsroom = await spawnNewsroom({ seed: 'none' });
  screen = await openScreen(newsroom.url);
});

afterAll(async () => {
  await screen.close();
  await newsroom.close();
});

test('an empty newsroom greets its first person, and asks nobody outside for anything', async () => {
  await screen.page.goto('/admin');

  await screen.page.getByRole('textbox', { name: /email/i }).waitFor();

  expect(screen.askedOutside).toEqual([]);
});
