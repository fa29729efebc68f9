// npm run check: what must hold before a commit. `node check.mjs types lint` runs only the checks that are named.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { printedPages } from './build.mjs';

const run = (command) => spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
const output = (command) => spawnSync(command, { shell: true, encoding: 'utf8' }).stdout;

function say(sentence) {
  console.error(sentence);
  return false;
}

/** Whether clasp would push the six files of this form of the build, and no other. */
function pushesItsFiles(form) {
  if (!run(`node build.mjs ${form}`)) return say('The build failed.');
  const { filesToPush } = JSON.parse(output('npx clasp show-file-status --json'));
  const addon = form === '--plain' ? 'Addon.js' : 'Addon.html';
  const wanted = [addon, 'Code.js', 'Guide.html', 'Help.html', 'Sidebar.html', 'appsscript.json'].map(
    (name) => `dist/${name}`,
  );
  return (
    isDeepStrictEqual(filesToPush.sort(), wanted) ||
    say(`clasp would push ${filesToPush.join(', ')} instead of ${wanted.join(', ')}.`)
  );
}

/** Each answers true, or says what is wrong and answers false. In this order: building renews the printed files. */
const checks = {
  async printed() {
    for (const [file, print] of Object.entries(printedPages)) {
      const isFresh = readFileSync(file, 'utf8') === (await print());
      if (!isFresh) return say(`${file} is stale: run npm run build and commit it.`);
    }
    return true;
  },
  types: () => run('npx tsc -b'),
  lint: () => run('npx biome ci --error-on-warnings --colors=off'),
  push: () => ['--plain', ''].every(pushesItsFiles),
  tests: () => run('node test/run.mjs'),
};

const named = process.argv.slice(2);
const failed = [];
for (const name of named.length > 0 ? named : Object.keys(checks)) {
  console.log(`\n— ${name}`);
  if (!(await checks[name]())) failed.push(name);
}
if (failed.length > 0) say(`\nNot in order: ${failed.join(', ')}.`);
process.exitCode = failed.length > 0 ? 1 : 0;
