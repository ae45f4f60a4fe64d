/**
 * Whether the address of a new story still follows its title: nobody wrote one. `made` is what was last made from the
 * title; before there is a title, the panel takes the name of the type, with a number where that is taken.
 */
export function followsTitle(slug: string, { type, made }: { readonly type: string; readonly made: string | null }) {
  if (slug === '' || slug === made) return true;
  return slug.startsWith(type) && /^(-\d+)?$/.test(slug.slice(type.length));
}
