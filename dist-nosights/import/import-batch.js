"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ImportBatch = void 0;
const apply_facts_1 = require("../sync/apply-facts");
const hubspot_record_1 = require("./hubspot-record");
/** Long texts fill the memory before 500 rows do. */
const MAX_CHARACTERS = 2_000_000;
/** Rows that are applied together: their own facts in one call, those about the records merged into them in others. */
class ImportBatch {
    kind;
    context;
    own = [];
    merged = [];
    places = [];
    problems = new Map();
    remarks = [];
    characters = 0;
    constructor(kind, context) {
        this.kind = kind;
        this.context = context;
    }
    get isFull() {
        return this.places.length >= apply_facts_1.MAX_FACTS || this.merged.length >= apply_facts_1.MAX_FACTS || this.characters >= MAX_CHARACTERS;
    }
    add({ place, value, problem }) {
        this.places.push(place);
        if (problem !== null) {
            this.problems.set(place, problem);
            return;
        }
        try {
            const { fact, merged, remarks } = this.kind.facts(value, this.context);
            this.own.push({ place, fact });
            this.characters += charactersIn(fact);
            for (const each of merged)
                this.merged.push({ place, fact: each });
            this.remarks.push(...remarks);
        }
        catch (error) {
            if (!(error instanceof hubspot_record_1.RowProblem))
                throw error;
            this.problems.set(place, error.message);
        }
    }
    async apply(write) {
        const own = await this.applyAll(write, this.own);
        const merged = await this.applyAll(write, this.merged);
        const reasons = new Map(this.problems);
        for (const { index, message } of own.rejected)
            reasons.set(this.own[index]?.place ?? '', message);
        for (const { index, message } of merged.rejected) {
            const place = this.merged[index]?.place ?? '';
            reasons.set(place, [reasons.get(place), `of a merged record: ${message}`].filter(Boolean).join('; '));
        }
        return {
            rows: this.places.length,
            own,
            merged,
            unreadable: this.problems.size,
            rejections: this.places.flatMap((place) => {
                const reason = reasons.get(place);
                return reason === undefined ? [] : [{ place, reason }];
            }),
            remarks: this.remarks,
        };
    }
    async applyAll(write, facts) {
        let all = { applied: 0, stale: 0, rejected: [] };
        for (let start = 0; start < facts.length; start += apply_facts_1.MAX_FACTS) {
            const part = facts.slice(start, start + apply_facts_1.MAX_FACTS).map(({ fact }) => fact);
            const { applied, stale, rejected } = await this.kind.apply(write, part);
            all = {
                applied: all.applied + applied,
                stale: all.stale + stale,
                rejected: [...all.rejected, ...rejected.map((each) => ({ ...each, index: each.index + start }))],
            };
        }
        return all;
    }
}
exports.ImportBatch = ImportBatch;
/** Of all texts and names in it, however deep they lie; any other value counts as one. */
function charactersIn(fact) {
    let characters = 0;
    const unseen = [fact];
    while (unseen.length > 0) {
        const value = unseen.pop();
        characters += typeof value === 'string' ? value.length : 1;
        if (typeof value !== 'object' || value === null)
            continue;
        for (const [name, member] of Object.entries(value)) {
            characters += name.length;
            unseen.push(member);
        }
    }
    return characters;
}
//# sourceMappingURL=import-batch.js.map