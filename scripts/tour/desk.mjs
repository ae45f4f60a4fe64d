const ARTICLE = '/content-manager/collection-types/api::article.article';

/** A person of a desk, the first of this role or a later one, doing over HTTP what the admin's screens do. */
export async function desk(stage, role, deskKey, place = 0) {
  const account = stage.accounts.users.filter((user) => user.role === role && user.desk === deskKey)[place];
  const { email, password } = account;
  console.log(`  ${account.name} (${email}) logs in`);
  const login = await stage.call({ method: 'POST', path: '/admin/login', body: { email, password }, quiet: true });
  if (login.status !== 200) throw new Error(`${email} cannot log in (${login.status}).`);
  const headers = { Authorization: `Bearer ${login.json().data.token}` };
  const ask = (request) => stage.call({ ...request, headers: { ...headers, ...request.headers } });

  async function succeed(request) {
    const answer = await ask(request);
    if (answer.status >= 300)
      throw new Error(
        `${request.method} ${request.path} answered ${answer.status}: ${answer.bytes.toString().slice(0, 300)}`,
      );
    return answer.bytes.length > 0 ? answer.json() : null;
  }

  const storyPath = (id, rest = '') => `/newsroom/stories/article/${id}${rest}?locale=vi`;

  return {
    name: account.name,
    async upload({ name, type, bytes }) {
      const form = new FormData();
      form.append('files', new Blob([bytes], { type }), name);
      const [file] = await succeed({ method: 'POST', path: '/upload', form });
      return file.id;
    },
    begin: async (data) =>
      (await succeed({ method: 'POST', path: `${ARTICLE}?locale=vi`, body: data })).data.documentId,
    /** A save names the revision it is based on, so that nobody's words are written over. */
    async change(id, data) {
      const { revision } = await this.read(id);
      const save = { method: 'PUT', path: `${ARTICLE}/${id}?locale=vi`, body: data };
      return succeed({ ...save, headers: { 'If-Match': `"${revision}"` } });
    },
    async channels(keys) {
      const { results } = await succeed({
        path: '/content-manager/collection-types/plugin::syndication.channel?pageSize=100',
        quiet: true,
      });
      return results.filter(({ key }) => keys.includes(key)).map(({ documentId, id }) => ({ id, documentId }));
    },
    /** The story as its panel shows it: stage, revision, and what this person may do. */
    read: async (id) => (await succeed({ path: storyPath(id), quiet: true })).data,
    /** One act of the newsroom: submit, return, approve, publish, correct, kill … */
    act: async (id, act, body = {}) => (await succeed({ method: 'POST', path: storyPath(id, `/${act}`), body })).data,
    /** The same, to see it refused. */
    async isRefused(id, act, body = {}) {
      const answer = await ask({ method: 'POST', path: storyPath(id, `/${act}`), body });
      return { status: answer.status, ...answer.json().error?.details };
    },
    async pressPublish(id) {
      const answer = await ask({ method: 'POST', path: `${ARTICLE}/${id}/actions/publish?locale=vi`, body: {} });
      return { status: answer.status, ...answer.json().error?.details };
    },
  };
}
