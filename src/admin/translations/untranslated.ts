/** Sentences of Strapi that stay English, and why nobody in a newsroom meets them. */
export const untranslated: readonly { readonly keys: RegExp; readonly because: string }[] = [
  {
    keys: /^Settings\.permissions\.auditLogs\.|^widget\.last-activity\./,
    because: 'The Enterprise audit log; ours is a chain of its own.',
  },
  {
    keys: /^notification\.ee\.|^app\.components\.UpsellBanner\./,
    because: 'Plans and seats of the Enterprise Edition.',
  },
  { keys: /^app\.components\.NpsSurvey\./, because: 'The survey is off (config/admin.ts).' },
  { keys: /^tours\./, because: 'Guided tours are off (app.tsx).' },
  { keys: /^HomePage\.widget\.deploy-now\./, because: 'The advertisement for hosting is taken off the first page.' },
];
