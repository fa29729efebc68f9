// `npm run release -- 0.2.0`: sets the version everywhere it stands, after a look at what a release must have: notes in the
// changelog, a line in the log of live-checks, who publishes, printed pages that are fresh, no known weakness in what is
// shipped. Then it commits and tags. It pushes nothing.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { printedPages } from './build.mjs';
import { shippedPackages } from './licences.mjs';
import { isPlaceholder } from './site/publisher.mjs';

const compared = (one, other) => {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
};

/** What is not in order for a release of this version: sentences, none when all is. `files`: texts by their name. */
export function faultsOf(files, version) {
  const current = JSON.parse(files['package.json']).version;
  if (!/^\d+\.\d+\.\d+$/.test(version))
    return [`Say which version, such as: npm run release -- ${current} (package.json says ${current}).`];
  const faults = [];
  if (compared(version, current) < 0) faults.push(`Version ${version} is older than ${current}.`);
  const notes = /^## (\S+) \(unreleased\)\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(files['CHANGELOG.md']);
  if (!notes) faults.push('CHANGELOG.md has no heading "(unreleased)": say there what changed.');
  else if (!/^- /m.test(notes[2])) faults.push('CHANGELOG.md says nothing under its heading "(unreleased)".');
  const log = files['docs/live-checks.md'].split('## Log')[1] ?? '';
  if (!log.split('\n').some((line) => line.startsWith('|') && line.split('|')[2].trim() === version))
    faults.push(
      `docs/live-checks.md has no line for ${version} in its log: go through it in a live sheet first, and write one at its end.`,
    );
  if (isPlaceholder(JSON.parse(files['site/publisher.json'])))
    faults.push('site/publisher.json still holds a placeholder: write who publishes.');
  return faults;
}

/** The files that name the version, with the new one. */
export function released(files, version, day) {
  const lock = JSON.parse(files['package-lock.json']);
  lock.version = version;
  lock.packages[''].version = version;
  return {
    'package.json': files['package.json'].replace(/"version": "[^"]+"/, `"version": "${version}"`),
    'package-lock.json': `${JSON.stringify(lock, null, 2)}\n`,
    'CHANGELOG.md': files['CHANGELOG.md'].replace(/^## \S+ \(unreleased\)/m, `## ${version} (${day})`),
  };
}

/** Known weaknesses in packages that are shipped; tools that only build are not. */
async function weaknesses() {
  const { stdout } = spawnSync('npm audit --json', { shell: true, encoding: 'utf8' });
  const { vulnerabilities } = JSON.parse(stdout || '{}');
  if (!vulnerabilities) return ['npm audit gave no answer: is the npm registry within reach?'];
  const shipped = await shippedPackages();
  return shipped
    .filter((name) => vulnerabilities[name])
    .map((name) => `npm audit names ${name}, which is shipped.`);
}

/** What git would not find in a commit. The script ID of somebody's own sheet, in .clasp.json, belongs into none. */
function uncommitted() {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '--', '.', ':!.clasp.json'], {
    encoding: 'utf8',
  });
  if (status !== 0) stop('This folder is no git repository: a release is a commit and a tag.');
  return stdout.trimEnd();
}

const run = (command) => spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;

function stop(...sentences) {
  console.error(sentences.join('\n'));
  process.exit(1);
}

async function main(version = '') {
  const names = [
    'package.json',
    'package-lock.json',
    'CHANGELOG.md',
    'docs/live-checks.md',
    'site/publisher.json',
  ];
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(name, 'utf8')]));
  const faults = faultsOf(files, version);
  if (faults.length > 0) stop(...faults);
  const left = uncommitted();
  if (left) stop('Something is not committed yet, and a release is made of what is:', left);
  const known = await weaknesses();
  if (known.length > 0) stop(...known);
  if (!run('node check.mjs printed types lint push')) stop('Nothing was released.');
  const day = new Date().toISOString().slice(0, 10);
  for (const [name, text] of Object.entries(released(files, version, day))) writeFileSync(name, text);
  if (
    !run('node build.mjs docs') ||
    !run(
      `git commit -qm "release: ${version}" -- ${names.join(' ')} ${Object.keys(printedPages).join(' ')}`,
    ) ||
    !run(`git tag v${version}`)
  )
    stop('The version is set, but not committed and tagged: see above.');
  console.log(`Released ${version}, tagged v${version}. Next:
  git push origin HEAD v${version}    (where GitHub serves the site, it is published anew)
  npm run push -- --publish`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv[2]);
