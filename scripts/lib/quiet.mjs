const LEVEL = Symbol.for('level'); // where winston keeps it, whatever colour the text has
const STEPS = /\[(internal migration|discard-drafts)\]/;

/** Leaves the steps of a migration out of the log, which on an empty database are sixty lines. What fails is said. */
export function quietMigrations(log) {
  let isSaid = false;
  const transform = (info) => {
    if (info[LEVEL] !== 'info' || !STEPS.test(info.message)) return info;
    if (!isSaid) process.stdout.write('Bringing the database up to date.\n');
    isSaid = true;
    return false;
  };
  for (const transport of log.transports) transport.format = { transform };
}
