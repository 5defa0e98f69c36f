import { portableContent } from '../../../src/asset-copying/portable-content.rules';

/** What a subject needs, and why it is refused. */
const read = (subject: string) => {
  const { content, references, unsupported } = portableContent('MARKETING_EMAIL', { subject });
  if (unsupported.length > 0) return unsupported.map(({ reference }) => reference);
  expect(content['subject']).toBe(subject);
  return references.map((reference) => {
    if (reference.kind === 'ASSET') return reference;
    const { recordType, name, fieldType, options } = reference;
    return [`${recordType}.${name}`, fieldType, ...options].filter((part) => part !== null).join(' ');
  });
};
const LONGEST = 1_000;
/** An expression of so many characters. */
const ofLength = (length: number) => `{{ contact.city${' '.repeat(length - '{{ contact.city}}'.length)}}}`;

describe('an expression in a text needs the property that it prints (A6)', () => {
  it.each([
    ['{{contact.city}}', 'CONTACT.city'],
    ['{{  company.hs_name_2  }}', 'COMPANY.hs_name_2'],
    ['{{ COMPANY.Name }}', 'COMPANY.name'],
    [`{{ contact.${'x'.repeat(100)} }}`, `CONTACT.${'x'.repeat(100)}`],
    ['{{ contact.city|default("") }}', 'CONTACT.city'],
    ["{{ contact.city  |  default(  'your city'  )  }}", 'CONTACT.city'],
    ['{{ contact.city | default("you" , true ) }}', 'CONTACT.city'],
    ['{{ contact.city | default("you",false) }}', 'CONTACT.city'],
    ['{{ contact.city | default(&quot;you&quot;) }}', 'CONTACT.city'],
    ['{{ contact.city | default(&#34;you&#34;) }}', 'CONTACT.city'],
    ['{{ contact.city | default(&#39;you&#39;) }}', 'CONTACT.city'],
    ['{{ contact.city | default(&#x27;you&#x27;) }}', 'CONTACT.city'],
    ['{{ contact.city | default(&apos;you&apos;) }}', 'CONTACT.city'],
    ['{{&nbsp;contact.city&nbsp;|&nbsp;default("you")&nbsp;}}', 'CONTACT.city'],
    ['{{ contact.city\n| default("you") }}', 'CONTACT.city'],
    ["{{ personalization_token('contact.city') }}", 'CONTACT.city'],
    ["{{ personalization_token(  'contact.city'  ,  'your city'  ) }}", 'CONTACT.city'],
    ['{{ personalization_token("company.name","") }}', 'COMPANY.name'],
    ["{{ Personalization_Token('Company.Name') }}", 'COMPANY.name'],
    [ofLength(LONGEST), 'CONTACT.city'],
  ])('%s', (text, property) => {
    expect(read(text)).toEqual([property]);
  });

  it('each of several, and each once', () => {
    const text = 'a { b } {{ contact.city }}{{contact.city}} {{ contact.city }}{ {{ company.name }}}';
    expect(read(text)).toEqual(['CONTACT.city', 'COMPANY.name']);
    for (const plain of ['{', 'a{', 'a{ b }}', '{ {']) expect(read(plain)).toEqual([]);
    expect(read('{ {{contact.city}}')).toEqual(['CONTACT.city']);
  });

  it.each([
    ...['site_settings.company_name', 'site_settings.company_street_address_1', 'site_settings.office_location_name'],
    ...['unsubscribe_link', 'unsubscribe_link_all', 'unsubscribe_section', 'view_as_page_url', 'view_as_page_section'],
    ...['subscription_name', 'subscription_confirmation_url', 'resubscribe_link', 'email_body_padding', 'year'],
  ])('and none where it prints what every account has of its own: %s', (name) => {
    expect(read(`{{ ${name} }} {{${name}}}`)).toEqual([]);
  });
});

