import type { Socket } from 'node:net';
import type { Cancellation } from '../shared/cancellation';

/** Tells a request's cancellation what comes on a connection, until it is told to stop. */
export function countRead(connection: object, cancellation: Cancellation): () => void {
  const { stream } = connection as { readonly stream: Socket };
  let counted = stream.bytesRead;
  const count = (): void => {
    const now = stream.bytesRead;
    cancellation.countRead(now - counted);
    counted = now;
  };
  stream.on('data', count);
  return () => void stream.off('data', count);
}
