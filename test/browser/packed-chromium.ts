// Unpacks the browser of @sparticuz/chromium, with the libraries and fonts that a bare Linux lacks, into the cache folder.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
const { version } = JSON.parse(readFileSync(join(packed, '../package.json'), 'utf8')) as { version: string };
const cache = fileURLToPath(new URL('../../.cache', import.meta.url));

export type Start = { executablePath: string; env: Record<string, string> };

/** The program file and the environment it needs. The package's own unpacking leaves the libraries out unless it runs on Lambda. */
export async function unpackChromium(): Promise<Start> {
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) unpackInto(folder);
  const executablePath = join(folder, 'chromium');
  return {
    executablePath,
    env: { ...inherited(), ...missingLibraries(executablePath), ...missingFonts(folder) },
  };
}

/** Written beside its place and renamed, so that a process that comes at the same time never sees half a browser. */
function unpackInto(folder: string): void {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const read = (file: string) => brotliDecompressSync(readFileSync(join(packed, file)));
  writeFileSync(join(draft, 'chromium'), read('chromium.br'), { mode: 0o755 });
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    execFileSync('tar', ['-x', '--no-same-owner', '-C', draft], { input: read(archive) });
  }
  writeFileSync(join(draft, 'fonts.conf'), `<fontconfig><dir>${folder}/fonts</dir></fontconfig>`);
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** ldd marks what the system's loader cannot find. */
function missingLibraries(program: string): Record<string, string> {
  const isComplete = !execFileSync('ldd', [program], { encoding: 'utf8' }).includes('not found');
  return isComplete ? {} : { LD_LIBRARY_PATH: join(dirname(program), 'lib') };
}

function missingFonts(folder: string): Record<string, string> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}
