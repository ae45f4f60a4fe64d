const { join } = require('node:path');

module.exports = require(join(strapi.dirs.dist.root, 'src/plugins/hotline/server/src')).default;
