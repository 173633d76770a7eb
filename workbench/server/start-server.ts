import { existsSync } from "node:fs";
import { createServer } from "node:https";
import type { ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { readApiSets } from "../node/api-sets";
import { localhostCertificate } from "./certificate";
import { LOCAL_OFFICE_JS } from "./office-js-tag";
import { readSamples } from "./samples";
import { pathOf, site, type Handler } from "./site";

export interface ServerOptions {
  /** 0: any free port. */
  readonly port: number;
  /** `installed`: pages load office.js from node_modules; `cdn`: from Microsoft, as in production. */
  readonly officeJs: "installed" | "cdn";
  /** Folder of the repository: `samples` is served at `/samples/`. */
  readonly root: string;
  /** Folder of the build, by default `dist`; its `add-in` is served at `/`, its `workbench` at `/workbench/`. */
  readonly dist?: string;
  /** Further folders by the path at which they are served, e.g. `/fixture/`. */
  readonly folders?: ReadonlyMap<string, string>;
}

export interface RunningServer {
  /** `https://localhost:3000`, without a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The port belongs to another program. */
export class PortTakenError extends Error {
  override readonly name = "PortTakenError";
  constructor(readonly port: number) {
    super(`Port ${port} is taken by another program.`);
  }
}

/** There is nothing to serve yet. */
export class NotBuiltError extends Error {
  override readonly name = "NotBuiltError";
  constructor(readonly dist: string) {
    super(`The workbench is not built: ${dist} has no workbench/index.html. Run npm run build first.`);
  }
}

/**
 * Serves the built add-in and the workbench over https on this machine alone (127.0.0.1).
 * @throws PortTakenError, NotBuiltError
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const dist = options.dist ?? path.join(options.root, "dist");
  if (!existsSync(path.join(dist, "workbench", "index.html"))) {
    throw new NotBuiltError(dist);
  }
  const handlers = await createHandlers(options, dist);
  const trusted = options.officeJs === "cdn" && (process.platform === "win32" || process.platform === "darwin");
  const server = createServer(await localhostCertificate(trusted), (request, response) => {
    response.setHeader("access-control-allow-origin", "*");
    const pass = (index: number): void => {
      const handler = handlers[index];
      if (handler === undefined) response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
      else {
        handler(request, response, () => {
          pass(index + 1);
        });
      }
    };
    pass(0);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new PortTakenError(options.port) : error);
    });
    server.listen(options.port, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error === undefined) resolve();
          else reject(error);
        });
        server.closeAllConnections();
      }),
  };
}

async function createHandlers(options: ServerOptions, dist: string): Promise<readonly Handler[]> {
  const samples = path.join(options.root, "samples");
  const apiSets = JSON.stringify(Object.fromEntries(readApiSets()));
  const samplesIndex = JSON.stringify(await readSamples(samples));
  const local = options.officeJs === "installed";
  return [
    answer("/", (response) => void response.writeHead(302, { location: "/workbench/" }).end()),
    answer("/api-sets.json", json(apiSets)),
    answer("/samples/index.json", json(samplesIndex)),
    ...[...(options.folders ?? [])].flatMap(([mount, folder]) => site(mount, folder, { localOfficeJs: local })),
    ...site(LOCAL_OFFICE_JS, officeJsFolder(), { lowerCase: true }),
    ...site("/workbench/", path.join(dist, "workbench")),
    ...site("/samples/", samples),
    ...site("/", path.join(dist, "add-in"), { localOfficeJs: local }),
  ];
}

function answer(pathname: string, respond: (response: ServerResponse) => void): Handler {
  return (request, response, next) => {
    if (pathOf(request) !== pathname) {
      next();
      return;
    }
    response.setHeader("cache-control", "no-store");
    respond(response);
  };
}

function json(text: string): (response: ServerResponse) => void {
  return (response) => void response.writeHead(200, { "content-type": "application/json" }).end(text);
}

function officeJsFolder(): string {
  const manifest = createRequire(__filename).resolve("@microsoft/office-js/package.json");
  return path.join(path.dirname(manifest), "dist");
}
