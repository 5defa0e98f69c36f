"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=import-context.js.map