import fc from 'fast-check';
import { contactKeys, hostName, isSharedHost, websiteHosts } from '../../../src/linked-records/match-key.rules';

const keysOf = (...emails: string[]): string[] => contactKeys(emails).map(({ key }) => key);
const hostsOf = (...domains: string[]): string[] => websiteHosts(domains).map(({ key }) => key);

describe('contactKeys', () => {
  describe('rule 1: white space is trimmed, no-break and zero-width too', () => {
    it.each([
      ['a space at the end', 'jane@example.com '],
      ['spaces, tabs and line ends', ' \t\r\n jane@example.com \n'],
      ['a no-break space', '\u00a0jane@example.com\u00a0'],
      ['a narrow no-break space', '\u202fjane@example.com\u202f'],
      ['a figure space', '\u2007jane@example.com\u2007'],
      ['an ideographic space', '\u3000jane@example.com\u3000'],
      ['a next-line control', 'jane@example.com\u0085'],
      ['a line separator', 'jane@example.com\u2028'],
      ['zero-width spaces and joiners', '\u200b\u200cjane@example.com\u200d\u2060'],
      ['a byte order mark', '\ufeffjane@example.com'],
      ['direction marks, as address books copy them', '\u202ajane@example.com\u202c\u200e'],
      ['a mixture', ' \ufeff\u00a0\u200b jane@example.com \u200b\u00a0\ufeff '],
    ])('%s', (_, email) => expect(keysOf(email)).toEqual(['jane@example.com']));
  });

  describe('rule 1: Unicode NFC', () => {
    it.each([
      ['é composed and decomposed', 'jos\u00e9@example.com', 'jose\u0301@example.com'],
      ['a Hangul syllable and its letters', '\ud55c@example.com', '\u1112\u1161\u11ab@example.com'],
      ['the Kelvin sign and K', '\u212aarl@example.com', 'karl@example.com'],
      ['the Ångström sign and Å', '\u212bke@example.com', '\u00e5ke@example.com'],
      ['é in the domain', 'jane@caf\u00e9.example', 'jane@cafe\u0301.example'],
      ['a sign that composes from a refused one', 'a\u226eb@example.com', 'a<\u0338b@example.com'],
      ['a letter that composes only in lower case', 'J\u030c@example.com', '\u01f0@example.com'],
    ])('%s are one key', (_, one, other) => {
      expect(keysOf(one)).toHaveLength(1);
      expect(keysOf(one)).toEqual(keysOf(other));
    });
  });

  describe('rule 1: no key if either part is empty or invalid', () => {
    it.each([
      ['nothing', ''],
      ['white space', ' \u00a0\u200b'],
      ['no @', 'jane.example.com'],
      ['a full-width @ is no @', 'jane\uff20example.com'],
      ['an empty local part', '@example.com'],
      ['an empty domain', 'jane@'],
      ['an @ alone', '@'],
      ['two @, split at the last one', 'jane@doe@example.com'],
      ['@@', 'jane@@example.com'],
      ['a quoted local part', '"jane"@example.com'],
      ['a quoted @', '"jane@doe"@example.com'],
      ['a display name', 'Jane Doe <jane@example.com>'],
      ['a comment', 'jane(doe)@example.com'],
      ['two addresses', 'jane@example.com, joe@example.com'],
      ['two addresses, by semicolon', 'jane@example.com;joe@example.com'],
      ['a mailto: address', 'mailto:jane@example.com'],
      ['a backslash', 'jane\\doe@example.com'],
      ['a space inside', 'jane doe@example.com'],
      ['a space before the @', 'jane @example.com'],
      ['a space after the @', 'jane@ example.com'],
      ['a no-break space inside', 'jane\u00a0doe@example.com'],
      ['a line end inside', 'jane\ndoe@example.com'],
      ['a NUL', 'jane\u0000@example.com'],
      ['a delete', 'jane\u007f@example.com'],
      ['a zero-width space inside', 'ja\u200bne@example.com'],
      ['a zero-width joiner inside', 'ja\u200dne@example.com'],
      ['a word joiner inside', 'ja\u2060ne@example.com'],
      ['a byte order mark inside', 'ja\ufeffne@example.com'],
      ['a soft hyphen inside', 'ja\u00adne@example.com'],
      ['a right-to-left override inside', 'ja\u202ene@example.com'],
      ['a direction isolate inside', 'ja\u2066ne@example.com'],
      ['a Hangul filler inside', 'ja\u3164ne@example.com'],
      ['a variation selector inside', '\u2764\ufe0f@example.com'],
      ['a lone surrogate', 'jane\ud800@example.com'],
      ['a noncharacter', 'jane\uffff@example.com'],
      ['a private-use character', 'jane\ue000@example.com'],
      ['a lone surrogate in the domain', 'jane@exa\ud800mple.com'],
      ['a domain without a dot', 'jane@localhost'],
      ['a top-level domain with a dot', 'jane@com.'],
      ['an IPv4 literal', 'jane@[192.0.2.1]'],
      ['an IPv6 literal', 'jane@[IPv6:2001:db8::1]'],
      ['a bare IPv4 address', 'jane@192.0.2.1'],
      ['an empty label', 'jane@example..com'],
      ['a leading dot in the domain', 'jane@.example.com'],
      ['two trailing dots', 'jane@example.com..'],
      ['an underscore in the domain', 'jane@ex_ample.com'],
      ['a port', 'jane@example.com:25'],
      ['a percent-encoded domain', 'jane@ex%61mple.com'],
      ['a label of 64 characters', `jane@${'a'.repeat(64)}.com`],
      ['a domain of 254 characters', `j@${'a.'.repeat(125)}abcd`],
      ['punycode of nothing', 'jane@xn--.com'],
      ['punycode of ASCII', 'jane@xn--abc-.com'],
      ['broken punycode', 'jane@xn--a.com'],
      ['letters of both directions in a label', 'jane@a\u05d0.com'],
      ['a joiner between Latin letters of the domain', 'jane@a\u200db.com'],
    ])('%s', (_, email) => expect(keysOf(email)).toEqual([]));
  });

  describe('rule 1: real addresses keep their local part', () => {
    it.each([
      ["o'brien@example.com"],
      ['jane+news@example.com'],
      ["!#$%&'*+-/=?^_`{|}~@example.com"],
      ['a@example.com'],
      ['a..b@docomo.ne.jp'],
      ['abc.@docomo.ne.jp'],
      ['.abc@ezweb.ne.jp'],
      ['1234567890@qq.com'],
      ['用户@example.com'],
      ['юрий@example.com'],
      ['δοκιμή@example.com'],
      ['उपयोगकर्ता@example.com'],
      ['😀@example.com'],
      [`${'a'.repeat(70)}@example.com`],
    ])('%s', (email) => expect(keysOf(email)).toEqual([email]));
  });

  describe('rule 2: lower case, whatever the locale', () => {
    it.each([
      ['Jane.DOE@Example.COM', 'jane.doe@example.com'],
      ['ÜMIT@example.com', 'ümit@example.com'],
      ['ISIL@example.com', 'isil@example.com'],
      ['İpek@example.com', 'i\u0307pek@example.com'],
      ['ΝΙΚΟΣ@example.com', 'νικος@example.com'],
      ['STRAẞE@example.com', 'straße@example.com'],
      ['ЮРИЙ@example.com', 'юрий@example.com'],
    ])('%s gives %s', (email, key) => expect(keysOf(email)).toEqual([key]));
  });

  describe('rule 2: the domain is ASCII by UTS-46, non-transitional, without its trailing dot', () => {
    it.each([
      ['Unicode', 'jane@müller.de', 'jane@xn--mller-kva.de'],
      ['punycode', 'jane@XN--MLLER-KVA.de', 'jane@xn--mller-kva.de'],
      ['ß stays ß', 'jane@straße.de', 'jane@xn--strae-oqa.de'],
      ['capital ẞ too', 'jane@STRAẞE.de', 'jane@xn--strae-oqa.de'],
      ['long s is s', 'jane@\u017ftern.de', 'jane@stern.de'],
      ['the Kelvin sign is k', 'jane@\u212aoeln.de', 'jane@koeln.de'],
      ['full-width letters', 'jane@ｅｘａｍｐｌｅ.com', 'jane@example.com'],
      ['an ideographic full stop', 'jane@example。com', 'jane@example.com'],
      ['a trailing dot', 'jane@example.com.', 'jane@example.com'],
      ['a trailing ideographic full stop', 'jane@example.com。', 'jane@example.com'],
      ['what UTS-46 ignores', 'jane@exa\u200bm\u00adple.com', 'jane@example.com'],
      ['www. is a name like others', 'jane@www.example.com', 'jane@www.example.com'],
      ['hyphens anywhere', 'jane@a--b-.example.com', 'jane@a--b-.example.com'],
      ['253 characters', `j@${'a.'.repeat(125)}abc`, `j@${'a.'.repeat(125)}abc`],
    ])('%s', (_, email, key) => expect(keysOf(email)).toEqual([key]));
  });

  describe('rule 3 and bytes: what looks or delivers alike stays apart', () => {
    it.each([
      ['dots', 'jane.doe@gmail.com', 'janedoe@gmail.com'],
      ['plus-tags', 'jane+news@gmail.com', 'jane@gmail.com'],
      ['googlemail', 'jane@googlemail.com', 'jane@gmail.com'],
      ['accents', 'josé@example.com', 'jose@example.com'],
      ['Cyrillic а in the local part', 'j\u0430ne@example.com', 'jane@example.com'],
      ['Cyrillic а in the domain', 'jane@ex\u0430mple.com', 'jane@example.com'],
      ['full-width letters in the local part', 'ｊane@example.com', 'jane@example.com'],
      ['ligatures in the local part', 'ﬁn@example.com', 'fin@example.com'],
      ['ß and ss in the local part', 'straße@example.com', 'STRASSE@example.com'],
      ['ß and ss in the domain', 'jane@straße.de', 'jane@STRASSE.de'],
      ['long s and s', '\u017fam@example.com', 'sam@example.com'],
      ['dotless and dotted i', '\u0131sil@example.com', 'isil@example.com'],
      ['dotted capital İ and i', 'İpek@example.com', 'ipek@example.com'],
      ['the host and a host below', 'jane@example.com', 'jane@mail.example.com'],
    ])('%s', (_, one, other) => expect(keysOf(one, other)).toHaveLength(2));
  });

  describe('primary', () => {
    const primary = (key: string) => ({ key, primary: true });
    const additional = (key: string) => ({ key, primary: false });
    it.each([
      ['no e-mails give no keys', [], []],
      ['the first is primary', ['a@x.de', 'b@x.de'], [primary('a@x.de'), additional('b@x.de')]],
      [
        'a first without key leaves none primary',
        ['-', 'a@x.de', 'b@x.de'],
        [additional('a@x.de'), additional('b@x.de')],
      ],
      ['an empty first too', ['', 'a@x.de'], [additional('a@x.de')]],
      [
        'equal keys collapse and primary wins',
        ['A@x.de', 'b@x.de', 'a@X.de '],
        [primary('a@x.de'), additional('b@x.de')],
      ],
      ['equal additional keys collapse', ['a@x.de', 'b@x.de', 'B@x.de'], [primary('a@x.de'), additional('b@x.de')]],
    ])('%s', (_, emails, keys) => expect(contactKeys(emails)).toEqual(keys));
  });

  describe('length', () => {
    const domain = 'example.com';
    const fits = 320 - domain.length - 1;
    it.each([
      ['320 bytes are a key', `${'a'.repeat(fits)}@${domain}`, 1],
      ['321 bytes are none', `${'a'.repeat(fits + 1)}@${domain}`, 0],
      ['bytes count, not characters', `${'é'.repeat(fits / 2 + 1)}@${domain}`, 0],
      ['more than 1,000 characters are none, trimmed or not', `${' '.repeat(1_000)}jane@${domain}`, 0],
    ])('%s', (_, email, count) => expect(keysOf(email)).toHaveLength(count));
  });
});

