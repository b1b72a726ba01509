// Runs a command of this project's node_modules with this Node, so that a system's older Node is never picked.
import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BIN = path.join(ROOT, 'node_modules', '.bin');

/**
 * Runs a command line in the project's root and shows what it prints.
 * @param {string} command such as "wxt build -b chrome"
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [options] quiet: nothing is shown unless it fails
 * @returns {Promise<{ code: number, output: string }>} exit code (1 if it could not start) and all it printed
 */
export function run(command, { quiet = false, env = {} } = {}) {
  const child = spawn(command, {
    cwd: ROOT,
    shell: true,
    stdio: ['inherit', 'pipe', 'pipe'],
    env: { ...process.env, ...env, PATH: `${BIN}${path.delimiter}${process.env.PATH}` },
  });
  let output = '';
  for (const [stream, out] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]))
    stream.on('data', (chunk) => {
      output += chunk;
      if (!quiet) out.write(chunk);
    });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on('close', (code) => {
      if (quiet && code !== 0) process.stderr.write(output);
      resolve({ code: code ?? 1, output });
    });
  });
}
