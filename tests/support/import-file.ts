/**
 * Hands a corpus file to the popup, as a reader's choice in the file dialog would. Runs in the popup opened as a tab of
 * its own (popup.html?tab=corpus), and is complete in itself.
 */
export function importInPopup(json: string): void {
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File([json], 'corpus.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
