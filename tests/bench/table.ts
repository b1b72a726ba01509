/** One line of the result. */
export interface Figure {
  what: string;
  /** As shown, with its unit. */
  value: string;
  /** As shown; '' where there is none. */
  budget: string;
  /** Null where there is no budget. */
  within: boolean | null;
}

/** A figure with an upper bound. @param digits decimals shown */
export function atMost(what: string, value: number, unit: string, bound: number, digits = 1): Figure {
  return { what, value: `${value.toFixed(digits)} ${unit}`, budget: `≤ ${bound} ${unit}`, within: value <= bound };
}

/** A figure with a lower bound. */
export function atLeast(what: string, value: number, unit: string, bound: number, digits = 1): Figure {
  return { what, value: `${value.toFixed(digits)} ${unit}`, budget: `≥ ${bound} ${unit}`, within: value >= bound };
}

/** A figure for information. */
export function plain(what: string, value: number, unit: string, digits = 1): Figure {
  return { what, value: `${value.toFixed(digits)} ${unit}`, budget: '', within: null };
}

/** The figures in columns. */
export function formatTable(figures: readonly Figure[]): string {
  const mark = ({ within }: Figure) => (within === null ? '' : within ? 'ok' : 'OVER');
  const rows = [['', 'measured', 'budget', ''], ...figures.map((it) => [it.what, it.value, it.budget, mark(it)])];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([what = '', value = '', budget = '', verdict = '']) =>
      `${what.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${budget.padStart(widths[2] ?? 0)}  ${verdict}`.trimEnd(),
    )
    .join('\n');
}

/** The middle one (of an even number, the upper of the two). @throws on an empty list */
export function median(values: readonly number[]): number {
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}
