// `npm run push`: builds, then pushes dist/ to the Apps Script project named in .clasp.json. What stands behind `--`
// goes to the build, such as `npm run push -- --plain`.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { scriptId } = JSON.parse(readFileSync('.clasp.json', 'utf8'));
if (!/^[\w-]{30,}$/.test(scriptId)) {
  console.error(
    `.clasp.json holds the placeholder "${scriptId}". Open Extensions > Apps Script in your spreadsheet, ` +
      'copy the script ID from Project Settings into .clasp.json, then push again.',
  );
  process.exit(1);
}

const build = ['npm run build --', ...process.argv.slice(2)].join(' ');
for (const command of [build, 'npx clasp push --force']) {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
