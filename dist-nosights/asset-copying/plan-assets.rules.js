"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.planAssets = planAssets;
exports.assetReferences = assetReferences;
const asset_1 = require("./asset");
const asset_cycles_rules_1 = require("./asset-cycles.rules");
const asset_name_rules_1 = require("./asset-name.rules");
const blocker_limit_rules_1 = require("./blocker-limit.rules");
const content_blockers_rules_1 = require("./content-blockers.rules");
const copy_plan_1 = require("./copy-plan");
const message_text_1 = require("./message-text");
const name_conflict_rules_1 = require("./name-conflict.rules");
/**
 * What a copy of the assets asked for would do in one target: an item for each of them and for all that they need, each
 * before those that need it, with everything that stands against it (A6–A8, A11). `assets` holds what there is of them in
 * the source, by asset key.
 */
function planAssets(request, assets, target, copyId) {
    const mappings = mappingsOf(request, target);
    const nodes = decideAll(request, assets, target, mappings, copyId);
    const isWritten = ({ action }) => action !== 'REUSE' && action !== 'SKIP';
    const needs = new Map([...nodes].map(([key, node]) => [key, isWritten(node) ? assetReferences(node.asset).map(copy_plan_1.assetKey) : []]));
    const ordered = (0, asset_cycles_rules_1.dependenciesFirst)(needs);
    const reached = new Set(ordered);
    const others = [...nodes.keys()].filter((key) => !reached.has(key));
    const circles = others.length === 0 ? new Map() : (0, asset_cycles_rules_1.circlesOf)(needs);
    const items = new Map();
    for (const key of [...ordered, ...others]) {
        const node = nodes.get(key);
        if (node !== undefined)
            items.set(key, itemOf(key, node));
    }
    return [...items.values()];
    function itemOf(key, node) {
        const { asset } = node;
        const references = isWritten(node) ? assetReferences(asset) : [];
        const circle = circles.get(key) ?? null;
        const blockers = (0, blocker_limit_rules_1.limited)([
            ...(node.blocker === null ? [] : [node.blocker]),
            ...(isWritten(node) ? [...kindBlockers(asset), ...(0, content_blockers_rules_1.contentBlockers)(asset, target)] : []),
            ...(circle === null ? [] : [circleBlocker(key, circle, (step) => nodes.get(step)?.asset.name ?? step)]),
            ...references.flatMap((reference) => referenceBlockers(reference, circle === null)),
        ]);
        const isBlocked = blockers.length > 0;
        return {
            asset: { type: asset.type, id: asset.id },
            name: asset.name,
            targetAccountId: target.accountId,
            action: isBlocked ? 'BLOCKED' : node.action,
            targetAssetId: isBlocked ? null : node.targetAssetId,
            targetName: isBlocked ? null : node.targetName,
            requiredBy: [...node.requiredBy],
            dropped: isWritten(node) ? asset.dropped : [],
            blockers,
            sourceHash: asset.contentHash,
            level: circle === null ? levelAbove(references) : 0,
            resolved: isBlocked ? [] : references.map((reference) => ({ ...reference, targetId: idOf(reference) ?? '' })),
        };
    }
    function levelAbove(references) {
        return references.reduce((level, reference) => Math.max(level, (items.get((0, copy_plan_1.assetKey)(reference))?.level ?? -1) + 1), 0);
    }
    function idOf(reference) {
        const key = (0, copy_plan_1.assetKey)(reference);
        return mappings.get(key) ?? items.get(key)?.targetAssetId ?? null;
    }
    /** A member of a cycle is told the cycle alone: that its neighbours are blocked follows. */
    function referenceBlockers(reference, tellsBlocked) {
        const key = (0, copy_plan_1.assetKey)(reference);
        const node = nodes.get(key);
        if (node === undefined)
            return mappings.has(key) ? missingMapped(reference) : [missing(reference)];
        const item = items.get(key);
        if (!tellsBlocked || (item !== undefined && item.action !== 'BLOCKED'))
            return [];
        const message = `It needs ${(0, message_text_1.quoted)(node.asset.name)}, which is blocked itself (A11).`;
        return [{ code: 'DEPENDENCY_BLOCKED', message, reference: referenceText(reference) }];
    }
    /** Mapped, but not in the source: what it is mapped to has to be there all the same. */
    function missingMapped(reference) {
        const mappedId = mappings.get((0, copy_plan_1.assetKey)(reference)) ?? '';
        return target.mapped.has((0, copy_plan_1.assetKey)({ type: reference.type, id: mappedId }))
            ? []
            : [{ ...missing(reference), message: 'The mapping names an asset that the target has not (A6).' }];
    }
}
/** What an asset refers to that is an asset itself. */
function assetReferences({ references }) {
    return references.flatMap((reference) => reference.kind === 'ASSET' ? [{ type: reference.type, id: reference.id }] : []);
}
function mappingsOf(request, target) {
    return new Map(request.mappings
        .filter(({ targetAccountId }) => targetAccountId === target.accountId)
        .map(({ type, sourceId, targetId }) => [(0, copy_plan_1.assetKey)({ type, id: sourceId }), targetId]));
}
/** Decides over the assets asked for, in their order, then over what they need, and so on. */
function decideAll(request, assets, target, mappings, copyId) {
    const asked = new Set(request.assets.map(copy_plan_1.assetKey));
    const taken = { keys: new Set(), numbers: new Map() };
    const nodes = new Map();
    const queue = [
        ...asked,
        ...(request.needed ?? []).map(copy_plan_1.assetKey),
    ].map((key) => ({ key, requiredBy: null }));
    for (const { key, requiredBy } of queue) {
        const asset = assets.get(key);
        if (asset === undefined)
            continue;
        let node = nodes.get(key);
        if (node === undefined) {
            node = { ...decide(key, asset), asset, requiredBy: new Set() };
            nodes.set(key, node);
            if (node.action !== 'REUSE' && node.action !== 'SKIP') {
                for (const needed of assetReferences(asset))
                    queue.push({ key: (0, copy_plan_1.assetKey)(needed), requiredBy: asset.id });
            }
        }
        if (requiredBy !== null)
            node.requiredBy.add(requiredBy);
    }
    return nodes;
    function decide(key, asset) {
        const mappedId = mappings.get(key);
        if (mappedId !== undefined) {
            const mapped = target.mapped.get((0, copy_plan_1.assetKey)({ type: asset.type, id: mappedId }));
            return (0, name_conflict_rules_1.decideMapped)(asset, asked.has(key), mappedId, mapped);
        }
        const decision = asked.has(key)
            ? (0, name_conflict_rules_1.decideAsked)(asset, request.onConflict, target, taken)
            : (0, name_conflict_rules_1.decideRequired)(asset, target, taken);
        if (decision.targetName === null || (decision.action !== 'CREATE' && decision.action !== 'REPLACE'))
            return decision;
        taken.keys.add((0, asset_name_rules_1.typedNameKey)(asset.type, decision.targetName));
        if (decision.action === 'REPLACE')
            return decision;
        const n = (target.copyCounts.get(key) ?? 0) + 1;
        return { ...decision, targetAssetId: copyId(asset, target.accountId, n) };
    }
}
/** A1: of marketing e-mails those that are sent automatically. */
function kindBlockers({ type, isAutomated }) {
    if (type !== asset_1.AssetType.MARKETING_EMAIL || isAutomated)
        return [];
    const message = 'This e-mail is not an automated one; of marketing e-mails only those can be copied (A1).';
    return [{ code: 'UNSUPPORTED_ASSET', message, reference: null }];
}
/** How many steps of a circle are told. */
const MAX_STEPS = 10;
/** Who is on the way that was found is told it from himself on; the others, that there is one. */
function circleBlocker(key, { members, way }, nameOf) {
    const place = way.indexOf(key);
    const steps = place === -1 ? way : [...way.slice(place), ...way.slice(0, place)];
    const [first] = steps;
    const told = steps.slice(0, MAX_STEPS).map((step) => (0, message_text_1.quoted)(nameOf(step)));
    const left = steps.length - told.length;
    const round = [...told, ...(left > 0 ? [`${left} more`] : []), (0, message_text_1.quoted)(nameOf(first ?? key))].join(' → ');
    const message = place === -1
        ? `It and ${members.length - 1} others need each other, in circles such as ${round} (A11). Break the circles, or map one of each.`
        : `It needs itself: ${round} (A11). Break the circle, or map one of them.`;
    return { code: 'CYCLE', message, reference: null };
}
function missing(reference) {
    const message = `It needs ${referenceText(reference)}, which the source has not (A6). Map it to one of the target.`;
    return { code: 'MISSING_REFERENCE', message, reference: referenceText(reference) };
}
function referenceText({ type, id }) {
    return `${type} ${id}`;
}
//# sourceMappingURL=plan-assets.rules.js.map