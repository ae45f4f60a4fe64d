import { EVIDENCE_TYPES, MOST_EVIDENCE_BYTES, type ConsentEvidence } from '../../../contract/consent';

/** A paper as the API takes it; `null` when it is of another kind, or too large. */
export async function readPaper(file: File): Promise<ConsentEvidence | null> {
  const type = EVIDENCE_TYPES.find((each) => each === file.type);
  if (!type || file.size === 0 || file.size > MOST_EVIDENCE_BYTES) return null;
  const address = await addressOf(file);
  return { type, data: address.slice(address.indexOf(',') + 1) };
}

/** `data:…;base64,…` */
function addressOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'));
    reader.readAsDataURL(file);
  });
}