describe('websiteHosts', () => {
  describe('rule 1: a URL gives its host', () => {
    it.each([
      ['https://user:pw@www.Example.com:8443/path?q#f'],
      ['https://example.com'],
      ['http://example.com/'],
      ['HTTP:\\\\Example.com\\path'],
      ['http:example.com'],
      ['http:/example.com'],
      ['http:///example.com'],
      ['//example.com/path'],
      ['https://example.com?q=a@b.com'],
      ['https://example.com#@b.com'],
      ['https://a@b@example.com'],
      ['https://example.com\\@evil.com'],
      ['example.com'],
      ['example.com/path'],
      ['example.com?q'],
      ['example.com#f'],
      ['example.com:8080'],
      ['example.com:8080/path'],
      ['EXAMPLE.COM'],
      ['www.example.com'],
      ['WWW.example.com'],
      ['ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ'],
      ['example.com.'],
      ['https://www.example.com./'],
      ['example。com'],
      ['https://ex%61mple.com'],
      ['  https://example.com \u00a0'],
      ['\ufeffexample.com\u200b'],
    ])('%s', (domain) => expect(hostsOf(domain)).toEqual(['example.com']));
  });

  describe('rule 1: one leading www. is dropped, and the host is ASCII by UTS-46', () => {
    it.each([
      ['only one www.', 'www.www.example.com', 'www.example.com'],
      ['www is the label, not its start', 'wwwexample.com', 'wwwexample.com'],
      ['numbered www too', 'www2.example.com', 'www2.example.com'],
      ['Unicode', 'https://www.müller.de', 'xn--mller-kva.de'],
      ['percent-encoded Unicode', 'https://m%C3%BCller.de', 'xn--mller-kva.de'],
      ['punycode', 'xn--mller-kva.de', 'xn--mller-kva.de'],
      ['a Unicode top-level domain', 'пример.рф', 'xn--e1afmkfd.xn--p1ai'],
      ['ß stays ß', 'straße.de', 'xn--strae-oqa.de'],
      ['emoji', 'https://😀.ws', 'xn--e28h.ws'],
    ])('%s', (_, domain, host) => expect(hostsOf(domain)).toEqual([host]));
  });

  describe('rule 2: exact host, never the registrable domain', () => {
    it.each([
      ['a shop', 'shop.example.com', 'example.com'],
      ['a mobile host', 'm.example.com', 'example.com'],
      ['another top-level domain', 'example.de', 'example.com'],
      ['a homograph', 'ex\u0430mple.com', 'example.com'],
      ['ss and ß', 'strasse.de', 'straße.de'],
    ])('%s', (_, one, other) => expect(hostsOf(one, other)).toHaveLength(2));
  });

  describe('rule 3: no key for IP addresses, single labels and what is no host', () => {
    it.each([
      ['IPv4', '192.0.2.1'],
      ['IPv4 in a URL', 'http://192.0.2.1:80/path'],
      ['IPv4 with a trailing dot', '192.0.2.1.'],
      ['IPv4 in hexadecimal', '0xC0.0x0.0x2.0x1'],
      ['IPv4 in octal', '0300.0.02.01'],
      ['IPv4 in two parts', '127.1'],
      ['IPv4 in three parts', '192.0.513'],
      ['IPv4 with an empty hexadecimal part', '127.0x'],
      ['IPv4 as one number', 'http://2130706433'],
      ['IPv4 in full-width digits', '１９２.０.２.１'],
      ['IPv4 in circled digits', '①②⑦.①'],
      ['a percent-encoded IPv4', 'http://%31%32%37.1'],
      ['more numbers than an IPv4 address has', '1.2.3.4.5'],
      ['a last label that is a number', 'example.42'],
      ['IPv6', 'http://[2001:db8::1]/'],
      ['IPv6 with an IPv4 tail', 'http://[::ffff:192.0.2.1]'],
      ['IPv6 without brackets', '2001:db8::1'],
      ['a single label', 'localhost'],
      ['a single label in a URL', 'https://intranet/path'],
      ['a single label with a trailing dot', 'com.'],
      ['a single label after www.', 'www.com'],
      ['www. alone', 'www.'],
      ['nothing', ''],
      ['white space', '\u00a0 \u200b'],
      ['no host', 'https://'],
      ['an empty host', 'https://?q'],
      ['a path', '/path/example.com'],
      ['a path that looks like a host', '/example.com'],
      ['a file share', '\\\\server.example.com\\share'],
      ['two schemes', 'https://https://example.com'],
      ['an e-mail address', 'info@example.com'],
      ['a mailto: address', 'mailto:info@example.com'],
      ['ftp', 'ftp://example.com'],
      ['a scheme with dots', 'com.example.app://open'],
      ['a script', 'javascript:alert(1)'],
      ['a telephone number', 'tel:+49301234567'],
      ['a port that is no number', 'https://example.com:http'],
      ['an endless port', 'https://example.com:123456'],
      ['a space inside', 'exam ple.com'],
      ['two hosts', 'example.com, example.de'],
      ['an underscore', 'my_shop.example.com'],
      ['an empty label', 'example..com'],
      ['a leading dot', '.example.com'],
      ['two trailing dots', 'example.com..'],
      ['an encoded slash', 'example.com%2Fpath'],
      ['an encoded %', 'ex%2561mple.com'],
      ['a broken escape', 'ex%6mple.com'],
      ['escapes that are no UTF-8', 'ex%ff.com'],
      ['a full-width slash', 'evil.com／example.com'],
      ['a sign that maps to a/c', 'evil.com\u2100.example.com'],
      ['a label of 64 characters', `${'a'.repeat(64)}.com`],
      ['a lone surrogate', 'ex\ud800ample.com'],
      ['a host of more than 512 characters, ignored or not', `ex${'\u00ad'.repeat(512)}ample.com`],
      ['a URL of more than 2,048 characters', `https://example.com/${'a'.repeat(2_048)}`],
      ['words', 'n/a'],
    ])('%s', (_, domain) => expect(hostsOf(domain)).toEqual([]));
  });

  it('keeps a host that many companies share, which readers leave out', () => {
    expect(hostsOf('https://www.facebook.com/acme', 'github.io')).toEqual(['facebook.com', 'github.io']);
  });

  it.each([
    ['the first is primary', ['a.de', 'www.b.de'], [true, false]],
    ['a first without key leaves none primary', ['localhost', 'a.de'], [false]],
    ['equal hosts collapse and primary wins', ['a.de', 'b.de', 'https://www.a.de'], [true, false]],
  ])('%s', (_, domains, primary) => {
    expect(websiteHosts(domains).map((key) => key.primary)).toEqual(primary);
  });
});

