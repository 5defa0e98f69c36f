import type { ExportKind } from '../import/export-kind';
import { formKind, marketingEmailKind, propertyKind } from './definition-pages.reader';
import { listKind } from './list-pages.reader';
import type { PullKind } from './pull-page';
import { recordKind } from './record-pages.reader';

const CONTACTS = 'crm.objects.contacts.read';
const COMPANIES = 'crm.objects.companies.read';

/** How each kind is pulled, in this order: what things are shown with comes before them. */
export const pullKinds: Readonly<Record<ExportKind, PullKind>> = {
  contacts: recordKind('contacts', [CONTACTS]),
  companies: recordKind('companies', [COMPANIES]),
  deals: recordKind('deals', ['crm.objects.deals.read', CONTACTS, COMPANIES]),
  notes: recordKind('notes', [CONTACTS, COMPANIES]),
  calls: recordKind('calls', [CONTACTS, COMPANIES]),
  meetings: recordKind('meetings', [CONTACTS, COMPANIES]),
  emails: recordKind('emails', [CONTACTS, COMPANIES, 'sales-email-read']),
  tasks: recordKind('tasks', [CONTACTS, COMPANIES]),
  forms: formKind(['forms']),
  lists: listKind(['crm.lists.read']),
  'marketing-emails': marketingEmailKind(['content']),
  'contact-properties': propertyKind('contacts', [CONTACTS]),
  'company-properties': propertyKind('companies', [COMPANIES]),
};

export const OWNER_SCOPES: readonly string[] = ['crm.objects.owners.read'];
