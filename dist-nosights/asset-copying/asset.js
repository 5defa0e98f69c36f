"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AssetType = void 0;
/** What can be copied between accounts (A1). */
exports.AssetType = { MARKETING_EMAIL: 'MARKETING_EMAIL', LIST: 'LIST', FORM: 'FORM' };
//# sourceMappingURL=asset.js.map