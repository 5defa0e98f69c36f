import type { Limits } from '../config';
import { documentExcess } from './document-limits';
import type { LimitExcess } from './limit-excess';

/** Tells what of a document is more than the limits; null when nothing is. */
export type DocumentGate = (text: string) => LimitExcess | null;

/** How many characters of documents a process remembers the verdict of. */
const KEPT_CHARACTERS = 2_000_000;

/** A gate that looks at a document once: what routers and clients send is mostly what they sent before. */
export function createDocumentGate(limits: Limits): DocumentGate {
  const known = new Map<string, LimitExcess | null>();
  let characters = 0;
  return (text) => {
    const verdict = known.get(text);
    if (verdict !== undefined) return verdict;
    const found = documentExcess(text, limits);
    characters += text.length;
    known.set(text, found);
    for (const oldest of known.keys()) {
      if (characters <= KEPT_CHARACTERS) break;
      known.delete(oldest);
      characters -= oldest.length;
    }
    return found;
  };
}
