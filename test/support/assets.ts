import type { AssetFactInput, PropertyFactInput } from '../generated/operations';
import { UPDATED_AT } from './world';

/** Assets as HubSpot's public API gives them, small and whole. */
export const list = (
  accountId: string,
  id: string,
  needs: {
    readonly lists?: readonly string[];
    readonly forms?: readonly string[];
    readonly properties?: readonly string[];
  } = {},
  differing: Partial<AssetFactInput> = {},
): AssetFactInput => ({
  accountId,
  id,
  type: 'LIST',
  name: `List ${id}`,
  state: 'COMPLETE',
  content: {
    listId: id,
    name: `List ${id}`,
    objectTypeId: '0-1',
    processingType: 'DYNAMIC',
    processingStatus: 'COMPLETE',
    createdById: '7001',
    size: 4711,
    listVersion: 3,
    filterBranch: {
      filterBranchType: 'OR',
      filterBranchOperator: 'OR',
      filters: [],
      filterBranches: [
        {
          filterBranchType: 'AND',
          filterBranchOperator: 'AND',
          filterBranches: [],
          filters: [
            ...(needs.properties ?? ['email']).map((property) => ({
              filterType: 'PROPERTY',
              property,
              operation: {
                operationType: 'STRING',
                operator: 'CONTAINS',
                value: 'x',
                includeObjectsWithNoValueSet: false,
              },
            })),
            ...(needs.lists ?? []).map((listId) => ({ filterType: 'IN_LIST', listId, operator: 'IN_LIST' })),
            ...(needs.forms ?? []).map((formId) => ({ filterType: 'FORM_SUBMISSION', formId, operator: 'FILLED_OUT' })),
          ],
        },
      ],
    },
  },
  updatedAt: UPDATED_AT,
  ...differing,
});

export const form = (
  accountId: string,
  id: string,
  properties: readonly string[] = ['email'],
  differing: Partial<AssetFactInput> = {},
): AssetFactInput => ({
  accountId,
  id,
  type: 'FORM',
  name: `Form ${id}`,
  state: 'PUBLISHED',
  content: {
    id,
    name: `Form ${id}`,
    formType: 'hubspot',
    archived: false,
    createdAt: '2025-01-01T00:00:00Z',
    updatedAt: '2025-01-01T00:00:00Z',
    fieldGroups: properties.map((name) => ({
      groupType: 'default_group',
      richTextType: 'text',
      fields: [
        {
          objectTypeId: '0-1',
          name,
          label: name,
          required: true,
          hidden: false,
          fieldType: name === 'email' ? 'email' : 'single_line_text',
          ...(name === 'email' ? { validation: { blockedEmailDomains: [], useDefaultBlockList: false } } : {}),
        },
      ],
    })),
    configuration: {
      language: 'en',
      notifyRecipients: ['7002'],
      notifyContactOwner: true,
      postSubmitAction: { type: 'redirect_url', value: 'https://source.example/thanks' },
    },
    displayOptions: { submitButtonText: 'Send', theme: 'default_style' },
    legalConsentOptions: { type: 'none' },
  },
  updatedAt: UPDATED_AT,
  ...differing,
});

export const email = (
  accountId: string,
  id: string,
  html: string,
  differing: Partial<AssetFactInput> = {},
): AssetFactInput => ({
  accountId,
  id,
  type: 'MARKETING_EMAIL',
  name: `E-mail ${id}`,
  state: 'AUTOMATED',
  content: {
    id,
    name: `E-mail ${id}`,
    subject: 'Hello {{ contact.firstname }}',
    type: 'AUTOMATED_EMAIL',
    subcategory: 'automated',
    state: 'AUTOMATED',
    emailTemplateMode: 'DRAG_AND_DROP',
    from: { fromName: 'Sender of the source', replyTo: 'sender@source.example' },
    to: { contactIlsLists: { include: ['8001'], exclude: [] } },
    content: {
      templatePath: '@hubspot/email/dnd/Plain_email.html',
      plainTextVersion: 'Hello {{ contact.firstname }}',
      flexAreas: {},
      styleSettings: {},
      widgets: {
        'module-0-0-0': {
          id: 'module-0-0-0',
          name: 'module-0-0-0',
          type: 'module',
          body: { path: '@hubspot/rich_text', html },
        },
      },
    },
  },
  updatedAt: UPDATED_AT,
  ...differing,
});

export const property = (
  accountId: string,
  name: string,
  differing: Partial<PropertyFactInput> = {},
): PropertyFactInput => ({
  accountId,
  recordType: 'CONTACT',
  name,
  type: 'string',
  updatedAt: UPDATED_AT,
  ...differing,
});

/** Asset copying from the source to the target. */
export const copying = (sourceAccountId: string, targetAccountId: string) => ({
  feature: 'ASSET_COPYING' as const,
  sourceAccountId,
  targetAccountId,
});
