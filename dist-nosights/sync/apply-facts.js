"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MAX_FACTS = void 0;
exports.applyFacts = applyFacts;
const errors_1 = require("../shared/errors");
const fact_lock_repository_1 = require("../accounts/fact-lock.repository");
/** How many facts one call takes. */
exports.MAX_FACTS = 500;
/**
 * Applies a batch in one unit of work: the newest fact of each thing wins, whatever the order of facts and batches (S1).
 * @throws PublicError TOO_MANY_FACTS beyond 500; nothing is applied then.
 */
async function applyFacts(write, kind, inputs) {
    if (inputs.length > exports.MAX_FACTS) {
        throw new errors_1.PublicError('TOO_MANY_FACTS', `${inputs.length} facts in one call; send at most ${exports.MAX_FACTS}`);
    }
    const { facts, rejected } = checked(kind.schema, inputs);
    const newest = newestOfEach(kind, facts);
    const applied = newest.length === 0 ? 0 : await write((manager) => saveNewer(manager, kind, newest));
    return { applied, stale: facts.length - applied, rejected };
}
async function saveNewer(manager, kind, facts) {
    await (0, fact_lock_repository_1.lockFacts)(manager, kind.kind, facts.map(kind.accountOf));
    const known = await kind.findUpdatedAt(manager, facts);
    const newer = facts.filter((fact) => {
        const before = known.get(keyOf(kind, fact));
        return before === undefined || before < fact.updatedAt;
    });
    if (newer.length > 0)
        await kind.save(manager, newer);
    return newer.length;
}
function checked(schema, inputs) {
    const facts = [];
    const rejected = [];
    inputs.forEach((input, index) => {
        const parsed = schema.safeParse(input);
        if (parsed.success)
            facts.push(parsed.data);
        else
            rejected.push({ index, code: 'INVALID_FACT', message: parsed.error.issues.map(reason).join('; ') });
    });
    return { facts, rejected };
}
/** Names the field and what it should be, never the value: facts are personal data. */
function reason({ path, message }) {
    return path.length === 0 ? message : `${path.join('.')}: ${message}`;
}
function newestOfEach(kind, facts) {
    const newest = new Map();
    for (const fact of facts) {
        const key = keyOf(kind, fact);
        const other = newest.get(key);
        if (other === undefined || other.updatedAt < fact.updatedAt)
            newest.set(key, fact);
    }
    return [...newest.values()];
}
function keyOf(kind, fact) {
    return `${kind.accountOf(fact)} ${kind.idOf(fact)}`;
}
//# sourceMappingURL=apply-facts.js.map