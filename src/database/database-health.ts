import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseConfig } from '../config';
import { proveThere, proveWritable } from './heartbeat.repository';
import { isAnswered, isReadOnly, isWriteRefused } from './passing-fault';
import { createPatientProbe } from './patient-probe';

/** How the database stands, by the last look at it. */
export interface DatabaseState {
  /** It answers. */
  readonly reachable: boolean;
  /** It takes writes. */
  readonly writable: boolean;
  /** A code: why one of them does not hold; null when both do. */
  readonly reason: string | null;
}

/** Whether the database can be used: one look serves all who want to know. */
export interface DatabaseHealth {
  state(): DatabaseState;
  /** Whether nothing comes from the server at all, so that to wait for it is in vain. One late answer does not say so. */
  isAway(): boolean;
  /** Whether a proof of writing has been waited for so long that others would wait in vain: nothing is to be written. */
  writesHang(): boolean;
  /** Told by who changes things what a change failed at. */
  writeFailed(error: unknown): void;
  /** Looks all the time from now on; resolves after the first look. The embedded database is not looked at. */
  watch(): Promise<void>;
  /** Hears each time that the state is another than before. */
  listen(listener: (state: DatabaseState) => void): void;
  /** Hears each time that the server goes away. */
  listenAway(listener: () => void): void;
  /** Hears each time that writes are taken no more, or again: another server may be primary by then. */
  listenWritable(listener: () => void): void;
  close(): Promise<void>;
}

/** With the pause it is less than a second from a fault until it is known. */
const LOOK_LIMIT_MS = 600;
const PAUSE_MS = 200;
/** A proof of writing that takes longer says that writes hang, until one is answered. */
const HANGS_AFTER_MS = 2_000;
/** A proof of writing that hangs, as on a full disk, is left alone for so long: each new one would hang beside it. */
const HANGING_PROOF_MS = 30_000;
/** For how long a change that was refused stands for those that come. */
const REFUSAL_HOLDS_MS = 1_500;

const FINE: DatabaseState = { reachable: true, writable: true, reason: null };

/** Until it is watched the database is taken to be there. */
export function createDatabaseHealth(config: DatabaseConfig): DatabaseHealth {
  const looks = config.kind === 'mysql' ? createLooks(config.url, () => pause.abort()) : null;
  let closed = false;
  let pause = new AbortController();
  const listeners: ((state: DatabaseState) => void)[] = [];
  const awayListeners: (() => void)[] = [];
  const writableListeners: (() => void)[] = [];
  let watching: Promise<void> = Promise.resolve();
  let seen: Look = { ...FINE, presence: 'THERE' };
  let isAway = false;
  let refusal = { reason: '', until: -Infinity };
  let told = FINE;

  const state = (): DatabaseState => {
    if (!seen.writable || refusal.until < performance.now()) return seen;
    return { ...seen, writable: false, reason: refusal.reason };
  };
  const tell = (): void => {
    const { reachable, writable, reason } = state();
    if (told.reachable === reachable && told.writable === writable && told.reason === reason) return;
    const isTurn = told.writable !== writable;
    told = { reachable, writable, reason };
    for (const listener of listeners) listener(told);
    if (isTurn) for (const listener of writableListeners) listener();
  };
  const lookOnce = async (): Promise<void> => {
    if (looks === null || closed) return;
    const before = seen.presence;
    seen = await looks.look();
    const wasAway = isAway;
    isAway = seen.presence === 'GONE' || (seen.presence === 'LATE' && before !== 'THERE');
    if (isAway && !wasAway) for (const listener of awayListeners) listener();
    if (!closed) tell();
  };
  const lookOn = async (): Promise<void> => {
    while (!closed) {
      pause = new AbortController();
      await sleep(PAUSE_MS, undefined, { signal: pause.signal, ref: false }).catch(() => undefined);
      await lookOnce();
    }
  };
  return {
    state: () => {
      const { reachable, writable, reason } = state();
      return { reachable, writable, reason };
    },
    isAway: () => isAway,
    writesHang: () => looks?.writesHang() ?? false,
    writeFailed: (error) => {
      if (!isWriteRefused(error)) return;
      refusal = { reason: reasonOf(error), until: performance.now() + REFUSAL_HOLDS_MS };
    },
    watch: async () => {
      await lookOnce();
      watching = lookOn();
    },
    listen: (listener) => void listeners.push(listener),
    listenAway: (listener) => void awayListeners.push(listener),
    listenWritable: (listener) => void writableListeners.push(listener),
    close: async () => {
      closed = true;
      pause.abort();
      looks?.giveUp();
      await watching;
    },
  };
}

interface Looks {
  look(): Promise<Look>;
  writesHang(): boolean;
  giveUp(): void;
}

interface Look extends DatabaseState {
  /** `LATE`: it did not answer in time, or this process was too busy to hear it. */
  readonly presence: 'THERE' | 'LATE' | 'GONE';
}

/**
 * Two questions at once, so that a server whose writes hang is told apart from one that is gone. One that is read-only, or lets writes
 * hang, may be primary no more: both are asked anew, wherever the address leads.
 */
function createLooks(url: string, lost: () => void): Looks {
  const there = createPatientProbe(url, proveThere, lost);
  const writes = createPatientProbe(url, proveWritable, lost);
  let didHang = false;
  return {
    writesHang: () => didHang,
    look: async () => {
      const [isThere, isWritable] = await Promise.allSettled([there.look(LOOK_LIMIT_MS), writes.look(LOOK_LIMIT_MS)]);
      if (isThere.status === 'rejected') {
        if (there.waitedMs() > 0) there.giveUp();
        if (writes.waitedMs() > 0) writes.giveUp();
        const reason = reasonOf(isThere.reason);
        const presence = isAnswered(isThere.reason) ? 'THERE' : reason === 'ETIMEDOUT' ? 'LATE' : 'GONE';
        return { reachable: false, writable: false, reason, presence };
      }
      didHang = isWritable.status !== 'fulfilled' && (didHang || writes.waitedMs() > HANGS_AFTER_MS);
      if (isWritable.status === 'fulfilled') return { ...FINE, presence: 'THERE' };
      const hangs = writes.waitedMs() > HANGING_PROOF_MS;
      if (hangs) writes.giveUp();
      if (hangs || isReadOnly(isWritable.reason)) there.giveUp();
      return { reachable: true, writable: false, reason: reasonOf(isWritable.reason), presence: 'THERE' };
    },
    giveUp: () => {
      there.giveUp();
      writes.giveUp();
    },
  };
}

function reasonOf(error: unknown): string {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : 'FAILED';
}
