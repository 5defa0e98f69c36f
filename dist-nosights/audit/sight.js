"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=sight.js.map