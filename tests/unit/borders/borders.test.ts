import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const BIOME = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');

/** File, its text, and what the linter must complain of there. Each file appears once: all are linted in one run. */
const refused: [string, string, string[]][] = [
  ['lib/match/a.ts', "import { browser } from '@/lib/platform/browser';\nexport const b = browser;\n", ['imports']],
  ['lib/topic/a.ts', "import x from 'webextension-polyfill';\nexport const b = x;\n", ['imports']],
  ['lib/facts/a.ts', "import { x } from '@/corpus/queries';\nexport const b = x;\n", ['imports']],
  ['lib/facts/b.ts', "import { x } from '../../corpus/queries';\nexport const b = x;\n", ['imports']],
  ['lib/language/a.ts', "import { x } from '@/lib/page/sample';\nexport const b = x;\n", ['imports']],
  ['lib/article/a.ts', 'export const title = () => document.title;\n', ['globals']],
  ['lib/article/b.ts', 'export const site = () => window.location;\n', ['globals']],
  ['lib/messages/a.ts', 'export const id = () => chrome.runtime.id;\n', ['globals']],
  ['lib/page/a.ts', "import { browser } from 'wxt/browser';\nexport const b = browser;\n", ['imports']],
  ['lib/page/b.ts', "import { x } from '@/corpus/database';\nexport const b = x;\n", ['imports']],
  ['lib/page/c.ts', "export const f = (e: Element) => {\n  e.innerHTML = '<b>';\n};\n", ['plugin']],
  ['lib/platform/a.ts', "import Dexie from 'dexie';\nexport const b = Dexie;\n", ['imports']],
  ['components/badge/a.tsx', "import { note } from '@/lib/platform/log';\nexport const b = note;\n", ['imports']],
  ['components/badge/b.tsx', 'export const w = () => document.body;\n', ['globals']],
  ['components/popup/a.tsx', "import { x } from '@/corpus/queries';\nexport const b = x;\n", ['imports']],
  ['components/ui/a.ts', "export const f = (e: Element) => e.insertAdjacentHTML('beforeend', 'x');\n", ['plugin']],
  [
    'components/ui/b.tsx',
    'export const p = (text: string) => <p dangerouslySetInnerHTML={{ __html: text }} />;\n',
    ['lint/security/nodangerouslysetinnerhtml'],
  ],
  ['corpus/a.ts', "import { browser } from '@/lib/platform/browser';\nexport const b = browser;\n", ['imports']],
  ['corpus/b.ts', "export const get = () => fetch('https://paper.example');\n", ['globals']],
  [
    'entrypoints/gate.ts',
    "import { x } from '@/corpus/queries';\nimport { note } from '@/lib/platform/messages';\nexport const b = [x, note];\n",
    ['imports', 'imports'],
  ],
  ['entrypoints/annotate.ts', "import { x } from '@/corpus/queries';\nexport const b = x;\n", ['imports']],
  ['entrypoints/background/a.ts', "export const get = () => fetch('https://paper.example');\n", ['globals']],
];

const allowed: [string, string][] = [
  ['lib/article/c.ts', 'export const title = (document: Document): string => document.title;\n'],
  ['lib/page/d.ts', 'export const title = () => document.title;\n'],
  ['lib/platform/b.ts', "import { browser } from '@/lib/platform/browser';\nexport const b = browser;\n"],
  ['entrypoints/background/b.ts', "import { x } from '@/corpus/queries';\nexport const b = x;\n"],
  ['corpus/c.ts', "import Dexie from 'dexie';\nexport const b = Dexie;\n"],
  ['tests/dom/a.ts', "export const f = (e: Element) => {\n  e.innerHTML = '<b>';\n};\n"],
];

interface Report {
  diagnostics: { category: string; severity: string; location: { path: string } }[];
}

/** Lints all snippets by the project's own rules, in a folder of their own. */
function lintSnippets(): Report {
  const folder = mkdtempSync(path.join(tmpdir(), 'borders-'));
  try {
    for (const config of ['biome.json', 'no-html-strings.grit']) {
      cpSync(path.join(ROOT, config), path.join(folder, config));
    }
    for (const [file, code] of [...refused, ...allowed]) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), code);
    }
    const options = ['--vcs-enabled=false', '--reporter=json', '--max-diagnostics=200'];
    const run = spawnSync(process.execPath, [BIOME, 'lint', ...options, '.'], { cwd: folder, encoding: 'utf8' });
    return JSON.parse(run.stdout) as Report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** "lint/style/noRestrictedImports" is 'imports' here. */
function short(category: string): string {
  return category.replace(/^.*noRestricted/, '').toLowerCase();
}

describe('the borders between rooms', () => {
  let report: Report;
  beforeAll(() => {
    report = lintSnippets();
  }, 60_000);

  const complaints = (file: string) =>
    report.diagnostics.filter(({ location }) => location.path === file).map(({ category }) => short(category));

  it.each(refused)('in %s lint refuses %j', (file, _code, expected) => {
    expect(complaints(file)).toEqual(expected);
  });

  it.each(allowed)('in %s lint allows %j', (file) => {
    expect(complaints(file)).toEqual([]);
  });
});
