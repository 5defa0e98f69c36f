"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.createLinkedRecordAccessLoader = createLinkedRecordAccessLoader;
const dataloader_1 = __importDefault(require("dataloader"));
const linked_record_access_policy_1 = require("./linked-record-access.policy");
const linked_record_access_repository_1 = require("./linked-record-access.repository");
function createLinkedRecordAccessLoader(runBatch, homeAccountId) {
    return new dataloader_1.default((userIds) => runBatch('linked_record_access', userIds.length, ({ reader }) => Promise.all(userIds.map(async (userId) => {
        const facts = await (0, linked_record_access_repository_1.findAccessFacts)(reader, homeAccountId, userId);
        return { user: facts.user, decision: (0, linked_record_access_policy_1.decideAccess)(facts) };
    }))));
}
//# sourceMappingURL=linked-record-access.loader.js.map