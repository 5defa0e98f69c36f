"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CLOUD_EVENT_TYPE = void 0;
exports.cloudEvent = cloudEvent;
/** The media type of one CloudEvent in JSON. */
exports.CLOUD_EVENT_TYPE = 'application/cloudevents+json; charset=utf-8';
const SOURCE = 'urn:multi-account-subgraph';
/**
 * An event of an organization as a CloudEvent 1.0 in JSON: `id` is the event's, `subject` the organization's, `type` the
 * event's in lower case behind `multi-account.`; ids only, but for the organization's own name (O16).
 */
function cloudEvent(organizationId, event) {
    const { id, type, occurredAt, ...data } = event;
    return JSON.stringify({
        specversion: '1.0',
        id,
        source: SOURCE,
        type: `multi-account.${type.toLowerCase().replaceAll('_', '-')}`,
        subject: organizationId,
        time: occurredAt,
        datacontenttype: 'application/json',
        data: { organizationId, ...data },
    });
}
//# sourceMappingURL=cloud-event.js.map