/** Where an invented company may stand. Streets are invented as well. */
export interface Place {
  readonly city: string;
  readonly state: string;
  readonly country: string;
  readonly countryName: string;
  /** `#` is a digit. */
  readonly postalCode: string;
  /** `#` is a house number. */
  readonly streets: readonly [string, ...string[]];
  /** Legal forms as they stand behind a name there; those that end in `:` stand before it, without a space if it ends in `::`. */
  readonly legalForms: readonly [string, ...string[]];
}

const US = ["Inc.", "Inc", "Corporation", "Corp.", "LLC", "Company", "Co."] as const;
const DE = ["GmbH", "AG", "GmbH & Co. KG", "KG"] as const;

export const PLACES: readonly [Place, ...Place[]] = [
  {
    city: "Seattle",
    state: "WA",
    country: "US",
    countryName: "United States",
    postalCode: "981##",
    streets: ["# Cedar Harbor Street", "# Lantern Avenue North", "# Mill Pond Road, Suite 4"],
    legalForms: US,
  },
  {
    city: "Springfield",
    state: "Illinois",
    country: "US",
    countryName: "USA",
    postalCode: "627##",
    streets: ["# Old Orchard Boulevard", "# West Juniper Drive", "# Prairie Lane"],
    legalForms: US,
  },
  {
    city: "Salt Lake City",
    state: "UT",
    country: "US",
    countryName: "United States",
    postalCode: "841##",
    streets: ["# Quarry Parkway", "# East Sage Court", "# Basin Road"],
    legalForms: US,
  },
  {
    city: "Köln",
    state: "",
    country: "DE",
    countryName: "Germany",
    postalCode: "506##",
    streets: ["Kastanienstraße #", "Alte Mühlenstr. #", "Am Römerwall #"],
    legalForms: DE,
  },
  {
    city: "München",
    state: "Bayern",
    country: "DE",
    countryName: "Deutschland",
    postalCode: "803##",
    streets: ["Lindenbergstraße #", "Föhrenweg #", "Übersee-Allee #"],
    legalForms: DE,
  },
  {
    city: "Lyon",
    state: "",
    country: "FR",
    countryName: "France",
    postalCode: "690##",
    streets: ["#, rue de l'Étoile", "# avenue des Érables", "#, quai Saint-Brice"],
    legalForms: ["S.A.", "SARL", "SAS", "S.A.S."],
  },
  {
    city: "São Paulo",
    state: "SP",
    country: "BR",
    countryName: "Brazil",
    postalCode: "013##-100",
    streets: ["Alameda das Flores #", "Rua Conceição #", "Avenida do Moinho #"],
    legalForms: ["Ltda.", "S.A.", "Ltda"],
  },
  {
    city: "Łódź",
    state: "",
    country: "PL",
    countryName: "Poland",
    postalCode: "90-4##",
    streets: ["ul. Zielona #", "ul. Świętej Jadwigi #", "Aleja Brzozowa #"],
    legalForms: ["Sp. z o.o.", "S.A.", "sp. z o. o."],
  },
  {
    city: "Leeds",
    state: "West Yorkshire",
    country: "GB",
    countryName: "United Kingdom",
    postalCode: "LS# 4AP",
    streets: ["# Harbour Row", "# St. Aldwin Street", "# Weavers Square"],
    legalForms: ["Ltd", "Limited", "PLC", "LLP"],
  },
  {
    city: "Sydney",
    state: "NSW",
    country: "AU",
    countryName: "Australia",
    postalCode: "20##",
    streets: ["# Wharf Street", "# Banksia Road", "Level 3, # Ferry Place"],
    legalForms: ["Pty Ltd", "Pty. Ltd.", "Limited"],
  },
  {
    city: "Amsterdam",
    state: "",
    country: "NL",
    countryName: "Netherlands",
    postalCode: "10## CJ",
    streets: ["Molengracht #", "Oude Kade #", "Zuiderstraat #"],
    legalForms: ["B.V.", "BV", "N.V."],
  },
  {
    city: "Jakarta",
    state: "",
    country: "ID",
    countryName: "Indonesia",
    postalCode: "102##",
    streets: ["Jl. Kenanga Raya No. #", "Jl. Teluk Biru #", "Jalan Rimba #"],
    legalForms: ["PT:", "PT:", "Tbk"],
  },
  {
    city: "Göteborg",
    state: "",
    country: "SE",
    countryName: "Sweden",
    postalCode: "411 ##",
    streets: ["Björkgatan #", "Södra Hamnvägen #", "Åkerstigen #"],
    legalForms: ["AB", "AB (publ)"],
  },
  {
    city: "Madrid",
    state: "",
    country: "ES",
    countryName: "Spain",
    postalCode: "280##",
    streets: ["Calle del Olmo #", "Avda. de la Fuente #", "Paseo Peñalara #"],
    legalForms: ["S.L.", "S.A.", "SLU"],
  },
];

/** Where names are written without spaces. */
export const EASTERN_PLACES: readonly [Place, ...Place[]] = [
  {
    city: "東京",
    state: "東京都",
    country: "JP",
    countryName: "日本",
    postalCode: "100-00##",
    streets: ["桜橋通り#", "緑丘#-2-1"],
    legalForms: ["株式会社::", "株式会社", "合同会社::"],
  },
  {
    city: "大阪",
    state: "大阪府",
    country: "JP",
    countryName: "日本",
    postalCode: "530-00##",
    streets: ["川辺町#-1", "松風#"],
    legalForms: ["株式会社", "株式会社::", "有限会社::"],
  },
  {
    city: "上海",
    state: "",
    country: "CN",
    countryName: "中国",
    postalCode: "2000##",
    streets: ["青松路#号", "望江街#号"],
    legalForms: ["有限公司", "股份有限公司"],
  },
  {
    city: "서울",
    state: "",
    country: "KR",
    countryName: "대한민국",
    postalCode: "045##",
    streets: ["단풍로 #", "새벽길 #"],
    legalForms: ["주식회사 :", "주식회사"],
  },
];