describe('isSharedHost (rule 3, when keys are read)', () => {
  const shared = new Set([
    'gmail.com',
    'linkedin.com',
    'linktr.ee',
    'sites.google.com',
    'blogspot.com',
    'docomo.ne.jp',
  ]);
  it.each([
    ['a mail provider', 'gmail.com', true],
    ['a social network', 'linkedin.com', true],
    ['its regional host', 'de.linkedin.com', true],
    ['any host below', 'a.b.linkedin.com', true],
    ['a page of a link page', 'acme.linktr.ee', true],
    ['a listed host that is no registrable domain', 'sites.google.com', true],
    ['the host above a listed one', 'google.com', false],
    ['the host beside a listed one', 'cloud.google.com', false],
    ['a name that ends alike', 'notlinkedin.com', false],
    ['a name that starts alike', 'linkedin.com.example', false],
    ['a provider below a suffix of two labels', 'mail.docomo.ne.jp', true],
    ['a public suffix', 'co.uk', true],
    ['a public suffix by wildcard', 'example.ck', true],
    ['a top-level domain', 'com', true],
    ['a public suffix in punycode', 'xn--55qx5d.cn', true],
    ['a public suffix of the private section', 'github.io', true],
    ['a site of its own below it', 'acme.github.io', false],
    ['a site below a private suffix that is listed', 'acme.blogspot.com', false],
    ['a company', 'example.com', false],
    ['a company below a suffix of two labels', 'example.co.uk', false],
    ["a company's other host", 'shop.example.com', false],
    ['a host of a top-level domain that is not known', 'server.intern', false],
    ['no host at all', '', true],
  ])('%s: %s is %s', (_, host, expected) => expect(isSharedHost(host, shared)).toBe(expected));

  it('holds for a changed list at once', () => {
    expect(isSharedHost('acme.example', new Set())).toBe(false);
    expect(isSharedHost('acme.example', new Set(['acme.example']))).toBe(true);
  });
});

