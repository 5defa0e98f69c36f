"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ConnectionFeature = void 0;
/** What a connection setting permits. */
exports.ConnectionFeature = { DATA_MIRRORING: 'DATA_MIRRORING', ASSET_COPYING: 'ASSET_COPYING' };
//# sourceMappingURL=connection-setting.js.map