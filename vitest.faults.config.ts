import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** npm run faults: the fault campaign alone, with as many runs as wanted (scripts/faults.mjs). */
export default defineConfig({ ...base, test: { ...base.test, include: ['tests/faults/*.test.ts'] } });
