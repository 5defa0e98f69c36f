import type { RecordKind } from '../../src/import/export-kind';

/** A record as the API gives it, with what it is associated with. */
export interface HubspotObject {
  readonly id: string;
  readonly properties: Readonly<Record<string, string | null>>;
  readonly createdAt: string;
  updatedAt: string;
  archived: boolean;
  archivedAt?: string;
  readonly contactIds: readonly string[];
  readonly companyIds: readonly string[];
}

type Definition = Record<string, unknown>;

/** What a HubSpot account of a test holds. */
export interface HubspotAccount {
  readonly portalId: number;
  readonly token: string;
  /** Null: the private app has all. */
  scopes: ReadonlySet<string> | null;
  readonly owners: Definition[];
  readonly records: Record<RecordKind, HubspotObject[]>;
  readonly forms: Definition[];
  readonly lists: Definition[];
  readonly marketingEmails: Definition[];
  readonly properties: Record<'contacts' | 'companies', Definition[]>;
}

export const CREATED = '2026-01-05T08:00:00Z';
export const MODIFIED = '2026-02-01T08:00:00Z';

export function hubspotObject(
  id: string,
  properties: Readonly<Record<string, string | null>>,
  differing: Partial<HubspotObject> = {},
): HubspotObject {
  return {
    id,
    properties,
    createdAt: CREATED,
    updatedAt: MODIFIED,
    archived: false,
    contactIds: [],
    companyIds: [],
    ...differing,
  };
}

/** Contact 1 of company 9, with one deal and one activity of each kind. */
export function hubspotAccount(): HubspotAccount {
  const ofContact = { contactIds: ['1'], companyIds: ['9'] };
  return {
    portalId: 42,
    token: 'pat-na1-canary',
    scopes: null,
    owners: [owner('11', 1011, false), owner('12', 1012, true)],
    records: {
      contacts: [
        hubspotObject('1', {
          email: 'noor@hotel.example',
          firstname: 'Noor',
          lastname: 'Aziz',
          hubspot_owner_id: '11',
          hs_merged_object_ids: '901',
        }),
      ],
      companies: [hubspotObject('9', { name: 'Hotel', domain: 'hotel.example', hubspot_owner_id: '12' })],
      deals: [hubspotObject('31', { dealname: 'Rooms', amount: '1200.50', dealstage: 'closedwon' }, ofContact)],
      notes: [hubspotObject('41', { hs_note_body: 'Called back', hubspot_owner_id: '11' }, ofContact)],
      calls: [hubspotObject('51', { hs_call_title: 'Offer', hs_call_direction: 'INBOUND' }, ofContact)],
      meetings: [hubspotObject('61', { hs_meeting_title: 'Lobby' }, ofContact)],
      emails: [hubspotObject('71', { hs_email_subject: 'Re: Rooms' }, ofContact)],
      tasks: [hubspotObject('81', { hs_task_subject: 'Follow up' }, ofContact)],
    },
    forms: [form('f1')],
    lists: [list('101'), list('102')],
    marketingEmails: [marketingEmail('e1')],
    properties: { contacts: [property('email')], companies: [property('domain')] },
  };
}

/** Changes a record as somebody would over there. */
export function touch(record: HubspotObject | undefined, at: string, archived = false): void {
  record!.updatedAt = at;
  record!.archived = archived;
  if (archived) record!.archivedAt = at;
}

function owner(id: string, userId: number, archived: boolean): Definition {
  return {
    id,
    type: 'PERSON',
    email: `owner${id}@hotel.example`,
    firstName: 'Owner',
    lastName: id,
    userIdIncludingInactive: userId,
    ...(archived ? {} : { userId }),
    teams: [],
    archived,
    createdAt: CREATED,
    updatedAt: MODIFIED,
  };
}

export function form(id: string): Definition {
  return {
    id,
    name: `Form ${id}`,
    formType: 'hubspot',
    archived: false,
    createdAt: CREATED,
    updatedAt: MODIFIED,
    fieldGroups: [],
    configuration: {
      language: 'en',
      lifecycleStages: [],
      allowLinkToResetKnownValues: false,
      archivable: true,
      cloneable: true,
      createNewContactForNewEmail: false,
      editable: true,
      notifyContactOwner: false,
      notifyRecipients: [],
      postSubmitAction: { type: 'thank_you', value: 'Thanks' },
      prePopulateKnownValues: true,
      recaptchaEnabled: false,
    },
    displayOptions: {
      renderRawHtml: false,
      theme: 'default_style',
      submitButtonText: 'Send',
      style: {
        backgroundWidth: '100%',
        fontFamily: 'arial',
        helpTextColor: '#000',
        helpTextSize: '11px',
        labelTextColor: '#000',
        labelTextSize: '11px',
        legalConsentTextColor: '#000',
        legalConsentTextSize: '11px',
        submitAlignment: 'left',
        submitColor: '#000',
        submitFontColor: '#fff',
        submitSize: '12px',
      },
    },
    legalConsentOptions: { type: 'none' },
  };
}

export function list(listId: string): Definition {
  return {
    listId,
    name: `List ${listId}`,
    objectTypeId: '0-1',
    processingType: 'DYNAMIC',
    processingStatus: 'COMPLETE',
    listVersion: 1,
    createdAt: CREATED,
    updatedAt: MODIFIED,
    filterBranch: { filterBranchType: 'OR', filterBranchOperator: 'OR', filterBranches: [], filters: [] },
  };
}

export function marketingEmail(id: string): Definition {
  return {
    id,
    name: `E-mail ${id}`,
    subject: 'Hello',
    type: 'AUTOMATED_EMAIL',
    state: 'AUTOMATED',
    isAb: false,
    archived: false,
    createdAt: CREATED,
    updatedAt: MODIFIED,
    content: { templatePath: 'email.html', widgets: {} },
  };
}

function property(name: string): Definition {
  return {
    name,
    label: name,
    description: '',
    type: 'string',
    fieldType: 'text',
    groupName: 'information',
    options: [],
    archived: false,
    createdAt: CREATED,
    updatedAt: MODIFIED,
  };
}
