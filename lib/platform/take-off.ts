/**
 * Takes a listener off the browser when the signal ends. Where that comes because the extension is gone, there is
 * nothing left to take it from, and the browser's own objects throw or are missing: then all is done already.
 */
export function takeOffAtEnd(signal: AbortSignal, takeOff: () => void): void {
  signal.addEventListener(
    'abort',
    () => {
      try {
        takeOff();
      } catch {
        // gone with its extension
      }
    },
    { once: true },
  );
}
