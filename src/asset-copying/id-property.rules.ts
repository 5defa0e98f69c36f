import { refuse, type LEFT_OUT, type Walk } from './content-walk';

/** Properties whose values name things of one account, though their names do not say so. */
const OTHERS: ReadonlySet<string> = new Set([
  'associatedcompanyid',
  'dealstage',
  'first_conversion_event_name',
  'hs_associated_target_accounts',
  'hs_cross_sell_contact',
  'hs_email_last_email_name',
  'hs_persona',
  'hs_pipeline',
  'hs_pipeline_stage',
  'hs_unique_creation_key',
  'notes_last_contacted_by',
  'pipeline',
  'recent_conversion_event_name',
]);

/** A word of the name says that the values are ids, or an account's own things told by their ids. */
const WORDS =
  /(^|_)(id|ids|guid|guids|uuid|uuids|vid|vids|owner|owners|portal|portals|team|teams|user|users|userid|userids|campaign|campaigns)(_|$)/;

/** Of the properties that every account has, also those on what an account has set up. */
const STANDARD =
  /^(hs|hubspot)_.*(campaign|sequence|workflow|form_submission|playbook|survey|source_data|_lists?(_|$))|^hs_analytics_.*(url|referrer)$/;

/** Whether the values of a property mean something else in another account: owners, users, teams, records, campaigns … (A6). */
export function isIdProperty(name: string): boolean {
  const key = name.toLowerCase();
  return OTHERS.has(key) || WORDS.test(key) || STANDARD.test(key);
}

const ADDRESS = /[^\s@]@[^\s@]+\.[^\s@]/;
const PHONE = /phone|fax|whatsapp|sms/;
const NUMBER = /(?:\d\D{0,3}){6}/;

/** Whether some of the values of a property tell who somebody is, as members do: addresses, and numbers by which he is called (A5). */
export function namePeople(name: string, values: readonly string[]): boolean {
  const isPhone = PHONE.test(name.toLowerCase());
  return values.some((value) => ADDRESS.test(value) || (isPhone && NUMBER.test(value)));
}

/** Refuses the values of a property, by its name, when they mean something else elsewhere or tell who people are; null otherwise. */
export function refuseValues(
  walk: Walk,
  name: string,
  { hasValues, texts }: { readonly hasValues: boolean; readonly texts: readonly string[] },
): typeof LEFT_OUT | null {
  const reference = `values of ${String(walk.recordType).toLowerCase()}.${name}`;
  if (hasValues && isIdProperty(name)) {
    return refuse(walk, reference, `The ${reference} mean something else in another account (A6). Take them out.`);
  }
  return namePeople(name, texts)
    ? refuse(walk, reference, `The ${reference} tell who people are, and do not travel (A5). Take them out.`)
    : null;
}
