import { DemoAccount } from '../../src/demo/demo-accounts';
import { demoCompanies } from '../../src/demo/demo-companies';
import { demoContacts } from '../../src/demo/demo-contacts';
import type { CrmRecords } from './crm-stub';

/** What the CRM of the demonstration's sales company has: contacts and companies that are not archived. */
export function demoRecords(): CrmRecords {
  return {
    contacts: demoContacts.filter(isOfSales).map(({ id, emails, firstName, lastName }) => ({
      id,
      email: emails[0] ?? null,
      firstName: firstName ?? null,
      lastName: lastName ?? null,
    })),
    companies: demoCompanies
      .filter(isOfSales)
      .map(({ id, name, domains }) => ({ id, name: name ?? null, domain: domains[0] ?? null })),
  };
}

function isOfSales({
  accountId,
  archived,
}: {
  readonly accountId: string;
  readonly archived?: boolean | null | undefined;
}): boolean {
  return accountId === DemoAccount.SALES && archived !== true;
}
