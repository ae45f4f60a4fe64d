import { parseChannelFilter } from './channel';
import { parseLook } from './look';
import { parseOutletDetails } from './outlet';

const FILTER = {
  language: 'vi',
  membership: 'automatic',
  types: [],
  topics: ['ai'],
  audiences: [],
  ageTiers: [],
  units: [],
};

describe('an outlet', () => {
  test('has a name, and perhaps somebody to ask', () => {
    expect(parseOutletDetails({ name: ' Báo Huế ', contact: '', extra: 1 })).toEqual({
      name: 'Báo Huế',
      contact: null,
      note: null,
    });
  });

  test.each([
    [null, 'name'],
    [{ name: '   ' }, 'name'],
    [{ name: 'x'.repeat(161) }, 'name'],
    [{ name: 'Báo', contact: 7 }, 'contact'],
    [{ name: 'Báo', note: 'x'.repeat(2001) }, 'note'],
  ])('%# is refused by the name of what is wrong', (body, wrong) => {
    expect(parseOutletDetails(body)).toEqual({ wrong });
  });
});

describe('a filter', () => {
  test('is taken as it is, without what does not belong to it', () => {
    expect(parseChannelFilter({ ...FILTER, visibility: 'public' })).toEqual(FILTER);
  });

  test.each([
    [{ ...FILTER, language: 'fr' }, 'language'],
    [{ ...FILTER, membership: undefined }, 'membership'],
    [{ ...FILTER, topics: 'ai' }, 'topics'],
    [{ ...FILTER, units: [1] }, 'units'],
    [{ ...FILTER, types: Array.from({ length: 501 }, () => 'a') }, 'types'],
  ])('%# is refused by the name of what is wrong', (body, wrong) => {
    expect(parseChannelFilter(body)).toEqual({ wrong });
  });
});

describe('a look through the eyes of an outlet', () => {
  test.each(['/channels', '/channels/all', '/channels/all.json', '/channels/all/changes', '/items'])('%s', (path) => {
    expect(parseLook({ path })).toEqual({ path });
  });

  test.each(['/channels/all/changes/stream', '/channels/all/changes?wait=25', '/../admin', '', undefined])(
    'not at %j',
    (path) => {
      expect(parseLook({ path })).toEqual({ wrong: 'path' });
    },
  );
});
