"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.createLinkedRecordsLoader = createLinkedRecordsLoader;
const dataloader_1 = __importDefault(require("dataloader"));
const by_key_1 = require("../shared/by-key");
const permitted_read_1 = require("../shared/permitted-read");
const linked_record_access_policy_1 = require("./linked-record-access.policy");
const linked_record_access_repository_1 = require("./linked-record-access.repository");
const linked_records_connection_1 = require("./linked-records.connection");
const linked_records_reader_1 = require("./linked-records.reader");
const linked_records_repository_1 = require("./linked-records.repository");
const match_key_rules_1 = require("./match-key.rules");
const record_1 = require("./record");
const source_reader_1 = require("./source-reader");
/** Bound to one viewer and one request: nothing of a source is kept longer (M5). */
function createLinkedRecordsLoader(dependencies) {
    const { runBatch } = dependencies;
    return new dataloader_1.default((requests) => runBatch('linked_records', requests.length, ({ reader, mirrorReader }) => loadLinkedRecords(dependencies, { facts: reader, mirror: mirrorReader() }, requests)), { cache: false });
}
/** Answers all requests of a batch, in their order, with the same number of statements whatever their number. */
async function loadLinkedRecords(dependencies, { facts, mirror }, requests) {
    const { homeAccountId, userId } = dependencies;
    const asked = distinctRecords(requests);
    const { answers } = await (0, permitted_read_1.readPermitted)(async (before) => before === null || (0, linked_record_access_policy_1.isByRecord)(before.facts.user)
        ? (0, linked_records_repository_1.findViewing)(facts, homeAccountId, userId, asked)
        : { ...before, facts: await (0, linked_record_access_repository_1.findAccessFacts)(facts, homeAccountId, userId) }, (viewing) => loadViewed(dependencies, mirror, viewing, requests), ({ sights }) => (sights.length === 0 ? null : dependencies.recordSights(sights)));
    return answers;
}
async function loadViewed(dependencies, mirror, { facts, homeRecords }, requests) {
    const decision = (0, linked_record_access_policy_1.decideAccess)(facts);
    const loaded = await Promise.all([...(0, by_key_1.groupBy)(requests, (request) => request.recordType)].map(([recordType, group]) => loadOfType(dependencies, mirror, facts.user, decision, recordType, homeRecords.get(recordType) ?? NOBODY, group)));
    const byRequest = new Map(loaded.flat().map((one) => [one.request, one]));
    return {
        answers: requests.map((request) => {
            const one = byRequest.get(request);
            if (one === undefined)
                throw new Error('a request of the batch was left without an answer');
            return one.answer;
        }),
        sights: sightsOf([...byRequest.values()]),
    };
}
const NOBODY = new Map();
function distinctRecords(requests) {
    return [...(0, by_key_1.indexBy)(requests, ({ recordType, recordId }) => `${recordType} ${recordId}`).values()];
}
/** Who is denied causes no statement on any source. */
async function loadOfType(dependencies, mirror, user, decision, recordType, homeRecords, requests) {
    const { sharedHosts } = dependencies;
    const decided = requests.map((request) => {
        const record = homeRecords.get(request.recordId) ?? null;
        const access = (0, linked_record_access_policy_1.decideForRecord)(decision, user, recordType, record);
        const readable = access.sources.filter((source) => source.denials.length === 0).map((source) => source.accountId);
        const linkable = record === null || !access.granted || !request.selection.records
            ? null
            : {
                request,
                keys: recordType === record_1.RecordType.CONTACT ? record.keys : ownHosts(record.keys, sharedHosts),
                sourceAccountIds: readable.filter((id) => request.sourceAccountIds?.includes(id) ?? true),
            };
        return { request, access, linkable };
    });
    const linkables = decided.flatMap(({ linkable }) => linkable ?? []);
    const keys = new Set(linkables.flatMap((linkable) => linkable.keys.map(({ key }) => key)));
    if (!(await dependencies.admits([...keys]))) {
        return decided.map(({ request, access, linkable }) => ({
            request,
            links: [],
            answer: (0, linked_records_connection_1.linkedRecordConnection)(linkable === null ? access : (0, linked_record_access_policy_1.decideForHarvester)(), NONE, null),
        }));
    }
    const { result, unavailable } = await (0, source_reader_1.readSources)([...new Set(linkables.flatMap((linkable) => linkable.sourceAccountIds))], (accountIds) => (0, linked_records_reader_1.readLinkedRecords)(mirror, recordType, linkables, accountsOf(decision, accountIds)), dependencies.onSourceFailure);
    return decided.map(({ request, access }) => {
        const { page, told } = result.get(request) ?? NOTHING_READ;
        return { request, links: told, answer: (0, linked_records_connection_1.linkedRecordConnection)(access, unavailable, page) };
    });
}
const NONE = new Set();
const NOTHING_READ = { page: null, told: [] };
/** What is told of each source, each pair of records once. */
function sightsOf(loaded) {
    const seen = loaded.flatMap(({ request: { recordType, recordId: homeRecordId }, links }) => links.map(({ accountId, recordId }) => ({ accountId, recordType, recordId, homeRecordId })));
    return [...(0, by_key_1.groupBy)(seen, ({ accountId }) => accountId)].map(([accountId, records]) => ({
        accountId,
        records: [
            ...(0, by_key_1.indexBy)(records, ({ recordType, recordId, homeRecordId }) => `${recordType} ${recordId} ${homeRecordId}`).values(),
        ],
    }));
}
function accountsOf(decision, accountIds) {
    const chosen = decision.sources.filter((source) => accountIds.includes(source.accountId));
    return new Map(chosen.map(({ accountId, name }) => [accountId, { id: accountId, name }]));
}
function ownHosts(keys, shared) {
    return keys.filter(({ key }) => !(0, match_key_rules_1.isSharedHost)(key, shared));
}
//# sourceMappingURL=linked-records.loader.js.map