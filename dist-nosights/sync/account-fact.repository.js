"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.saveAccounts = saveAccounts;
exports.saveUsers = saveUsers;
const bulk_1 = require("../database/bulk");
const account_entity_1 = require("../database/entities/account.entity");
const user_entity_1 = require("../database/entities/user.entity");
const time_1 = require("../database/time");
async function saveAccounts(manager, facts) {
    const rows = facts.map(({ id, subscriptions, updatedAt, ...fact }) => ({
        ...fact,
        accountId: id,
        subscriptions: JSON.stringify(subscriptions),
        updatedAt: (0, time_1.toSqlTime)(updatedAt),
    }));
    await (0, bulk_1.upsert)(manager, account_entity_1.AccountEntity, rows);
}
async function saveUsers(manager, facts) {
    const rows = facts.map(({ seats, teamIds, updatedAt, ...fact }) => ({
        ...fact,
        seats: JSON.stringify([...seats].sort()),
        teamIds: JSON.stringify(teamIds),
        updatedAt: (0, time_1.toSqlTime)(updatedAt),
    }));
    await (0, bulk_1.upsert)(manager, user_entity_1.UserEntity, rows);
}
//# sourceMappingURL=account-fact.repository.js.map