const { join } = require('node:path');

module.exports = require(join(strapi.dirs.dist.root, 'src/plugins/newsroom/server/src')).default;
