// `npm run push`: builds, then pushes dist/ to the Apps Script project named in .clasp.json, the script of your own sheet.
// With `-- --publish` to the standalone project named in .clasp.publish.json instead, where it also makes a version, whose
// number the Marketplace SDK asks for. Any other flag goes to the build, such as `npm run push -- --plain`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const flags = process.argv.slice(2);
const publishes = flags.includes('--publish');
const project = publishes ? '.clasp.publish.json' : '.clasp.json';

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function run(command) {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(project))
  stop(
    `${project} is not there. It names the standalone project that is published: ` +
      '{ "scriptId": "…", "rootDir": "dist" }. docs/publish/README.md, step 5, says where the ID stands.',
  );
const { scriptId } = JSON.parse(readFileSync(project, 'utf8'));
if (!/^[\w-]{30,}$/.test(scriptId))
  stop(
    `${project} holds "${scriptId}", which is no script ID. ` +
      (publishes
        ? 'Copy it from Project Settings of the standalone project'
        : 'Open Extensions > Apps Script in your spreadsheet, copy the script ID from Project Settings') +
      ` into ${project}, then push again.`,
  );

run(['npm run build --', ...flags.filter((flag) => flag !== '--publish')].join(' '));
run(`npx clasp --project ${project} push --force`);
if (!publishes) {
  console.log('\nPushed. Reload the spreadsheet: Extensions > Backsolve.');
  process.exit(0);
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const made = spawnSync(`npx clasp --project ${project} --json create-version "${version}"`, {
  shell: true,
  encoding: 'utf8',
});
const number = /"versionNumber": (\d+)/.exec(made.stdout)?.[1];
if (made.status !== 0 || !number)
  stop(
    `Pushed, but no version was made:\n${made.stdout}${made.stderr}\nMake one by hand: npx clasp --project ${project} create-version`,
  );
console.log(`
Version ${number} of the script is Backsolve ${version}. Nobody has it yet. In console.cloud.google.com:
  Google Workspace Marketplace SDK > App configuration > Sheets add-on
    Sheets add-on script ID       ${scriptId}
    Sheets add-on script version  ${number}
  then Save draft, and Publish under Store listing.`);
