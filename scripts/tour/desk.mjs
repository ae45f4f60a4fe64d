const ARTICLE = '/content-manager/collection-types/api::article.article';

/** A person of a desk, doing through Strapi's own admin routes what the admin's screens do. */
export async function desk(stage, role, deskKey) {
  const account = stage.accounts.users.find((user) => user.role === role && user.desk === deskKey);
  const { email, password } = account;
  console.log(`  ${account.name} (${email}) logs in`);
  const login = await stage.call({ method: 'POST', path: '/admin/login', body: { email, password }, quiet: true });
  if (login.status !== 200) throw new Error(`${email} cannot log in (${login.status}).`);
  const headers = { Authorization: `Bearer ${login.json().data.token}` };
  const ask = (request) => stage.call({ ...request, headers });

  async function succeed(request) {
    const answer = await ask(request);
    if (answer.status >= 300)
      throw new Error(
        `${request.method} ${request.path} answered ${answer.status}: ${answer.bytes.toString().slice(0, 300)}`,
      );
    return answer.bytes.length > 0 ? answer.json() : null;
  }

  const draftOf = async (id) => (await succeed({ path: `${ARTICLE}/${id}?locale=vi`, quiet: true })).data;

  return {
    succeed,
    async upload({ name, type, bytes }) {
      const form = new FormData();
      form.append('files', new Blob([bytes], { type }), name);
      const [file] = await succeed({ method: 'POST', path: '/upload', form });
      return file.id;
    },
    save: async (data) => (await succeed({ method: 'POST', path: `${ARTICLE}?locale=vi`, body: data })).data.documentId,
    tryToPublish: async (id) =>
      (await ask({ method: 'POST', path: `${ARTICLE}/${id}/actions/publish?locale=vi`, body: {} })).status,
    async channels(keys) {
      const { results } = await succeed({
        path: '/content-manager/collection-types/plugin::syndication.channel?pageSize=100',
        quiet: true,
      });
      return results.filter(({ key }) => keys.includes(key)).map(({ documentId, id }) => ({ id, documentId }));
    },
    async publish(id, changes) {
      const { title } = await draftOf(id);
      return succeed({
        method: 'POST',
        path: `${ARTICLE}/${id}/actions/publish?locale=vi`,
        body: { title, ...changes },
      });
    },
    unpublish: (id) => succeed({ method: 'POST', path: `${ARTICLE}/${id}/actions/unpublish?locale=vi`, body: {} }),
    remove: (id) => succeed({ method: 'DELETE', path: `${ARTICLE}/${id}?locale=vi` }),
  };
}
