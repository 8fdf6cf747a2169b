/** Gives the UTF-16 code units of a text as numbers, which are read one by one several times faster than a string's. */
export function encodeUnits(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  Buffer.from(codes.buffer).write(text, "utf16le");
  return codes;
}

/** Makes a string of code units, lone surrogates as they are. */
export function decodeUnits({ buffer, byteOffset, byteLength }: Uint16Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("utf16le");
}
