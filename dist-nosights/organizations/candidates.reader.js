"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findCandidates = findCandidates;
const obstacles_1 = require("./obstacles");
const organization_rules_1 = require("./organization.rules");
const organizations_repository_1 = require("./organizations.repository");
/** Every account in which the viewer is an active user, measured against his home account's hosting location (O8, O9). */
async function findCandidates(read, person) {
    const accountIds = await (0, organizations_repository_1.findAccountIdsOfUser)(read, person.userId);
    const candidates = accountIds.length === 0 ? [] : await (0, organizations_repository_1.findCandidateFacts)(read, person.userId, accountIds);
    const home = candidates.find(({ accountId }) => accountId === person.accountId);
    return candidates.map((candidate) => {
        const obstacles = (0, organization_rules_1.obstaclesOf)(candidate, home?.account?.dataHostingLocation ?? null);
        return {
            account: { id: candidate.accountId, name: candidate.account?.name ?? candidate.accountId },
            eligible: obstacles.length === 0,
            obstacles: obstacles.map((code) => obstacles_1.OBSTACLES[code]),
        };
    });
}
//# sourceMappingURL=candidates.reader.js.map