import type { ChosenFile } from './model';

/** Files of a drop, folders opened. */

/** Most files taken from one drop; a job has no more. */
const MAX_FILES = 10_000;

/** What a picker gave, each file with its place in the chosen folder. */
export function chosenFiles(list: FileList | null): ChosenFile[] {
  return Array.from(list ?? [])
    .filter((file) => !file.webkitRelativePath || !isJunk(file.name))
    .map((file) => ({ name: file.webkitRelativePath || file.name, content: file }));
}

/** What was dropped. To be called in the drop event itself: later the browser has taken the list away. */
export function droppedFiles(data: DataTransfer): Promise<ChosenFile[]> {
  const entries = Array.from(data.items, (item) => item.webkitGetAsEntry?.() ?? null);
  if (entries.every((entry) => entry === null)) return Promise.resolve(chosenFiles(data.files));
  return filesIn(entries.filter((entry) => entry !== null));
}

/** The name of the one folder that was dropped, or null. */
export function labelOf(files: readonly ChosenFile[]): string | null {
  const folders = new Set(files.map(({ name }) => (name.includes('/') ? name.slice(0, name.indexOf('/')) : null)));
  const [only] = folders;
  return folders.size === 1 ? (only ?? null) : null;
}

async function filesIn(entries: FileSystemEntry[]): Promise<ChosenFile[]> {
  const files: ChosenFile[] = [];
  const left = [...entries];
  for (let entry = left.shift(); entry !== undefined && files.length <= MAX_FILES; entry = left.shift()) {
    // A file that cannot be opened any more is left out like one that was not dropped.
    if (entry.isFile) {
      const file = await fileOf(entry as FileSystemFileEntry).catch(() => null);
      if (file !== null && !isJunk(file.name)) files.push({ name: entry.fullPath.replace(/^\//, ''), content: file });
    } else left.unshift(...(await childrenOf(entry as FileSystemDirectoryEntry).catch(() => [])));
  }
  return files;
}

/** Files that systems leave in folders. */
function isJunk(name: string): boolean {
  return name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini';
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A directory gives its entries in portions, the last of which is empty. */
async function childrenOf(entry: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = entry.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
