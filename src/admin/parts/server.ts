/** Where the panel's own requests go; Strapi does not say so in its types. */
export const SERVER = (window.strapi as { readonly backendURL?: string }).backendURL ?? '';
