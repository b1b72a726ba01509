/** How long a download may take to take hold of its data, in milliseconds. */
const HOLD_MS = 60_000;

/** Hands data to the browser's downloads as a file. Needs no permission: it is a link that is pressed. */
export function downloadFile(data: Blob, name: string, doc: Document = document): void {
  const address = URL.createObjectURL(data);
  const link = doc.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HOLD_MS);
}
