"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ownerOfResult = ownerOfResult;
const zod_1 = require("zod");
const id = zod_1.z.union([zod_1.z.string(), zod_1.z.number().int().transform(String)]);
const ownerResult = zod_1.z
    .object({
    id,
    email: zod_1.z.string().nullish(),
    firstName: zod_1.z.string().nullish(),
    lastName: zod_1.z.string().nullish(),
    userId: id.nullish(),
    userIdIncludingInactive: id.nullish(),
    teams: zod_1.z.array(zod_1.z.object({ id, name: zod_1.z.string() })).nullish(),
})
    .refine(({ email, userId, teams }) => [email, userId, teams].some((value) => value !== undefined))
    .transform(({ id, email, firstName, lastName, userId, userIdIncludingInactive, teams }) => {
    const name = [firstName, lastName].filter(Boolean).join(' ').trim();
    return {
        id,
        email: email ?? null,
        name: name === '' ? null : name,
        userId: userId ?? userIdIncludingInactive ?? null,
        teams: teams ?? [],
    };
});
/** A result of the owners API; null for anything else. */
function ownerOfResult(result) {
    return ownerResult.safeParse(result).data ?? null;
}
//# sourceMappingURL=owner-result.rules.js.map