"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.contactKeys = contactKeys;
exports.websiteHosts = websiteHosts;
exports.isSharedHost = isSharedHost;
exports.hostName = hostName;
const tldts_1 = require("tldts");
const tr46_1 = require("tr46");
const MAX_EMAIL_LENGTH = 1_000;
const MAX_URL_LENGTH = 2_048;
const MAX_HOST_LENGTH = 512;
const MAX_KEY_BYTES = 320;
/**
 * The keys of a contact (M1), from its e-mail addresses, the primary one first. An address that is no plain address
 * gives none; when that is the first, no key is primary. Equal addresses give one key, the primary one if it is among
 * them. Dots, plus-tags and host synonyms are never folded. The keys of keys are the same keys.
 */
function contactKeys(emails) {
    return matchKeys(emails, emailKey);
}
/**
 * The keys of a company (M1) as they are stored, from its domains and website, the primary one first: the host of a web
 * address or a bare host, without one leading `www.`. IP addresses, single labels and what is no host give none.
 * Hosts that many companies share are among them: whoever reads keys leaves them out with `isSharedHost`.
 */
function websiteHosts(domains) {
    return matchKeys(domains, websiteHost);
}
/**
 * Whether a key of a company says nothing of who it is: a public suffix (the list's private section too), or a host that
 * is in `sharedHosts` or below one of them, as `de.linkedin.com` is. The search ends at the registrable domain, so that
 * customers' own sites below a listed public suffix stay their own.
 */
function isSharedHost(host, sharedHosts) {
    const registrable = (0, tldts_1.getDomain)(host, { allowPrivateDomains: true, extractHostname: false });
    if (registrable === null)
        return true;
    const labels = host.split('.');
    const depth = labels.length - registrable.split('.').length;
    return labels.slice(0, depth + 1).some((_, i) => sharedHosts.has(labels.slice(i).join('.')));
}
/** What UTS-46 leaves as it is but for case; the tables are slow, and most hosts are plain. */
const PLAIN = /^(?!.*xn--)[a-z0-9.-]+$/i;
/** At least two labels, in the lengths of DNS. */
const HOST = /^(?=.{1,253}$)(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{1,63}$/;
/** A URL parser takes such a host for an IPv4 address: `127.1`, `0x7f.1`, `0177.0.0.1`. */
const ENDS_IN_NUMBER = /\.(?:\d+|0x[0-9a-f]*)$/;
/**
 * A host as DNS spells it: lower case, ASCII (UTS-46, non-transitional), one trailing dot dropped. Null for IP addresses,
 * single labels and whatever is no host; hyphens may stand anywhere in a label, as in hosts that exist.
 */
function hostName(text) {
    if (text.length > MAX_HOST_LENGTH)
        return null;
    const ascii = PLAIN.test(text)
        ? text.toLowerCase()
        : (0, tr46_1.toASCII)(text, { checkBidi: true, checkJoiners: true, useSTD3ASCIIRules: true });
    const host = ascii?.replace(/\.$/, '') ?? '';
    return HOST.test(host) && !ENDS_IN_NUMBER.test(host) ? host : null;
}
function matchKeys(texts, keyOf) {
    const keys = new Map();
    texts.forEach((text, i) => {
        const key = keyOf(text);
        if (key !== null && !keys.has(key))
            keys.set(key, i === 0);
    });
    return [...keys].map(([key, primary]) => ({ key, primary }));
}
/**
 * An unquoted local part: visible characters but the specials of RFC 5322, non-ASCII ones as RFC 6532 allows them. Dots
 * may stand anywhere: Japanese carriers gave out `a..b.@`. Refused with white space are control, unassigned, private and
 * invisible characters and lone surrogates: two addresses that look the same, or a spelling that the next Unicode changes.
 */
const LOCAL_PART = /^[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}"(),:;<>@[\\\]]+$/u;
function emailKey(text) {
    if (text.length > MAX_EMAIL_LENGTH)
        return null;
    const email = trimmed(text).normalize('NFC');
    const at = email.lastIndexOf('@');
    const local = email.slice(0, Math.max(at, 0));
    const domain = hostName(email.slice(at + 1));
    if (!LOCAL_PART.test(local) || domain === null)
        return null;
    // Lower-casing can leave letters apart that NFC has one code point for.
    const key = `${local.toLowerCase().normalize('NFC')}@${domain}`;
    return Buffer.byteLength(key) > MAX_KEY_BYTES ? null : key;
}
/** As browsers read it: any number of slashes after http(s), either way round. Other schemes are no websites. */
const WEB_ADDRESS_START = /^(?:https?:[/\\]*|\/\/)/i;
function websiteHost(text) {
    if (text.length > MAX_URL_LENGTH)
        return null;
    const address = trimmed(text);
    const start = WEB_ADDRESS_START.exec(address)?.[0] ?? '';
    const [authority = ''] = address.slice(start.length).split(/[/\\?#]/, 1);
    const at = authority.lastIndexOf('@');
    // Without a scheme it is an e-mail address, and its domain need not be the company's.
    if (start === '' && at >= 0)
        return null;
    const host = hostName(percentDecoded(authority.slice(at + 1).replace(/:\d{1,5}$/, '')));
    const own = host?.replace(/^www\./, '') ?? '';
    return own.includes('.') ? own : null;
}
/** Empty for what cannot be decoded. */
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return '';
    }
}
/** What is not seen at either end: white space, no-break or not, zero-width characters, direction and byte order marks. */
const UNSEEN = '[\\p{White_Space}\\p{Default_Ignorable_Code_Point}]';
// The lookbehind keeps a long run inside the text from being tried from each of its characters.
const UNSEEN_ENDS = new RegExp(`^${UNSEEN}+|(?<!${UNSEEN})${UNSEEN}+$`, 'gu');
function trimmed(text) {
    return text.replace(UNSEEN_ENDS, '');
}
//# sourceMappingURL=match-key.rules.js.map