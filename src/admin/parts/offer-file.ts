/** Hands a file to the person, under `name`. */
export function offerFile(name: string, file: Blob): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: name });
  link.click();
  URL.revokeObjectURL(link.href);
}
