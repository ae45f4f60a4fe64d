import { sample, SAMPLES } from '../testing';
import { ninjs16, ninjs31 } from '.';

/**
 * What the IPTC's schemas allow, as far as we write it. ninjs 3.1: `ninjsType` with `unevaluatedProperties: false` at
 * the root and in associations, `additionalProperties: false` below. ninjs 1.6: `additionalProperties: false` at the
 * root, with `patternProperties` for bodies and descriptions. (https://iptc.org/standards/ninjs/)
 */
const NINJS_31: Readonly<Record<string, readonly string[]>> = {
  root: words(`uri type representationType profile version firstCreated versionCreated contentCreated embargoedUntil
    pubStatus urgency copyrightHolder copyrightNotice usageTerms edNote language descriptions bodies headlines people
    organisations places subjects events eventDetails plannedCoverage objects infoSources title by slugline located
    renditions associations altIds trustIndicators standard genres expires rightsInfo digitalSourceType`),
  association: ['name', 'rel'],
  descriptions: words('role contentType value'),
  headlines: words('role contentType value'),
  bodies: words('role contentType charCount wordCount value'),
  subjects: words('name rel uri literal creator relevance confidence'),
  places: words('name rel uri literal contactInfo geoJSON'),
  infoSources: words('name role uri literal contactInfo'),
  renditions: words(`name href contentType title width height sizeInBytes duration format aspectRatio videoCodec
    frameRate poi transportProtocol scanType bitrate`),
  altIds: words('role value'),
  standard: words('name version schema'),
  digitalSourceType: words('name uri literal'),
};

const NINJS_16_ROOT = words(`uri type mimetype representationtype profile version firstcreated versioncreated
  contentcreated embargoed pubstatus urgency copyrightholder copyrightnotice usageterms ednote language person
  organisation place subject event object infosource title byline headline slugline located charcount wordcount
  renditions associations altids trustindicator $standard genre expires rightsinfo digitalsourcetype`);

const NINJS_16_PATTERN = /^(?:description|body|headline)_[a-zA-Z0-9_]+$/;

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}

const asJson = (item: object): Record<string, unknown> => JSON.parse(JSON.stringify(item)) as Record<string, unknown>; // what an outlet reads

const listIn = (value: unknown): readonly Record<string, unknown>[] =>
  [value].flat().filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null);

function strangersIn(item: Record<string, unknown>, allowed: readonly string[]): readonly string[] {
  const here = Object.keys(item).filter((name) => !allowed.includes(name));
  const below = Object.entries(item).flatMap(([name, value]) => {
    const names =
      name === 'associations' ? [...(NINJS_31.root ?? []), ...(NINJS_31.association ?? [])] : NINJS_31[name];
    return names ? listIn(value).flatMap((child) => strangersIn(child, names)) : [];
  });
  return [...here, ...below];
}

test.each(Object.keys(SAMPLES))('the %s has no property that ninjs 3.1 does not know', (name) => {
  expect(strangersIn(asJson(ninjs31(sample(name))), NINJS_31.root ?? [])).toEqual([]);
});

test.each(Object.keys(SAMPLES))(
  'every association of the %s has the name and the uri that ninjs 3.1 requires',
  (name) => {
    for (const { name: called, uri } of ninjs31(sample(name)).associations ?? []) {
      expect(called).not.toBe('');
      expect(uri).toMatch(/^(?:urn:uuid:|ni:\/\/\/sha-256;)\S+$/);
    }
  },
);

test.each(Object.keys(SAMPLES))('the %s has no property that ninjs 1.6 does not know', (name) => {
  const item = asJson(ninjs16(sample(name)));
  const associated = Object.values((item.associations ?? {}) as Record<string, Record<string, unknown>>); // keyed objects
  const strangers = [item, ...associated]
    .flatMap(Object.keys)
    .filter((key) => !NINJS_16_ROOT.includes(key) && !NINJS_16_PATTERN.test(key));

  expect(strangers).toEqual([]);
});

test.each(Object.keys(SAMPLES))('every key in the %s is one that ninjs 1.6 takes', (name) => {
  const { associations = {} } = asJson(ninjs16(sample(name)));

  for (const key of Object.keys(associations as object)) expect(key).toMatch(/^[a-zA-Z0-9_]+$/);
});