describe('for every text', () => {
  const characters = fc.oneof(
    fc.constantFrom(...'@@@..:/\\?#%[]-_ aAzZ0129xn--www.comKſßẞİıΣσςéÉ＠．。'),
    fc.constantFrom(
      'e\u0301',
      '\u200b',
      '\u200d',
      '\ufeff',
      '\u00a0',
      '\u202e',
      '\ud800',
      '\udc00',
      '😀',
      'xn--',
      '\u05d0',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
  );
  const text = fc.array(characters, { maxLength: 30 }).map((parts) => parts.join(''));
  const email = fc.oneof(
    text,
    fc.tuple(text, text).map(([local, domain]) => `${local}@${domain}.com`),
    fc.tuple(text, text).map(([local, end]) => `a${local}@example.com${end}`),
  );
  const website = fc.oneof(
    text,
    fc.tuple(text, text).map(([host, path]) => `https://${host}.com/${path}`),
    fc.tuple(text, text).map(([user, host]) => `//${user}@a${host}.de`),
  );
  const list = (one: fc.Arbitrary<string>) => fc.array(one, { maxLength: 4 });
  const runs = { numRuns: 2_000 };

  it('keys of contact keys are the same keys', () => {
    fc.assert(
      fc.property(list(email), (emails) => expect(keysOf(...keysOf(...emails))).toEqual(keysOf(...emails))),
      runs,
    );
  });

  it('a host is its own host', () => {
    fc.assert(
      fc.property(website, (domain) => {
        for (const host of hostsOf(domain)) expect(hostName(host)).toBe(host);
      }),
      runs,
    );
  });

  it('keys are short, and hold no white space, upper case ASCII or second @', () => {
    fc.assert(
      fc.property(list(email), list(website), (emails, domains) => {
        for (const key of keysOf(...emails)) {
          expect(Buffer.byteLength(key)).toBeLessThanOrEqual(320);
          expect(key).toMatch(/^[^\p{White_Space}A-Z@]+@[a-z0-9.-]+$/u);
          expect(key).toBe(key.normalize('NFC'));
        }
        for (const key of hostsOf(...domains)) expect(key).toMatch(/^(?=.{4,253}$|.{3}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      }),
      runs,
    );
  });

  it('at most one key is primary, none is there twice, and no more are there than texts', () => {
    fc.assert(
      fc.property(list(email), (emails) => {
        const keys = contactKeys(emails);
        expect(keys.filter((key) => key.primary).length).toBeLessThanOrEqual(1);
        expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
        expect(keys.length).toBeLessThanOrEqual(emails.length);
      }),
      runs,
    );
  });

  it('case, white space around and the normalization form change no key of a plain address', () => {
    const local = fc.string({ unit: fc.constantFrom(...'abcxyzäöüéñ0189.-_+'), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        local,
        fc.constantFrom('example.com', 'müller.de'),
        fc.constantFrom(' ', '\u00a0', '\u200b'),
        (l, d, s) => {
          const plain = keysOf(`${l}@${d}`);
          expect(plain).toHaveLength(1);
          expect(keysOf(`${s}${`${l}@${d}`.toUpperCase()}${s}`)).toEqual(plain);
          expect(keysOf(`${l}@${d}`.normalize('NFD'))).toEqual(plain);
        },
      ),
      runs,
    );
  });

  it('a URL parser finds the same host, when what is unseen at the end is left away', () => {
    const unit = fc.constantFrom(...'aAz09-.%@:/\\?#[]_ éÉüß。．Ａ１①жЖ\u00ad');
    const authority = fc.string({ unit, maxLength: 12 });
    fc.assert(
      fc.property(authority, authority, (start, end) => {
        const url = `https://${start}a${end.replace(/[\p{White_Space}\u00ad]+$/u, '')}`;
        const [host] = hostsOf(url);
        if (host === undefined) return;
        expect(new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '')).toBe(host);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ['dots', '.'.repeat(2_000)],
    ['labels', 'ü.'.repeat(1_000)],
    ['white space inside', `a${' '.repeat(1_990)}b`],
    ['punycode', `xn--${'9'.repeat(1_990)}.com`],
    ['ligatures of 18 letters', `${'\ufdfa'.repeat(1_990)}.com`],
    ['combining marks', `e${'\u0301'.repeat(1_990)}`],
  ])('gives no key for endless %s, in little time', (_, hostile) => {
    const started = performance.now();
    for (let i = 0; i < 20; i++) {
      expect(keysOf(`a@${hostile.slice(0, 990)}`)).toEqual([]);
      expect(hostsOf(hostile, `https://${hostile.slice(0, 2_000)}`)).toEqual([]);
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('the longest texts that are looked at', () => {
  const padded = (text: string, length: number) => [text.padStart(length)];

  it('have a thousand characters for an address, white space and all (M1)', () => {
    expect(contactKeys(padded('a@firma.example', 1_000))).toEqual([{ key: 'a@firma.example', primary: true }]);
    expect(contactKeys(padded('a@firma.example', 1_001))).toEqual([]);
  });

  it('have 2,048 characters for a website (M1)', () => {
    expect(websiteHosts(padded('firma.example', 2_048))).toEqual([{ key: 'firma.example', primary: true }]);
    expect(websiteHosts(padded('firma.example', 2_049))).toEqual([]);
  });
});

describe('the host of a website (M1)', () => {
  it.each([
    ['@firma.example', []],
    ['a@firma.example', []],
    ['shop.www.firma.example', ['shop.www.firma.example']],
    ['www.firma.example', ['firma.example']],
  ])('of %s is %j', (text, hosts) => {
    expect(websiteHosts([text]).map(({ key }) => key)).toEqual(hosts);
  });
});
