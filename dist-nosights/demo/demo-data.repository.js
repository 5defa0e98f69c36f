"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.hasAccounts = hasAccounts;
exports.holdsDemoData = holdsDemoData;
const demo_guide_1 = require("./demo-guide");
async function hasAccounts(manager) {
    const rows = await manager.query('SELECT account_id FROM accounts LIMIT 1');
    return rows.length > 0;
}
/** Whether the database holds this demonstration, and not somebody's own data. */
async function holdsDemoData(manager) {
    const { userId, accountId } = demo_guide_1.demoExample.viewer;
    const rows = await manager.query('SELECT user_id FROM users WHERE account_id = ? AND user_id = ?', [
        accountId,
        userId,
    ]);
    return rows.length > 0;
}
//# sourceMappingURL=demo-data.repository.js.map