import { Zip, ZipDeflate } from 'fflate';

/** Collects the pieces of a file. */
export interface PieceWriter {
  readonly write: (text: string) => void;
  readonly finish: () => Blob;
}

/**
 * A zip file whose last entry is written piece by piece, so that no huge text stands in memory and the page stays
 * responsive between the pieces.
 */
export const zipWriter = (
  parts: Readonly<Record<string, string>>,
  lastPath: string,
  mimeType: string,
): PieceWriter => {
  const encoder = new TextEncoder();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    pieces.push(new Uint8Array(data));
  });
  const open = (path: string): ZipDeflate => {
    const entry = new ZipDeflate(path, { level: 4 });
    zip.add(entry);
    return entry;
  };
  for (const [path, text] of Object.entries(parts)) open(path).push(encoder.encode(text), true);
  const last = open(lastPath);
  return {
    write: (text) => last.push(encoder.encode(text)),
    finish: () => {
      last.push(new Uint8Array(0), true);
      zip.end();
      return new Blob(pieces, { type: mimeType });
    },
  };
};
