/** An invented company. Telephone numbers end in the blocks that are kept free for fiction. */
export interface Customer {
  readonly name: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  readonly country: string;
  readonly currency: string;
  readonly domain: string;
  readonly contact: readonly [first: string, last: string];
  /** With `##` for two digits. */
  readonly phone: string;
}

function customer(
  name: string,
  address: readonly [street: string, city: string, state: string, postalCode: string, country: string],
  currency: string,
  domain: string,
  contact: readonly [first: string, last: string],
  phone: string,
): Customer {
  const [street, city, state, postalCode, country] = address;
  return { name, street, city, state, postalCode, country, currency, domain, contact, phone };
}

export const CUSTOMERS: readonly [Customer, ...Customer[]] = [
  customer(
    "Contoso Corporation",
    ["One Contoso Way", "Redmond", "Washington", "98052", "US"],
    "USD",
    "contoso.com",
    ["John", "Customer"],
    "+1 425 555 01##",
  ),
  customer(
    "Fabrikam Müller GmbH",
    ["Königstraße 12", "Köln", "", "50667", "DE"],
    "EUR",
    "fabrikam.com",
    ["Jürgen", "Groß"],
    "+49 221 23125 0##",
  ),
  customer(
    "Northwind Traders Ltd",
    ["7 Harbour Row", "Leeds", "West Yorkshire", "LS1 4AP", "GB"],
    "GBP",
    "northwindtraders.com",
    ["Siân", "O'Neill"],
    "+44 113 496 00##",
  ),
  customer(
    "Tailspin Toys Inc.",
    ["88 Mill Pond Road", "Boston", "MA", "02139", "US"],
    "USD",
    "tailspintoys.com",
    ["Rosa", "Delgado"],
    "+1 617 555 01##",
  ),
  customer(
    "Adventure Works Cycles",
    ["301 Trail Head Lane", "Boulder", "Colorado", "80302", "US"],
    "USD",
    "adventure-works.com",
    ["Kim", "Akers"],
    "+1 303 555 01##",
  ),
  customer(
    "Wingtip Toys B.V.",
    ["Keizersgracht 1001", "Amsterdam", "", "1015 CJ", "NL"],
    "EUR",
    "wingtiptoys.com",
    ["Sanne", "de Vries"],
    "+31 20 555 01##",
  ),
  customer(
    "Litware São Paulo Ltda.",
    ["Alameda das Flores 220", "São Paulo", "SP", "01310-100", "BR"],
    "BRL",
    "litware.com",
    ["João", "Conceição"],
    "+55 11 5550 01##",
  ),
  customer(
    "Proseware Łódź Sp. z o.o.",
    ["ul. Zielona 8", "Łódź", "", "90-414", "PL"],
    "PLN",
    "proseware.com",
    ["Małgorzata", "Wójcik"],
    "+48 42 555 01##",
  ),
  customer(
    "Woodgrove Bank",
    ["Bahnhofplatz 3", "Zürich", "ZH", "8001", "CH"],
    "CHF",
    "woodgrovebank.com",
    ["Beat", "Zürcher"],
    "+41 44 555 01##",
  ),
  customer(
    "株式会社コントソ",
    ["丸の内1-1-1", "東京", "東京都", "100-0005", "JP"],
    "JPY",
    "contoso.com",
    ["花子", "佐藤"],
    "+81 3 5550 01##",
  ),
  customer(
    "L'Atelier Fabrikam",
    ["14, rue de l'Église", "Lyon", "", "69002", "FR"],
    "EUR",
    "fabrikam.com",
    ["Zoé", "Lefèvre"],
    "+33 1 99 00 01 ##",
  ),
  customer(
    "Margie's Travel",
    ["5 Wharf Street", "Sydney", "NSW", "2000", "AU"],
    "AUD",
    "margiestravel.com",
    ["Margie", "Shoop"],
    "+61 2 5550 01##",
  ),
  customer(
    "Alpine Ski House",
    ["Seestrasse 40", "Innsbruck", "Tirol", "6020", "AT"],
    "EUR",
    "alpineskihouse.com",
    ["Franz", "Höller"],
    "+43 512 555 01##",
  ),
  customer(
    "Trey Research",
    ["900 Innovation Drive, Suite 4", "Toronto", "ON", "M5V 2T6", "CA"],
    "CAD",
    "treyresearch.net",
    ["Anne", "Dodd"],
    "+1 416 555 01##",
  ),
  customer(
    "Coho Vineyard & Winery",
    ["Calle Mayor 17", "Logroño", "La Rioja", "26001", "ES"],
    "EUR",
    "cohovineyard.com",
    ["Íñigo", "Muñoz"],
    "+34 941 555 01##",
  ),
  customer(
    "Lucerne Publishing",
    ["Hauptplatz 2", "Luzern", "LU", "6003", "CH"],
    "CHF",
    "lucernepublishing.com",
    ["Ursula", "Keller"],
    "+41 41 555 01##",
  ),
  customer(
    "Humongous Insurance",
    ["12 Fort Road", "Mumbai", "Maharashtra", "400001", "IN"],
    "INR",
    "humongousinsurance.com",
    ["Priya", "Raman"],
    "+91 22 5550 01##",
  ),
  customer(
    "诺斯温德贸易有限公司",
    ["南京路100号", "上海", "上海", "200001", "CN"],
    "CNY",
    "northwindtraders.com",
    ["伟", "王"],
    "+86 21 5550 01##",
  ),
  customer(
    "Fourth Coffee",
    ["Strandvejen 9", "København", "", "2100", "DK"],
    "DKK",
    "fourthcoffee.com",
    ["Søren", "Nygård"],
    "+45 55 50 01 ##",
  ),
  customer(
    "Relecloud",
    ["3 Quay Plaza", "Dublin", "", "D02 X285", "IE"],
    "EUR",
    "relecloud.com",
    ["Niamh", "O'Connor"],
    "+353 1 555 01##",
  ),
  customer(
    "Blue Yonder Airlines",
    ["Vågsallmenningen 6", "Bergen", "", "5014", "NO"],
    "NOK",
    "blueyonderairlines.com",
    ["Åse", "Bjørnstad"],
    "+47 55 50 01 ##",
  ),
  customer(
    "City Power & Light",
    ["44 Sam Nujoma Drive", "Windhoek", "Khomas", "10005", "NA"],
    "NAD",
    "cpandl.com",
    ["Ndapewa", "Shikongo"],
    "+264 61 555 01##",
  ),
  customer(
    "VanArsdel, Ltd.",
    ["21 Orchard Boulevard", "Singapore", "", "238801", "SG"],
    "SGD",
    "vanarsdelltd.com",
    ["Wei Ling", "Tan"],
    "+65 5550 01##",
  ),
  customer(
    "Consolidated Messenger",
    ["Via Roma 55", "Torino", "TO", "10121", "IT"],
    "EUR",
    "consolidatedmessenger.com",
    ["Niccolò", "D'Angelo"],
    "+39 011 555 01##",
  ),
];

/** What the deals are about. */
export const PROJECTS: readonly [string, ...string[]] = [
  "ERP migration",
  "data platform",
  "warehouse sensors",
  "Copilot rollout",
  "spring deal",
  "contact centre",
  "security review",
  "datacentre exit",
  "analytics, phase 2",
  'the "paperless" project',
];

/** The partner's own people who work on deals. */
export const SELLERS: readonly [readonly [string, string, string], ...(readonly [string, string, string])[]] = [
  ["Bob", "Partner", "425 555 0133"],
  ["Aïcha", "Benali", "+33 1 99 00 55 10"],
  ["Hans", "Weiß", "+49 30 23125 077"],
  ["Mary Ann", "O'Hara", "+353 1 555 0190"],
  ["Jo", "Berg", "+47 55 50 01 90"],
  ["Ken", "田中", "+81 3 5550 0188"],
];
