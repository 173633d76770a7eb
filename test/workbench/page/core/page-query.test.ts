import { parsePageQuery } from "../../../../workbench/page/core/page-query";

test.each([
  ["", { sample: undefined, openAs: "text", manifest: "/manifest.xml", paneOpen: true, excelApi: undefined }],
  ["", { language: "en-US" }],
  ["?language=de-DE", { language: "de-DE" }],
  ["?sample=a%20b.csv&open=excel&pane=closed", { sample: "a b.csv", openAs: "excel", paneOpen: false }],
  ["?manifest=/fixture/manifest.xml&excelApi=1.9", { manifest: "/fixture/manifest.xml", excelApi: "1.9" }],
])("%s", (search, query) => {
  expect(parsePageQuery(search)).toMatchObject(query);
});