describe('an expression in a text blocks the copy when it is not known what it prints (A6)', () => {
  it.each([
    '{{ my.contact.city }}',
    '{{ contact.city.id }}',
    '{{ contact. }}',
    '{{ contact.straße }}',
    `{{ contact.${'x'.repeat(101)} }}`,
    '{{ contact.city id }}',
    '{{ contact.cityid("17") }}',
    '{{ contact.city | upper }}',
    '{{ contact.city |x default("you") }}',
    '{{ contact.city | default(x"you") }}',
    '{{ contact.city | default("you"x) }}',
    '{{ contact.city | default("you",x true) }}',
    '{{ contact.city | default("you", true x) }}',
    '{{ contact.city | default("you", 17) }}',
    '{{ contact.city | default("you") x }}',
    '{{ contact.city | default("you")x }}',
    '{{ contact.city | default("you\') }}',
    '{{ contact.city | default("a" ~ "b") }}',
    "{{ x personalization_token('contact.city') }}",
    "{{ personalization_token('contact.city') ~ secret }}",
    "{{ personalization_token(x'contact.city') }}",
    "{{ personalization_token('contact.city'x) }}",
    '{{ personalization_token(\'contact.city") }}',
    "{{ personalization_token('contact.city', x) }}",
    "{{ personalization_token('contact.city', 'you'x) }}",
    "{{ personalization_token('contact.city', x'you') }}",
    "{{ personalization_token('deal.amount') }}",
    '{{ my.year }}',
    '{{ year_17 }}',
    '{{ unsubscribe_link_17 }}',
    '{{ site_settings.secret }}',
    '{{ &lt; }}',
    '{{&nbspcontact.city}}',
    '{{con&nbsp;tact.city}}',
    '{{}}',
    '{% year %}',
    '{# contact.city #}',
    '{%contact.city}} %}',
  ])('%s', (text) => {
    expect(read(`{ ${text} {{ contact.city }}`)).toEqual([`expression ${text.slice(0, 80)}`]);
  });

  it.each([
    ['{{', '{{ contact.city'],
    ['{%', 'a {% if x }}'],
    ['{#', '{#}'],
    ['{{', '{{}'],
  ])('%s without an end, after which nothing is looked for', (begun, text) => {
    expect(read(text)).toEqual([`expression ${begun}`]);
    expect(read(`${text} {% x {# y`)).toEqual([`expression ${begun}`]);
  });

  it('and says the beginning of it, on one line', () => {
    const { unsupported } = portableContent('MARKETING_EMAIL', { subject: `{{ a\n \t b${'x'.repeat(100)} }}` });
    const told = `expression {{ a b${'x'.repeat(74)}`;
    expect(unsupported).toEqual([
      { reference: told, message: `The ${told} is not known here, and is not copied without being understood (A6).` },
    ]);
  });

  it('and when it is longer than any that is known', () => {
    for (const length of [LONGEST + 1, LONGEST + 2, LONGEST + 3, 2 * LONGEST]) {
      expect(read(`${'x'.repeat(LONGEST)}${ofLength(length)}`)).toEqual([
        expect.stringMatching(/^expression \{\{ contact/),
      ]);
    }
  });
});

describe('a text', () => {
  it('is one: what is none blocks the copy (A6)', () => {
    for (const subject of [5, true, ['x'], { x: 1 }]) {
      expect(portableContent('MARKETING_EMAIL', { subject }).unsupported).toEqual([
        { reference: 'subject', message: 'subject should be text (A6).' },
      ]);
    }
  });

  it('that a filter compares with is one too, in which expressions mean nothing (A6)', () => {
    const comparedWith = (value: unknown) => {
      const filter = { filterType: 'PROPERTY', property: 'p', operation: { operationType: 'STRING', value } };
      const filterBranch = { filterBranchType: 'AND', filters: [filter] };
      const { content, unsupported } = portableContent('LIST', { objectTypeId: '0-1', filterBranch });
      return unsupported.length > 0 ? unsupported.map(({ message }) => message) : JSON.stringify(content);
    };
    expect(comparedWith('{{ secret }} {%')).toContain('"value":"{{ secret }} {%"');
    expect(comparedWith('/hubfs/1')).toEqual([expect.stringContaining('file or page of the account')]);
    for (const value of [5, ['x']]) {
      expect(comparedWith(value)).toEqual(['filterBranch.filters[].operation.value should be text (A6).']);
    }
  });
});
