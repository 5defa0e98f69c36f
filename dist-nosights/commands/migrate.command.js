"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const config_1 = require("../config");
const database_1 = require("../database/database");
/** Brings the database up to date; refuses one that is newer than the code. */
async function migrate() {
    const database = await (0, database_1.openDatabase)((0, config_1.loadConfig)().database);
    try {
        const applied = await database.migrate();
        process.stdout.write(applied.length === 0 ? 'The database is up to date.\n' : `Applied: ${applied.join(', ')}\n`);
    }
    finally {
        await database.close();
    }
}
migrate().catch((error) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
});
//# sourceMappingURL=migrate.command.js.map