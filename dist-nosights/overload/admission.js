"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createAdmission = createAdmission;
const adaptive_limit_1 = require("./adaptive-limit");
/**
 * The part of all places that one kind of caller, one account, one connection and one request may have at most. An account or a
 * connection that nobody else came beside for a second may have all: there is nobody to keep places for. For machines some are
 * always kept, since what they tell takes permissions away.
 */
const SHARES = { caller: 3 / 4, account: 1 / 2, connection: 1 / 4, request: 1 / 4 };
const BESIDE_MS = 1_000;
/** A request takes one place, and one more for each of these: what it asks for grows with what it says. */
const BYTES_OF_PLACE = 16 * 1024;
/** How long a request may wait for a place, and how long nobody may after one was refused: a short crowd waits, a long one does not. */
const WAIT_MS = 100;
const NO_WAIT_MS = 1_000;
/** Of an arrival there is one `decided`; what waits is served in its order, as far as it is within its shares. */
function createAdmission(bounds, clock = processClock) {
    const limit = (0, adaptive_limit_1.createAdaptiveLimit)(bounds);
    const callers = createTally();
    const accounts = createTally();
    const connections = createTally();
    const line = new Set();
    let used = 0;
    let requests = 0;
    let lastRefusal = -Infinity;
    const share = (part) => Math.max(1, Math.floor(limit.current(clock.now()) * part));
    const placesOf = ({ bytes }) => bytes === null ? share(SHARES.request) : Math.min(1 + Math.floor(bytes / BYTES_OF_PLACE), share(SHARES.request));
    const obstacle = (arrival) => {
        const { caller, accountId, connection } = arrival;
        const places = placesOf(arrival);
        if (used + places > limit.current(clock.now()))
            return 'full';
        const isOver = callers.of(caller) + places > share(SHARES.caller) ||
            (accountId !== null && isOverBeside(accounts, accountId, places, SHARES.account)) ||
            isOverBeside(connections, connection, places, SHARES.connection);
        return isOver ? 'share' : null;
    };
    const isOverBeside = (tally, key, places, part) => tally.of(key) + places > share(part) && clock.now() - tally.lastBeside(key) < BESIDE_MS;
    const come = ({ accountId, connection }) => {
        if (accountId !== null)
            accounts.came(accountId, clock.now());
        connections.came(connection, clock.now());
    };
    const mayWait = () => clock.now() - lastRefusal >= NO_WAIT_MS && line.size < bounds.max;
    const refused = (reason) => {
        lastRefusal = clock.now();
        limit.refused(lastRefusal);
        return reason;
    };
    const change = ({ caller, accountId, connection }, places) => {
        used += places;
        requests += Math.sign(places);
        callers.add(caller, places);
        if (accountId !== null)
            accounts.add(accountId, places);
        connections.add(connection, places);
    };
    const place = (arrival) => {
        const places = placesOf(arrival);
        const began = clock.now();
        change(arrival, places);
        const beganAlone = requests <= adaptive_limit_1.ALONE;
        let left = false;
        return {
            leave: (measured) => {
                if (left)
                    return;
                left = true;
                const now = clock.now();
                const alone = beganAlone && requests <= adaptive_limit_1.ALONE;
                if (measured)
                    limit.workedOn({ kind: kindOf(arrival), now, ms: now - began, alone, used });
                change(arrival, -places);
                for (const waiting of line)
                    if (obstacle(waiting.arrival) === null)
                        waiting.enter();
            },
        };
    };
    return {
        refusal: (arrival) => {
            come(arrival);
            const reason = obstacle(arrival);
            return reason === null || mayWait() ? null : refused(reason);
        },
        enter: (arrival, decided) => {
            come(arrival);
            const reason = obstacle(arrival);
            if (reason === null)
                return decided(place(arrival));
            if (!mayWait())
                return decided(refused(reason));
            const callOff = clock.after(WAIT_MS, () => {
                line.delete(waiting);
                decided(refused(reason));
            });
            const waiting = {
                arrival,
                enter: () => {
                    callOff();
                    line.delete(waiting);
                    decided(place(arrival));
                },
            };
            line.add(waiting);
        },
        use: () => ({ used, limit: limit.current(clock.now()) }),
    };
}
const processClock = {
    now: () => performance.now(),
    after: (ms, work) => {
        const timer = setTimeout(work, ms);
        return () => clearTimeout(timer);
    },
};
/** Requests whose bodies are about as long. */
function kindOf({ bytes }) {
    return Math.floor(Math.log2(1 + (bytes ?? 0)));
}
/** Remembers those alone who have something, and the last two who came. */
function createTally() {
    const counts = new Map();
    let last = null;
    let before = -Infinity;
    const of = (key) => counts.get(key) ?? 0;
    return {
        of,
        add: (key, count) => {
            const sum = of(key) + count;
            if (sum === 0)
                counts.delete(key);
            else
                counts.set(key, sum);
        },
        came: (key, now) => {
            if (last !== null && last.key !== key)
                before = last.at;
            last = { key, at: now };
        },
        lastBeside: (key) => (last === null || last.key === key ? before : last.at),
    };
}
//# sourceMappingURL=admission.js.map