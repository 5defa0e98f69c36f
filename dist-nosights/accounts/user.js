"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AssetAccess = exports.RecordAccess = exports.UserRole = void 0;
exports.UserRole = { SUPER_ADMIN: 'SUPER_ADMIN', PARTNER_ADMIN: 'PARTNER_ADMIN', MEMBER: 'MEMBER' };
/** How far a user sees the records of one type. */
exports.RecordAccess = { ALL: 'ALL', TEAM: 'TEAM', OWNED: 'OWNED', NONE: 'NONE' };
exports.AssetAccess = { NONE: 'NONE', VIEW: 'VIEW', EDIT: 'EDIT' };
//# sourceMappingURL=user.js.map