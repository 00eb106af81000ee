// What was dropped or chosen, as files with their paths.

import type { Given } from "../container/source";

/** The browser does not let this page read a dropped folder. */
export class DropUnreadable extends Error {}

/** The files of an <input>, a folder's with their paths below it. */
export function fromList(files: Iterable<File>): Given[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** The files of a drop, folders walked through. Must be called within the drop event: the browser forgets the items after it. */
export async function fromDrop(transfer: DataTransfer): Promise<Given[]> {
  const items = [...transfer.items].filter((item) => item.kind === "file");
  const entries = items.map((item) => item.webkitGetAsEntry());
  const handles = items.map((item) => ("getAsFileSystemHandle" in item ? (item as WithHandle).getAsFileSystemHandle() : null));
  if (entries.every((entry) => entry === null || entry.isFile)) return fromList(transfer.files);
  const given: Given[] = [];
  for (const [at, entry] of entries.entries()) {
    // Chromium refuses entry.file() on a page from the disk, but gives handles; Firefox and Safari have only entries.
    const handle = await Promise.resolve(handles[at]).catch(() => null);
    if (handle) await walkHandle(handle, "", given);
    else if (entry) await walkEntry(entry, "", given);
  }
  return given;
}

interface WithHandle {
  getAsFileSystemHandle(): Promise<FileSystemHandle | null>;
}

async function walkHandle(handle: FileSystemHandle, above: string, given: Given[]): Promise<void> {
  if (handle.kind === "file") {
    given.push({ path: above + handle.name, file: await (handle as FileSystemFileHandle).getFile() });
    return;
  }
  for await (const child of (handle as FileSystemDirectoryHandle).values()) await walkHandle(child, `${above}${handle.name}/`, given);
}

async function walkEntry(entry: FileSystemEntry, above: string, given: Given[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, () => reject(new DropUnreadable())));
    given.push({ path: above + entry.name, file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, () => reject(new DropUnreadable())));
    if (!some.length) return;
    for (const child of some) await walkEntry(child, `${above}${entry.name}/`, given);
  }
}
