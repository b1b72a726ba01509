import { lecunMetaPack } from '@/corpus/packs/lecun-meta/index';
import type { Pack } from '@/corpus/packs/pack-schema';

/** The topic packs that come with the extension, in the order they are installed. */
export const packs: Pack[] = [lecunMetaPack];
