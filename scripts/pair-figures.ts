/**
 * Figures of the general engine on files of sentence pairs, by kind of verdict and by why it was silent:
 * `node scripts/run.mjs scripts/pair-figures.ts FILE.jsonl… [--show KIND] [--limit N]`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { whyEn } from '@/components/ui/messages/why-en';
import { judgePair } from '@/lib/match/pair';

const WANT: Record<string, string> = { entailment: 'corroborates', contradiction: 'conflicts', neutral: 'nothing' };

/** Entry point for scripts/run.mjs. */
export function main(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      show: { type: 'string' },
      wrong: { type: 'boolean' },
      limit: { type: 'string', default: '20' },
      rows: { type: 'string' },
    },
  });
  for (const file of positionals) figures(file, values);
}

function figures(file: string, options: { show?: string; wrong?: boolean; limit: string; rows?: string }): void {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .slice(0, Number(options.rows ?? 1e9))
    .map((line) => JSON.parse(line));
  const kinds = new Map<string, { right: number; all: number; silent: Record<string, number> }>();
  let shown = 0;
  const started = performance.now();
  let decided = 0;
  let right = 0;
  for (const { premise, hypothesis, label } of rows) {
    const judged = judgePair(premise, hypothesis);
    const kind = judged.verdict === 'nothing' ? `- ${judged.reason}` : judged.kind;
    const want = WANT[label] ?? '';
    const entry = kinds.get(kind) ?? { right: 0, all: 0, silent: {} };
    entry.all++;
    if (judged.verdict === want) entry.right++;
    entry.silent[label] = (entry.silent[label] ?? 0) + 1;
    kinds.set(kind, entry);
    if (judged.verdict !== 'nothing') {
      decided++;
      if (judged.verdict === want) right++;
    }
    const isWanted = options.show === kind || (options.show === 'all' && judged.verdict !== 'nothing');
    if (isWanted && (!options.wrong || judged.verdict !== want) && shown++ < Number(options.limit))
      console.log(
        `[${label} → ${judged.verdict} ${kind}] ${judged.verdict === 'nothing' ? '' : whyEn(judged.why)}\n   E: ${premise}\n   S: ${hypothesis}`,
      );
  }
  console.log(
    `${path.basename(file)}: ${rows.length} pairs, decided ${((100 * decided) / rows.length).toFixed(1)} %, right ${((100 * right) / decided).toFixed(1)} %, ${((performance.now() - started) / rows.length).toFixed(2)} ms a pair`,
  );
  for (const [kind, { right: good, all, silent }] of [...kinds].sort((a, b) => b[1].all - a[1].all))
    console.log(
      `   ${kind.padEnd(22)} ${String(all).padStart(6)}  ${kind.startsWith('-') ? JSON.stringify(silent) : `right ${((100 * good) / all).toFixed(1)} % ${JSON.stringify(silent)}`}`,
    );
}
