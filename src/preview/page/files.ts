// Files in and out of the browser. Nothing is sent anywhere: a file is read here and given back as a download.
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function takeFiles(target: HTMLElement, take: (file: File) => void): void {
  target.addEventListener('dragover', (event) => {
    event.preventDefault();
    target.classList.add('drop-here');
  });
  for (const end of ['dragleave', 'drop'] as const) {
    target.addEventListener(end, () => {
      target.classList.remove('drop-here');
    });
  }
  target.addEventListener('drop', (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) take(file);
  });
}

export function giveFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: workbookType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
