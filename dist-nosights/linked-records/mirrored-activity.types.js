"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.MirroredActivityConnection = exports.MirroredActivityEdge = exports.MirroredTask = exports.MirroredEmail = exports.MirroredMeeting = exports.MirroredCall = exports.MirroredNote = exports.MirroredActivity = void 0;
exports.activityTypeName = activityTypeName;
const type_graphql_1 = require("type-graphql");
const date_time_scalar_1 = require("../graphql/date-time.scalar");
const demand_control_1 = require("../graphql/demand-control");
const page_info_types_1 = require("../graphql/page-info.types");
const record_1 = require("./record");
/** The concrete type of an activity. */
function activityTypeName({ type }) {
    return record_1.ACTIVITY_TYPE_NAMES[type];
}
let MirroredActivity = class MirroredActivity {
    id;
    type;
    occurredAt;
    ownerName;
};
exports.MirroredActivity = MirroredActivity;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'Opaque and unique across accounts.' }),
    __metadata("design:type", String)
], MirroredActivity.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => record_1.ActivityType, { description: 'The kind of activity; tells the concrete type.' }),
    __metadata("design:type", String)
], MirroredActivity.prototype, "type", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: 'When it took place, or is due to.' }),
    __metadata("design:type", String)
], MirroredActivity.prototype, "occurredAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'The name of its owner in the source account.' }),
    __metadata("design:type", Object)
], MirroredActivity.prototype, "ownerName", void 0);
exports.MirroredActivity = MirroredActivity = __decorate([
    (0, type_graphql_1.InterfaceType)({
        description: 'An activity of a linked record, read from its source account for this request and never stored (M3–M5).',
        resolveType: activityTypeName,
    })
], MirroredActivity);
let MirroredNote = class MirroredNote extends MirroredActivity {
    body;
};
exports.MirroredNote = MirroredNote;
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'Its text, as the source stores it; may be HTML.' }),
    __metadata("design:type", Object)
], MirroredNote.prototype, "body", void 0);
exports.MirroredNote = MirroredNote = __decorate([
    (0, type_graphql_1.ObjectType)({ implements: MirroredActivity, description: 'A note.', simpleResolvers: true })
], MirroredNote);
let MirroredCall = class MirroredCall extends MirroredActivity {
    title;
    body;
    direction;
    durationMs;
    disposition;
};
exports.MirroredCall = MirroredCall;
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'Its title.' }),
    __metadata("design:type", Object)
], MirroredCall.prototype, "title", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'What was noted of it, as the source stores it; may be HTML.' }),
    __metadata("design:type", Object)
], MirroredCall.prototype, "body", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => record_1.ActivityDirection, { nullable: true, description: 'Who called.' }),
    __metadata("design:type", Object)
], MirroredCall.prototype, "direction", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { nullable: true, description: 'How long it lasted, in milliseconds.' }),
    __metadata("design:type", Object)
], MirroredCall.prototype, "durationMs", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'How it ended, in the words or codes of the source.' }),
    __metadata("design:type", Object)
], MirroredCall.prototype, "disposition", void 0);
exports.MirroredCall = MirroredCall = __decorate([
    (0, type_graphql_1.ObjectType)({ implements: MirroredActivity, description: 'A telephone call.', simpleResolvers: true })
], MirroredCall);
let MirroredMeeting = class MirroredMeeting extends MirroredActivity {
    title;
    body;
    endsAt;
    location;
    outcome;
};
exports.MirroredMeeting = MirroredMeeting;
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'Its title.' }),
    __metadata("design:type", Object)
], MirroredMeeting.prototype, "title", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'Its description, as the source stores it; may be HTML.' }),
    __metadata("design:type", Object)
], MirroredMeeting.prototype, "body", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { nullable: true, description: 'When it ends.' }),
    __metadata("design:type", Object)
], MirroredMeeting.prototype, "endsAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'Where it takes place.' }),
    __metadata("design:type", Object)
], MirroredMeeting.prototype, "location", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'What came of it, in the words or codes of the source.' }),
    __metadata("design:type", Object)
], MirroredMeeting.prototype, "outcome", void 0);
exports.MirroredMeeting = MirroredMeeting = __decorate([
    (0, type_graphql_1.ObjectType)({ implements: MirroredActivity, description: 'A meeting.', simpleResolvers: true })
], MirroredMeeting);
let MirroredEmail = class MirroredEmail extends MirroredActivity {
    subject;
    body;
    direction;
    status;
};
exports.MirroredEmail = MirroredEmail;
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'Its subject line.' }),
    __metadata("design:type", Object)
], MirroredEmail.prototype, "subject", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'Its text, as the source stores it; may be HTML.' }),
    __metadata("design:type", Object)
], MirroredEmail.prototype, "body", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => record_1.ActivityDirection, { nullable: true, description: 'Who wrote it.' }),
    __metadata("design:type", Object)
], MirroredEmail.prototype, "direction", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'How far it got, in the words or codes of the source.' }),
    __metadata("design:type", Object)
], MirroredEmail.prototype, "status", void 0);
exports.MirroredEmail = MirroredEmail = __decorate([
    (0, type_graphql_1.ObjectType)({
        implements: MirroredActivity,
        description: 'An e-mail sent or received one to one.',
        simpleResolvers: true,
    })
], MirroredEmail);
let MirroredTask = class MirroredTask extends MirroredActivity {
    subject;
    body;
    status;
    priority;
    dueAt;
};
exports.MirroredTask = MirroredTask;
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'What it is about.' }),
    __metadata("design:type", Object)
], MirroredTask.prototype, "subject", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'Its notes, as the source stores them; may be HTML.' }),
    __metadata("design:type", Object)
], MirroredTask.prototype, "body", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'How far it is, in the words or codes of the source.' }),
    __metadata("design:type", Object)
], MirroredTask.prototype, "status", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'How urgent it is, in the words or codes of the source.' }),
    __metadata("design:type", Object)
], MirroredTask.prototype, "priority", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { nullable: true, description: 'When it is due.' }),
    __metadata("design:type", Object)
], MirroredTask.prototype, "dueAt", void 0);
exports.MirroredTask = MirroredTask = __decorate([
    (0, type_graphql_1.ObjectType)({ implements: MirroredActivity, description: 'A task.', simpleResolvers: true })
], MirroredTask);
let MirroredActivityEdge = class MirroredActivityEdge {
    cursor;
    node;
};
exports.MirroredActivityEdge = MirroredActivityEdge;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'Opaque; send it as `after` to go on from here.' }),
    __metadata("design:type", String)
], MirroredActivityEdge.prototype, "cursor", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => MirroredActivity, { description: 'The activity.' }),
    __metadata("design:type", MirroredActivity)
], MirroredActivityEdge.prototype, "node", void 0);
exports.MirroredActivityEdge = MirroredActivityEdge = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'An activity and its place in the list.', simpleResolvers: true })
], MirroredActivityEdge);
let MirroredActivityConnection = class MirroredActivityConnection {
    edges;
    nodes;
    pageInfo;
    totalCount;
};
exports.MirroredActivityConnection = MirroredActivityConnection;
__decorate([
    (0, type_graphql_1.Field)(() => [MirroredActivityEdge], { description: 'The activities of this page with their cursors.' }),
    __metadata("design:type", Array)
], MirroredActivityConnection.prototype, "edges", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [MirroredActivity], { description: 'The activities of this page.' }),
    __metadata("design:type", Array)
], MirroredActivityConnection.prototype, "nodes", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => page_info_types_1.PageInfo, { description: 'Where this page stands.' }),
    __metadata("design:type", page_info_types_1.PageInfo)
], MirroredActivityConnection.prototype, "pageInfo", void 0);
__decorate([
    (0, demand_control_1.Cost)(demand_control_1.COUNT_COST),
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: 'How many there are of the types asked for, on all pages.' }),
    __metadata("design:type", Number)
], MirroredActivityConnection.prototype, "totalCount", void 0);
exports.MirroredActivityConnection = MirroredActivityConnection = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'Activities of a linked record, newest first.', simpleResolvers: true })
], MirroredActivityConnection);
//# sourceMappingURL=mirrored-activity.types.js.map