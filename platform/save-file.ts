/** Hands a text to the reader as a file, without any permission. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file's content over by then.
  setTimeout(() => URL.revokeObjectURL(url));
}
