import { writeFileSync } from "node:fs";
import path from "node:path";
import { ruleReference } from "./reference/rule-reference";

writeFileSync(path.resolve(__dirname, "../docs/rules.md"), ruleReference());
