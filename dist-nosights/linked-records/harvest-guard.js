"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createHarvestGuard = createHarvestGuard;
const distinct_count_1 = require("./distinct-count");
const lookup_counts_repository_1 = require("./lookup-counts.repository");
const HOUR_MS = 3_600_000;
/** New keys that a process counts for itself before it tells the others: by so many may a viewer exceed the limit in each. */
const UNTOLD_KEYS = 250;
const KEPT_VIEWERS = 5_000;
function createHarvestGuard({ write, keysPerHour, suspected }) {
    const viewers = new Map();
    const untold = Math.min(UNTOLD_KEYS, keysPerHour / 20);
    /** Merges what this process has counted into what all have; beyond the limit it gives the viewer his turn, or none. */
    const tell = (viewer, counted, size, now) => write(async (manager) => {
        const hour = { ...viewer, hour: new Date(counted.hour) };
        const known = await (0, lookup_counts_repository_1.lockLookups)(manager, hour);
        const all = distinct_count_1.DistinctCount.fromText(known?.registers ?? '');
        const before = all.estimate();
        all.merge(counted.count);
        const keys = all.estimate();
        const nextAt = known?.nextAt ?? hour.hour;
        const isOver = keys > keysPerHour;
        const admitted = !isOver || nextAt <= now;
        const turn = new Date(now.getTime() + (size * HOUR_MS) / keysPerHour);
        await (0, lookup_counts_repository_1.saveLookups)(manager, hour, { registers: all.toText(), nextAt: isOver && admitted ? turn : nextAt });
        return { all, keys, admitted, isFirst: isOver && before <= keysPerHour };
    });
    return {
        admits: async (viewer, keys, now) => {
            if (keys.length === 0)
                return true;
            const id = `${viewer.accountId} ${viewer.userId}`;
            const counted = current(viewers, id, Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
            for (const key of keys)
                counted.count.add(key);
            const estimate = counted.count.estimate();
            if (estimate <= keysPerHour && estimate - counted.told < untold)
                return true;
            const { all, keys: total, admitted, isFirst } = await tell(viewer, counted, keys.length, now);
            counted.count.merge(all);
            counted.told = counted.count.estimate();
            if (isFirst)
                suspected({ viewer, keys: total });
            return admitted;
        },
    };
}
/** What this process knows of a viewer; those who were here longest ago are forgotten. */
function current(viewers, id, hour) {
    const known = viewers.get(id);
    const counted = known?.hour === hour ? known : { hour, count: new distinct_count_1.DistinctCount(), told: 0 };
    viewers.delete(id);
    viewers.set(id, counted);
    const [oldest] = viewers.keys();
    if (viewers.size > KEPT_VIEWERS && oldest !== undefined)
        viewers.delete(oldest);
    return counted;
}
//# sourceMappingURL=harvest-guard.js.map