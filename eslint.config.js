const js = require("@eslint/js");
const boundaries = require("eslint-plugin-boundaries").default ?? require("eslint-plugin-boundaries");
const jsxA11y = require("eslint-plugin-jsx-a11y");
const officeAddins = require("eslint-plugin-office-addins");
const prettier = require("eslint-config-prettier");
const reactHooks = require("eslint-plugin-react-hooks");
const globals = require("globals");
const tseslint = require("typescript-eslint");

/** The rooms of the house, and the doors between them: what each room may import. */
const DOORS = {
  words: ["template"],
  template: [],
  sheet: ["template"],
  findings: ["words", "template", "sheet"],
  accounts: ["template", "sheet"],
  edits: ["template", "sheet", "findings"],
  rules: ["template", "sheet", "findings", "accounts"],
  csv: ["template", "sheet", "findings"],
  actions: ["words", "template", "sheet", "findings", "accounts", "edits", "rules", "csv"],
  download: [],
  excel: ["template", "sheet", "findings", "edits", "actions", "download"],
  pane: ["words", "template", "findings", "accounts", "actions"],
  commands: ["actions"],
  entry: ["words", "actions", "excel", "pane", "commands"],
  cli: ["words", "template", "sheet", "findings", "edits", "rules", "csv"],
  workbench: [],
};

const inSrc = Object.keys(DOORS).filter((room) => !["cli", "workbench", "entry"].includes(room));

module.exports = tseslint.config(
  { ignores: ["dist", "coverage", "screenshots", ".cache", "tools/stubs"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: __dirname },
      globals: { ...globals.browser },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": ["error", "Excel", "Office", "OfficeExtension", "fetch", "XMLHttpRequest"] },
  },
  {
    files: ["src/excel/**/*.ts", "src/commands/**/*.ts", "src/pane/index.tsx"],
    plugins: { "office-addins": officeAddins },
    languageOptions: { globals: { Excel: "readonly", Office: "readonly", OfficeExtension: "readonly" } },
    rules: {
      "no-restricted-globals": ["error", "fetch", "XMLHttpRequest"],
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}", "cli/**/*.ts", "workbench/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "import/resolver": { node: { extensions: [".ts", ".tsx", ".js"] } },
      "boundaries/elements": [
        { type: "entry", pattern: "src/pane/index.tsx", mode: "full" },
        ...inSrc.map((room) => ({ type: room, pattern: `src/${room}/**`, mode: "full" })),
        { type: "cli", pattern: "cli/**", mode: "full" },
        { type: "workbench", pattern: "workbench/**", mode: "full" },
      ],
    },
    rules: {
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          rules: Object.entries(DOORS).map(([room, allowed]) => ({
            from: { type: room },
            allow: { to: { type: [room, ...allowed] } },
          })),
        },
      ],
    },
  },
  {
    files: ["test/**/*.{ts,tsx}", "scripts/**/*.ts"],
    languageOptions: { globals: { ...globals.node, ...globals.jest } },
  },
  { files: ["**/*.{js,cjs,mjs}"], languageOptions: { globals: globals.node } },
  { files: ["**/*.{js,cjs}"], languageOptions: { sourceType: "commonjs" } },
  prettier,
);
