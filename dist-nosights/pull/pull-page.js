"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=pull-page.js.map