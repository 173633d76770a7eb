import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type Agent, type RequestOptions } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { NotBuiltError, PortTakenError, startServer, type RunningServer } from "../../../workbench/server/start-server";

const CDN_TAG = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

let root: string;
let server: RunningServer;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), "workbench-"));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  write("dist/workbench/index.html", "the workbench");
  write("dist/add-in/taskpane.html", CDN_TAG);
  write("dist/add-in/manifest.xml", "<OfficeApp/>");
  write("samples/samples.json", '[{"file":"a.csv","title":"A","description":"b","secret":1}]');
  write("samples/a.csv", "x");
  write("key.pem", "secret");
  write("extra/page.html", "extra");
  const folders = new Map([["/extra/", path.join(root, "extra")]]);
  server = await startServer({ port: 0, officeJs: "installed", root, folders });
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** Node's own `fetch` cannot be told to trust the certificate of the moment; `https.get` can. */
function ask(address: string): Promise<{ status: number; text: string; headers: Readonly<Record<string, unknown>> }> {
  const options: RequestOptions & { agent?: Agent } = { rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    get(`${server.url}${address}`, options, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers });
      });
    }).on("error", reject);
  });
}

test.each([
  ["/workbench/", "the workbench"],
  ["/manifest.xml", "<OfficeApp/>"],
  ["/samples/a.csv", "x"],
  ["/samples/index.json", '[{"file":"a.csv","title":"A","description":"b"}]'],
  ["/extra/page.html", "extra"],
])("%s is served, is never cached, and may be asked for by any page", async (address, text) => {
  const answer = await ask(address);
  expect(answer).toMatchObject({ status: 200, text });
  expect(answer.headers).toMatchObject({ "cache-control": "no-store", "access-control-allow-origin": "*" });
});

test("pages load the installed office.js; the file on disk keeps Microsoft's tag", async () => {
  expect((await ask("/taskpane.html")).text).toBe('<script src="/lib/1/hosted/office.js"></script>');
});

test.each(["/lib/1/hosted/office.js", "/lib/1/hosted/Excel-Web-16.00.js", "/lib/1/hosted/en-us/office_strings.js"])(
  "%s comes from node_modules, whatever its case",
  async (address) => {
    const { status, headers } = await ask(address);
    expect(status).toBe(200);
    expect(headers["content-type"]).toContain("javascript");
  },
);

test("the requirement set of each member is there for the page", async () => {
  const sets = JSON.parse((await ask("/api-sets.json")).text) as Record<string, string>;
  expect(sets["Range.copyFrom"]).toBe("ExcelApi 1.9");
});

test("the root leads to the workbench", async () => {
  expect(await ask("/")).toMatchObject({ status: 302, headers: { location: "/workbench/" } });
});

test.each(["/key.pem", "/../key.pem", "/%2e%2e/key.pem", "/samples/..%2fkey.pem", "/extra/..%2f..%2fkey.pem", "/%"])(
  "%s is not served",
  async (address) => {
    const { status, text } = await ask(address);
    expect(status).toBe(404);
    expect(text).not.toContain("secret");
  },
);

test("a taken port and a missing build are told apart", async () => {
  const port = Number(new URL(server.url).port);
  await expect(startServer({ port, officeJs: "installed", root })).rejects.toThrow(PortTakenError);
  await expect(startServer({ port: 0, officeJs: "installed", root: path.join(root, "extra") })).rejects.toThrow(
    NotBuiltError,
  );
});

test("with officeJs cdn the pages keep Microsoft's tag", async () => {
  if (process.platform !== "linux") return; // elsewhere this asks a person to trust a certificate
  const other = await startServer({ port: 0, officeJs: "cdn", root });
  const text = await new Promise<string>((resolve) => {
    get(`${other.url}/taskpane.html`, { rejectUnauthorized: false }, (response) => {
      response.setEncoding("utf8").on("data", resolve);
    });
  });
  await other.close();
  expect(text).toBe(CDN_TAG);
});
