"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.managerWith = managerWith;
const typeorm_1 = require("typeorm");
/** A manager of the same connections or transaction, whose statements go through what `wrap` makes of each query runner. */
function managerWith({ dataSource, queryRunner }, wrap) {
    const source = Object.create(dataSource, {
        createQueryRunner: { value: (mode) => wrap(dataSource.createQueryRunner(mode)) },
    });
    const manager = new typeorm_1.EntityManager(source, queryRunner && wrap(queryRunner));
    return Object.defineProperty(source, 'manager', { value: manager }).manager;
}
//# sourceMappingURL=derived-manager.js.map