// npm start: builds the add-on and the page around it, serves both on this machine only, and builds again after a change.
import { spawnSync } from 'node:child_process';
import { createReadStream, statSync, watch } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, '.cache/page');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Each script in a process of its own, so that a build always sees the files as they are now. What stands behind `--`
 * goes to the build of the add-on, such as `npm start -- --plain`.
 */
function build() {
  return [['build.mjs', ...process.argv.slice(2)], ['host/build.mjs']].every(
    (command) =>
      spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).status ===
      0,
  );
}

const pages = new Set();
const reload = "<script>new EventSource('changes').onmessage = () => location.reload()</script>";

/** The file's path in the page's folder, or undefined for what is not there. */
function fileAt(path) {
  const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(folder) && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname;
  if (path === '/changes') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('\n');
    pages.add(response);
    request.on('close', () => pages.delete(response));
    return;
  }
  const file = fileAt(path);
  if (!file) {
    response.writeHead(404).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'text/plain',
    'cache-control': 'no-store',
  });
  const stream = createReadStream(file);
  stream.on('error', () => response.destroy());
  if (path === '/') stream.on('end', () => response.end(reload)).pipe(response, { end: false });
  else stream.pipe(response);
});

const wanted = process.env.PORT;

/** On this machine's own address: the port that is wanted and no other, or the first free one from here on. */
function listen(port) {
  server.once('error', (error) => {
    if (wanted !== undefined) {
      console.error(
        `Port ${wanted} cannot be used (${error.code}). Name another, such as PORT=3000 npm start.`,
      );
      process.exit(1);
    }
    if (error.code !== 'EADDRINUSE' || port > 8180) throw error;
    listen(port + 1);
  });
  server.listen(port, '127.0.0.1', () => {
    server.removeAllListeners('error');
    console.log(`\nBacksolve is at  http://localhost:${port}/\n`);
    console.log(
      'Open it in a browser. Type =CAC(60000;30) into a cell, or take Extensions → Backsolve → New plan.',
    );
    console.log(
      'It needs no account and no network. A change under src/, sidebar/ or host/ reloads the page.',
    );
    console.log('Press Ctrl+C to stop.');
  });
}

function rebuildOnChange() {
  let timer;
  const soon = (_event, file) => {
    if (!file || /(^|[\\/])\.|~$/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!build()) return console.error('The build failed; the page keeps the last good one.');
      console.log('Built anew.');
      for (const page of pages) page.write('data: built\n\n');
    }, 200);
  };
  for (const room of ['src', 'sidebar', 'host']) watch(join(root, room), { recursive: true }, soon);
}

if (wanted !== undefined && !(/^\d{1,5}$/.test(wanted) && Number(wanted) < 65536)) {
  console.error(`PORT has to be a number up to 65535, such as PORT=3000 npm start. It is "${wanted}".`);
  process.exit(1);
}
console.log('Building the add-on and the page …');
if (!build()) {
  console.error('The build failed: the lines above say why.');
  process.exit(1);
}
rebuildOnChange();
listen(wanted === undefined ? 8080 : Number(wanted));
process.on('SIGINT', () => process.exit(0));
