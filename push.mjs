// `npm run push`: builds, then pushes dist/ to the Apps Script project named in .clasp.json, the script of your own sheet.
// With `-- --publish` to the standalone project named in .clasp.publish.json instead, where it also makes a version, whose
// number the Marketplace SDK asks for. Any other flag goes to the build, such as `npm run push -- --plain`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const flags = process.argv.slice(2);
const publishes = flags.includes('--publish');
const project = publishes ? '.clasp.publish.json' : '.clasp.json';
const clasp = `"${join('node_modules', '.bin', 'clasp')}" --project ${project}`; // `npx clasp` may be another package

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function run(command) {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const answer = (command) => spawnSync(command, { shell: true, encoding: 'utf8' });

/** The script ID of the project, once the file that names it is as it must be. */
function scriptOf(file) {
  if (!existsSync(file))
    stop(
      `${file} is not there. It names the standalone project that is published: ` +
        '{ "scriptId": "…", "rootDir": "dist" }. docs/publish/README.md, step 6, says where the ID stands.',
    );
  let named;
  try {
    named = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    stop(`${file} cannot be read. It must be: { "scriptId": "…", "rootDir": "dist" }`);
  }
  if (!/^[\w-]{30,}$/.test(named.scriptId))
    stop(
      `${file} holds "${named.scriptId}", which is no script ID. ` +
        (publishes
          ? 'Copy it from Project Settings of the standalone project'
          : 'Open Extensions > Apps Script in your spreadsheet, copy the script ID from Project Settings') +
        ` into ${file}, then push again.`,
    );
  if (named.rootDir !== 'dist')
    stop(`${file} must say "rootDir": "dist": only what is built there may be pushed.`);
  return named.scriptId;
}

const scriptId = scriptOf(project);
if (/"loggedIn": false/.test(answer(`${clasp} --json show-authorized-user`).stdout))
  stop(
    'Nobody is logged in to Google here. Type: npm run clasp -- login\n' +
      'A browser opens: choose the account that owns the script, and tick every box. Then push again.',
  );

run(['npm run build --', ...flags.filter((flag) => flag !== '--publish')].join(' '));
run(`${clasp} push --force`);
if (!publishes) {
  console.log('\nPushed. Reload the spreadsheet: Extensions > Backsolve.');
  process.exit(0);
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const made = answer(`${clasp} --json create-version "${version}"`);
const number = /"versionNumber": (\d+)/.exec(made.stdout)?.[1];
if (made.status !== 0 || !number)
  stop(
    `Pushed, but no version was made:\n${made.stdout}${made.stderr}\n` +
      `Make one by hand: npm run clasp -- --project ${project} create-version ${version}`,
  );
console.log(`
Version ${number} of the script is Backsolve ${version}. Nobody has it yet. In console.cloud.google.com:
  Google Workspace Marketplace SDK > App configuration > Sheets add-on
    Sheets add-on script ID       ${scriptId}
    Sheets add-on script version  ${number}
  then Save draft, and Publish under Store listing.`);
