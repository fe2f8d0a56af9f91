type Host = Pick<ComponentFramework.Context<unknown>, 'client' | 'navigation'>;

/** `openFile` writes the file instead of showing it. */
const save = 2;

const base64Of = async (file: Blob): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pieceLength = 0x8000; // more arguments than this are too many for one call
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceLength) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * pieceLength, (index + 1) * pieceLength)),
  );
  return btoa(pieces.join(''));
};

const saveFromBrowser = (file: Blob, fileName: string): void => {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
};

/** Hands a file to the user: as a download of the browser, or through the app on a phone, where pages cannot download. */
export const saveFile = async ({ client, navigation }: Host, file: Blob, fileName: string): Promise<void> => {
  if (client.getClient() !== 'Mobile') return saveFromBrowser(file, fileName);
  await navigation.openFile(
    { fileName, fileContent: await base64Of(file), fileSize: file.size, mimeType: file.type },
    { openMode: save },
  );
};
