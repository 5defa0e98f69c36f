import { isDeepStrictEqual } from 'node:util';
import { PublicError } from './errors';

/** How often it is read again because what permits it changed meanwhile. */
const ATTEMPTS = 3;

/**
 * Reads what `facts` permit, and the facts once more when it was read: nothing is given that was written after a permission
 * had gone. When they changed it is read anew, by what they say now. `beside` is done meanwhile, with what would be given; it
 * tells by null that this takes no permission, so that there is nothing to look at again.
 * @throws PublicError SERVICE_UNAVAILABLE when the facts never stood still.
 */
export async function readPermitted<F, R>(
  facts: () => Promise<F>,
  read: (facts: F) => Promise<R>,
  beside: (result: R) => Promise<void> | null = () => Promise.resolve(),
): Promise<R> {
  let permitting = await facts();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const result = await read(permitting);
    const done = beside(result);
    if (done === null) return result;
    const [now] = await Promise.all([facts(), done]);
    if (isDeepStrictEqual(permitting, now)) return result;
    permitting = now;
  }
  throw new PublicError(
    'SERVICE_UNAVAILABLE',
    'What permits you to see this changes too often at the moment; try again in a few seconds.',
  );
}
