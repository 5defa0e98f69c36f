import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** What the network does between a client and its server. */
export type NetworkFault =
  | { readonly kind: 'none' }
  /** Every answer comes so much later, with up to `jitterMs` more. */
  | { readonly kind: 'latency'; readonly ms: number; readonly jitterMs?: number }
  | { readonly kind: 'bandwidth'; readonly bytesPerSecond: number }
  /** Whatever is sent either way is lost, and no connection is closed. */
  | { readonly kind: 'black hole' }
  /** Connections are lost; new ones are accepted and never answered. */
  | { readonly kind: 'half-open' }
  /** Connections are lost, and nobody listens. */
  | { readonly kind: 'refused' };

/** Stands before a TCP server, and is as bad a network as it is told to be. */
export interface FaultyProxy {
  readonly port: number;
  /** Holds from now on, for open connections too. */
  become(fault: NetworkFault): Promise<void>;
  /** New connections lead to another port from now on, as after a switchover. */
  leadTo(port: number): void;
  /** Resets all open connections. Gives how many there were. */
  reset(): number;
  close(): Promise<void>;
}

export async function startFaultyProxy(targetPort: number): Promise<FaultyProxy> {
  let fault: NetworkFault = { kind: 'none' };
  let target = targetPort;
  const open = new Set<Socket>();
  const track = (socket: Socket): Socket => {
    open.add(socket);
    return socket.on('error', () => undefined).on('close', () => open.delete(socket));
  };
  const isLost = (): boolean => fault.kind === 'black hole' || fault.kind === 'half-open';
  const accept = (client: Socket): void => {
    track(client.setNoDelay(true));
    if (isLost()) return void client.resume();
    const server = track(connect(target, '127.0.0.1').setNoDelay(true));
    const answers = delayed(client, () => fault);
    client.on('data', (data) => void (isLost() || server.write(data)));
    server.on('data', (data) => void (isLost() || answers.write(data)));
    client.on('close', () => void (isLost() || server.destroy()));
    server.on('close', () => void (isLost() || answers.end()));
  };
  const listener = createServer(accept);
  await listen(listener, 0);
  const { port } = listener.address() as AddressInfo;
  const reset = (): number => {
    const sockets = [...open];
    for (const socket of sockets) socket.resetAndDestroy();
    return sockets.length / 2;
  };
  return {
    port,
    leadTo: (other) => {
      target = other;
    },
    reset,
    become: async (next) => {
      fault = next;
      if (next.kind === 'refused') {
        const closed = once(listener, 'close');
        listener.close();
        reset();
        await closed;
        return;
      }
      if (next.kind === 'half-open') reset();
      if (!listener.listening) await listen(listener, port);
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}

async function listen(listener: Server, port: number): Promise<void> {
  listener.listen(port, '127.0.0.1');
  await once(listener, 'listening');
}

/** Writes to a socket as late as the fault has it, and always in order. */
function delayed(socket: Socket, fault: () => NetworkFault): { write(data: Buffer): void; end(): void } {
  let freeAt = 0;
  const after = (ms: number, act: () => void): void => {
    freeAt = Math.max(freeAt, performance.now() + ms);
    const wait = freeAt - performance.now();
    if (wait <= 0) act();
    else setTimeout(act, wait);
  };
  return {
    write: (data) => {
      const now = fault();
      if (now.kind === 'bandwidth')
        freeAt = Math.max(freeAt, performance.now()) + (data.length / now.bytesPerSecond) * 1_000;
      const ms = now.kind === 'latency' ? now.ms + Math.random() * (now.jitterMs ?? 0) : 0;
      after(ms, () => void (socket.destroyed || socket.write(data)));
    },
    end: () => after(0, () => socket.destroy()),
  };
}
