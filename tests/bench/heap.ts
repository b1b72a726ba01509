import v8 from 'node:v8';
import vm from 'node:vm';

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc') as () => void;

/** What is held now, in MB, after collecting what is not: the heap, and the buffers of typed arrays beside it. */
export function heapMb(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

const kept: unknown[] = [];

/** Keeps a value from being collected while memory is measured, until the next one is kept. */
export function keep(value: unknown): void {
  kept[0] = value;
}
