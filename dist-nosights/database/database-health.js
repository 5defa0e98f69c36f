"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createDatabaseHealth = createDatabaseHealth;
const promises_1 = require("node:timers/promises");
const heartbeat_repository_1 = require("./heartbeat.repository");
const passing_fault_1 = require("./passing-fault");
const patient_probe_1 = require("./patient-probe");
/** With the pause it is less than a second from a fault until it is known. */
const LOOK_LIMIT_MS = 600;
const PAUSE_MS = 200;
/** A proof of writing that hangs, as on a full disk, is left alone for so long: each new one would hang beside it. */
const HANGING_PROOF_MS = 30_000;
/** For how long a change that was refused stands for those that come. */
const REFUSAL_HOLDS_MS = 1_500;
const FINE = { reachable: true, writable: true, reason: null };
/** Until it is watched the database is taken to be there. */
function createDatabaseHealth(config) {
    const looks = config.kind === 'mysql' ? createLooks(config.url, () => pause.abort()) : null;
    const closing = new AbortController();
    let pause = new AbortController();
    const listeners = [];
    const awayListeners = [];
    let watching = Promise.resolve();
    let seen = { ...FINE, presence: 'THERE' };
    let isAway = false;
    let refusal = { reason: '', until: -Infinity };
    let told = FINE;
    const state = () => {
        if (!seen.writable || refusal.until < performance.now())
            return seen;
        return { ...seen, writable: false, reason: refusal.reason };
    };
    const tell = () => {
        const { reachable, writable, reason } = state();
        if (told.reachable === reachable && told.writable === writable && told.reason === reason)
            return;
        told = { reachable, writable, reason };
        for (const listener of listeners)
            listener(told);
    };
    const lookOnce = async () => {
        if (looks === null || closing.signal.aborted)
            return;
        const before = seen.presence;
        seen = await looks.look();
        const wasAway = isAway;
        isAway = seen.presence === 'GONE' || (seen.presence === 'LATE' && before !== 'THERE');
        if (isAway && !wasAway)
            for (const listener of awayListeners)
                listener();
        if (!closing.signal.aborted)
            tell();
    };
    const lookOn = async () => {
        while (!closing.signal.aborted) {
            pause = new AbortController();
            const signal = AbortSignal.any([closing.signal, pause.signal]);
            await (0, promises_1.setTimeout)(PAUSE_MS, undefined, { signal, ref: false }).catch(() => undefined);
            await lookOnce();
        }
    };
    return {
        state: () => {
            const { reachable, writable, reason } = state();
            return { reachable, writable, reason };
        },
        isAway: () => isAway,
        writeFailed: (error) => {
            if (!(0, passing_fault_1.isWriteRefused)(error))
                return;
            refusal = { reason: reasonOf(error), until: performance.now() + REFUSAL_HOLDS_MS };
        },
        watch: async () => {
            await lookOnce();
            watching = lookOn();
        },
        listen: (listener) => void listeners.push(listener),
        listenAway: (listener) => void awayListeners.push(listener),
        close: async () => {
            closing.abort();
            looks?.giveUp();
            await watching;
        },
    };
}
/** Two questions at once, so that a server whose writes hang is told apart from one that is gone. */
function createLooks(url, lost) {
    const there = (0, patient_probe_1.createPatientProbe)(url, heartbeat_repository_1.proveThere, lost);
    const writes = (0, patient_probe_1.createPatientProbe)(url, heartbeat_repository_1.proveWritable, lost);
    return {
        look: async () => {
            const [isThere, isWritable] = await Promise.allSettled([there.look(LOOK_LIMIT_MS), writes.look(LOOK_LIMIT_MS)]);
            if (isThere.status === 'rejected') {
                if (there.waitedMs() > 0)
                    there.giveUp();
                if (writes.waitedMs() > 0)
                    writes.giveUp();
                const reason = reasonOf(isThere.reason);
                const presence = (0, passing_fault_1.isAnswered)(isThere.reason) ? 'THERE' : reason === 'ETIMEDOUT' ? 'LATE' : 'GONE';
                return { reachable: false, writable: false, reason, presence };
            }
            if (writes.waitedMs() > HANGING_PROOF_MS)
                writes.giveUp();
            if (isWritable.status === 'fulfilled')
                return { ...FINE, presence: 'THERE' };
            return { reachable: true, writable: false, reason: reasonOf(isWritable.reason), presence: 'THERE' };
        },
        giveUp: () => {
            there.giveUp();
            writes.giveUp();
        },
    };
}
function reasonOf(error) {
    const { code } = (error ?? {});
    return typeof code === 'string' ? code : 'FAILED';
}
//# sourceMappingURL=database-health.js.map