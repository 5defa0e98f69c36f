"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.demoContacts = void 0;
const demo_accounts_1 = require("./demo-accounts");
const { HEADQUARTERS, SALES, SERVICE, CLINIC, STUDIO, OUTDOOR, RENTALS, ROASTERY, CAFES, CLOSED, SANDBOX } = demo_accounts_1.DemoAccount;
const iris = { ownerId: 'u-iris' };
const hugo = { ownerId: 'u-hugo' };
const emil = { ownerId: 'u-emil', teamId: 't-north' };
const farah = { ownerId: 'u-farah', teamId: 't-south' };
const olga = { ownerId: 'u-olga', teamId: 't-south' };
const liam = { ownerId: 'u-liam', teamId: 't-office' };
const sven = { ownerId: 'u-sven', teamId: 't-field' };
const mira = { ownerId: 'u-mira' };
const noah = { ownerId: 'u-noah' };
const eli = { ownerId: 'u-eli' };
const fay = { ownerId: 'u-fay' };
const max = { ownerId: 'u-max' };
const nobody = {};
/** Contacts that match and that almost match (M1, M2), by the reason why they do or do not. */
exports.demoContacts = [
    // One address in all five accounts of Nordlicht. Other organizations, and accounts in none, have her too: no link.
    contact(HEADQUARTERS, '101', 'Maja Sørensen', ['maja.sorensen@fjordhotel.example'], '2025-01-14', iris),
    contact(SALES, '201', 'Maja Sørensen', ['maja.sorensen@fjordhotel.example'], '2025-02-03', emil),
    contact(SERVICE, '301', 'Maja Sørensen', ['maja.sorensen@fjordhotel.example'], '2025-05-20', sven),
    contact(CLINIC, '401', 'Maja Sørensen', ['maja.sorensen@fjordhotel.example'], '2025-09-08', mira),
    contact(STUDIO, '501', 'Maja Sørensen', ['maja.sorensen@fjordhotel.example'], '2025-06-30', noah),
    contact(OUTDOOR, '601', 'Maja Sørensen', ['maja.sorensen@fjordhotel.example'], '2025-03-11', eli),
    contact(ROASTERY, '801', 'Maja Sørensen', ['maja.sorensen@fjordhotel.example'], '2025-04-02', max),
    contact(CLOSED, '901', 'Maja Sørensen', ['maja.sorensen@fjordhotel.example'], '2025-01-02', nobody),
    contact(SANDBOX, '951', 'Maja Sørensen', ['maja.sorensen@fjordhotel.example'], '2025-10-01', nobody),
    // Case and white space do not matter, zero-width and no-break space neither.
    contact(SALES, '202', 'Tom Berg', ['tom.berg@example.org'], '2025-01-22', emil),
    contact(SERVICE, '302', 'Tom Berg', ['  Tom.Berg@Example.ORG '], '2025-03-05', liam),
    contact(HEADQUARTERS, '102', 'Thomas Berg', ['TOM.BERG@EXAMPLE.ORG\u200b\u00a0'], '2025-02-18', iris),
    // Additional addresses count too.
    contact(SALES, '203', 'Oskar Brandt', ['oskar@brandt-bau.example'], '2025-02-11', farah),
    contact(SERVICE, '303', 'Oskar Brandt', ['oskar.b@mail.example', 'oskar@brandt-bau.example'], '2025-04-28', sven),
    // The service company's Lena comes first although she is the newest: both addresses are primary there.
    contact(SALES, '204', 'Lena Hoffmann', ['lena@hoffmann.example', 'office@hoffmann.example'], '2025-01-30', olga),
    contact(HEADQUARTERS, '104', 'Lena Hoffmann', ['lena@news.example', 'office@hoffmann.example'], '2025-01-09', hugo),
    contact(SERVICE, '304', 'Lena Hoffmann', ['lena@hoffmann.example'], '2025-11-19', liam),
    contact(STUDIO, '504', 'Hoffmann Office', ['office@hoffmann.example'], '2025-07-07', noah),
    // Two people of one account share a mailbox: both link, the older record first.
    contact(SALES, '205', 'Paul Seidel', ['info@seeblick.example'], '2025-03-17', farah),
    contact(SERVICE, '305', 'Paul Seidel', ['info@seeblick.example'], '2025-08-25', sven),
    contact(SERVICE, '306', 'Ella Seidel', ['INFO@seeblick.example'], '2025-03-24', sven),
    // Links are not passed on: sales links to headquarters, headquarters to service, sales not to service.
    contact(SALES, '207', 'Ruth Adler', ['ruth@adler.example'], '2025-04-07', olga),
    contact(HEADQUARTERS, '107', 'Ruth Adler', ['ruth@adler.example', 'r.adler@mail.example'], '2025-04-15', iris),
    contact(SERVICE, '307', 'R. Adler', ['r.adler@mail.example'], '2025-06-02', liam),
    // Plus-tags and dots may belong to other people: no link.
    contact(SALES, '208', 'Nina Koch', ['nina.koch@example.com'], '2025-05-06', emil),
    contact(HEADQUARTERS, '108', 'Nina Koch', ['nina.koch+newsletter@example.com'], '2025-05-07', hugo),
    contact(SALES, '209', 'Lea Vogt', ['lea.vogt@mail.example'], '2025-05-12', farah),
    contact(SERVICE, '309', 'Leah Vogtmann', ['leavogt@mail.example'], '2025-05-26', liam),
    // An accent makes another address; how it is encoded does not.
    contact(SALES, '210', 'José Luz', ['jos\u00e9@casa-luz.example'], '2025-06-10', olga),
    contact(HEADQUARTERS, '110', 'José Luz', ['jose\u0301@casa-luz.example'], '2025-06-12', iris),
    contact(SERVICE, '310', 'Josephine Luz', ['jose@casa-luz.example'], '2025-06-17', sven),
    // A domain with an umlaut is the one it is encoded as, and not the one that only sounds alike.
    contact(SALES, '211', 'Jörg Müller', ['joerg@müller-licht.example'], '2025-02-24', emil),
    contact(SERVICE, '311', 'Jörg Müller', ['joerg@xn--mller-licht-thb.example.'], '2025-07-14', liam),
    contact(HEADQUARTERS, '111', 'Jörg Müller', ['joerg@mueller-licht.example'], '2025-07-15', hugo),
    // 213 was merged into 212, and 314 into 313 into 312: the survivors stand for them, with their own addresses only.
    contact(SALES, '212', 'Anneke de Vries', ['anneke@devries.example'], '2025-03-03', farah),
    contact(SALES, '213', 'A. de Vries', ['a.devries@mail.example'], '2025-03-20', farah, { mergedIntoId: '212' }),
    contact(SERVICE, '312', 'Anneke de Vries', ['anneke@devries.example'], '2025-04-01', sven),
    contact(SERVICE, '313', 'Anneke Vries', ['anneke.v@mail.example'], '2025-04-09', sven, { mergedIntoId: '312' }),
    contact(SERVICE, '314', 'Mrs de Vries', [], '2025-04-23', sven, { mergedIntoId: '313' }),
    contact(HEADQUARTERS, '112', 'A. de Vries', ['a.devries@mail.example'], '2025-05-02', hugo),
    // What is archived is not there, on either side.
    contact(SALES, '215', 'Karl Frost', ['karl.frost@example.net'], '2025-06-23', emil),
    contact(SERVICE, '315', 'Karl Frost', ['karl.frost@example.net'], '2025-06-24', liam, { archived: true }),
    contact(SALES, '216', 'Vera Moll', ['vera@moll.example'], '2025-07-01', olga, { archived: true }),
    contact(HEADQUARTERS, '116', 'Vera Moll', ['vera@moll.example'], '2025-07-02', iris),
    // Nothing to match by, nobody to own it, no name to show: the address stands for that.
    contact(SALES, '217', 'Walk-in customer', [], '2025-08-04', nobody),
    contact(SALES, '218', 'Piet Maas', ['no e-mail', '@example.com', 'piet@'], '2025-08-05', farah),
    contact(SERVICE, '318', 'Piet Maas', ['no e-mail', '@example.com', 'piet@'], '2025-08-06', liam),
    contact(SALES, '219', '', ['orders@nordwind.example'], '2025-09-15', nobody),
    contact(SERVICE, '319', '', ['orders@nordwind.example'], '2025-09-16', liam),
    // Everyday business.
    contact(SALES, '220', '李娜', ['li.na@brightlab.example'], '2025-02-27', emil),
    contact(HEADQUARTERS, '120', 'Li Na', ['li.na@brightlab.example'], '2025-10-21', iris),
    contact(SERVICE, '320', '李娜', ['li.na@brightlab.example', 'lab@brightlab.example'], '2025-03-31', sven),
    contact(SALES, '221', 'Zoë Ruiz', ['zoe@lumen-cafe.example'], '2025-10-06', farah),
    contact(SERVICE, '321', 'Zoë Ruiz', ['zoe@lumen-cafe.example'], '2025-12-01', liam),
    contact(SALES, '222', 'Marek Kowal', ['marek@kowal-print.example'], '2025-10-13', farah),
    contact(HEADQUARTERS, '122', 'Marek Kowal', ['marek@kowal-print.example'], '2026-01-12', hugo),
    contact(SALES, '223', 'Hanna Grün', ['hanna@gruen-garten.example'], '2025-11-10', olga),
    contact(STUDIO, '523', 'Hanna Grün', ['hanna@gruen-garten.example'], '2025-11-24', noah),
    contact(SALES, '224', 'Yusuf Demir', ['yusuf@demir-bakery.example'], '2026-01-26', emil),
    contact(CLINIC, '424', 'Yusuf Demir', ['yusuf@demir-bakery.example'], '2026-02-09', mira),
    contact(HEADQUARTERS, '125', 'Sara Nyman', ['sara.nyman@example.net'], '2025-12-15', iris),
    contact(CLINIC, '425', 'Sara Nyman', ['sara.nyman@example.net'], '2026-01-19', mira),
    contact(HEADQUARTERS, '126', 'Amara Diallo', ['amara@harbour-museum.example'], '2025-08-18', hugo),
    contact(SERVICE, '326', 'Amara Diallo', ['amara@harbour-museum.example'], '2025-09-01', sven),
    contact(CLINIC, '402', 'Rolf Abend', ['rolf.abend@mail.example'], '2025-10-27', { ownerId: 'u-theo' }),
    contact(SALES, '227', 'Ben Carter', ['ben@cartercycles.example'], '2026-02-16', olga),
    // The other organization, and the two accounts that could found one.
    contact(OUTDOOR, '602', 'Grace Kim', ['grace@trailhead.example'], '2025-05-19', eli),
    contact(RENTALS, '702', 'Grace Kim', ['grace@trailhead.example'], '2025-06-09', fay),
    contact(OUTDOOR, '603', 'Owen Price', ['owen@price.example', 'guide@trailhead.example'], '2025-07-21', eli),
    contact(RENTALS, '703', 'Owen Price', ['guide@trailhead.example'], '2025-07-28', fay),
    contact(RENTALS, '704', 'Pilar Soto', ['pilar@riverbend.example'], '2025-08-11', nobody),
    contact(ROASTERY, '802', 'Noor Aziz', ['noor@corner-deli.example'], '2025-09-22', max),
    contact(CAFES, '852', 'Noor Aziz', ['noor@corner-deli.example'], '2025-09-29', max),
];
function contact(accountId, id, name, emails, createdOn, holder, state = {}) {
    const [firstName = '', ...lastNames] = name.split(' ');
    const createdAt = `${createdOn}T08:00:00.000Z`;
    const lastName = lastNames.join(' ');
    return {
        accountId,
        id,
        firstName,
        lastName,
        emails: [...emails],
        ...holder,
        ...state,
        createdAt,
        updatedAt: demo_accounts_1.TOLD_AT,
    };
}
//# sourceMappingURL=demo-contacts.js.map