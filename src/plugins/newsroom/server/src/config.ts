/** Where the end of the audit is kept beside the database, and the secret that seals it. */
export interface NewsroomConfig {
  readonly auditKey: string;
  readonly auditHeadFile: string;
}

function validator(config: Record<string, unknown>): void {
  for (const key of ['auditKey', 'auditHeadFile']) {
    if (typeof config[key] !== 'string' || config[key] === '')
      throw new Error(`newsroom.${key} must be a text that is not empty.`);
  }
}

export default { default: {}, validator };
