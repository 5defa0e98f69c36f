"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.createAccountLoader = createAccountLoader;
const dataloader_1 = __importDefault(require("dataloader"));
const accounts_repository_1 = require("./accounts.repository");
function createAccountLoader(runBatch, person) {
    return new dataloader_1.default((accountIds) => runBatch('accounts', accountIds.length, async ({ read }) => {
        const visible = await (0, accounts_repository_1.findVisibleAccounts)(read, person, accountIds);
        const byId = new Map(visible.map((account) => [account.id, account]));
        return accountIds.map((accountId) => byId.get(accountId) ?? null);
    }));
}
//# sourceMappingURL=account.loader.js.map