"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ownerDirectory = ownerDirectory;
exports.ownerOf = ownerOf;
exports.teamOf = teamOf;
const hubspot_value_rules_1 = require("./hubspot-value.rules");
const DIGITS = /^\d+$/;
/** HubSpot writes this after the name of someone who has left. */
const DEACTIVATED = /\s*\((deactivated|removed) user\)$/i;
function ownerDirectory(owners) {
    const known = uniqueByKey(owners.flatMap((owner) => [owner.id, owner.email, owner.name].filter((key) => key !== null).map((key) => [normalized(key), owner])));
    const teams = uniqueByKey([...new Map(owners.flatMap((owner) => owner.teams).map((team) => [team.id, team])).values()].map((team) => [normalized(team.name), team]));
    return {
        owner: (text) => known.get(normalized(text)) ?? null,
        teamId: (name) => teams.get(normalized(name))?.id ?? null,
    };
}
/**
 * The user who owns a record, and his name. With a directory, only whom it knows: an owner's id is not his user id, and
 * one taken for the other would let a stranger see the record. Without one, an id counts as it is, and a name only as a name.
 */
function ownerOf(record, directory) {
    const text = (0, hubspot_value_rules_1.textOf)(record, 'hubspot_owner_id')?.trim() ?? null;
    if (text === null)
        return { userId: null, name: null };
    const owner = directory?.owner(text) ?? null;
    if (owner !== null)
        return { userId: owner.userId, name: owner.name };
    if (DIGITS.test(text))
        return { userId: directory === null ? text : null, name: null };
    return { userId: null, name: text.includes('@') ? null : text.replace(DEACTIVATED, '') };
}
/** The id of the record's team; CSV exports hold its name. */
function teamOf(record, directory) {
    const text = (0, hubspot_value_rules_1.textOf)(record, 'hubspot_team_id')?.trim() ?? null;
    return text === null || DIGITS.test(text) ? text : (directory?.teamId(text) ?? null);
}
function normalized(text) {
    return text.replace(DEACTIVATED, '').trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase();
}
function uniqueByKey(entries) {
    const map = new Map();
    for (const [key, value] of entries)
        map.set(key, map.has(key) && map.get(key) !== value ? null : value);
    return map;
}
//# sourceMappingURL=owner-directory.js.map