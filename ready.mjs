// Makes sure that the packages of package-lock.json are installed: silent when they are, one line when it installs them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('./', import.meta.url);
const packagesOf = (file) => JSON.parse(readFileSync(new URL(file, root), 'utf8')).packages;

/** npm writes what it installed to node_modules/.package-lock.json; packages for other systems are optional and left out. */
function isReady() {
  if (!existsSync(new URL('node_modules/.package-lock.json', root))) return false;
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

if (!isReady()) {
  console.log('Installing the packages of package-lock.json (npm ci), once …');
  const npm = spawnSync('npm ci --loglevel=error', {
    cwd: fileURLToPath(root),
    shell: true, // npm is a .cmd file on Windows
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (npm.status !== 0) {
    console.error('npm ci failed: the lines above say why. Is the npm registry within reach?');
    process.exit(1);
  }
}
