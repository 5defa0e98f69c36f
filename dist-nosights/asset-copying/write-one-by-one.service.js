"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeOneByOne = writeOneByOne;
const passing_fault_1 = require("../database/passing-fault");
const copy_batches_repository_1 = require("./copy-batches.repository");
const write_batch_service_1 = require("./write-batch.service");
/**
 * Writes a leased batch that could not be written whole, item by item: one that cannot be written by itself either, for a
 * reason that will not pass, fails; the others are written (A10). `failed` hears the reasons.
 * @throws what passes: then the rest is done under another lease
 */
async function writeOneByOne(write, lease, failed) {
    for (const position of await write((manager) => (0, copy_batches_repository_1.findOpenPositions)(manager, lease))) {
        try {
            await write((manager) => (0, write_batch_service_1.writeItem)(manager, lease, position, new Date()));
        }
        catch (error) {
            if ((0, passing_fault_1.isPassing)(error))
                throw error;
            failed(error);
            await write((manager) => (0, write_batch_service_1.failItem)(manager, lease, position));
        }
    }
    await write((manager) => (0, write_batch_service_1.writeBatch)(manager, lease, new Date()));
}
//# sourceMappingURL=write-one-by-one.service.js.map