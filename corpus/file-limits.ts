/** Largest corpus file read, in UTF-16 units: some 200,000 claims with their articles. */
export const MAX_FILE_LENGTH = 300_000_000;
/** Deepest nesting of brackets in a corpus file; ours have seven. */
export const MAX_FILE_DEPTH = 16;
