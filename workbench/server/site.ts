import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import sirv from "sirv";
import { withLocalOfficeJs } from "./office-js-tag";

/** Answers a request, or passes it on. */
export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export interface SiteOptions {
  /** Turn the office.js tag of the pages to this server. */
  readonly localOfficeJs?: boolean;
  /** Look files up in lower case. */
  readonly lowerCase?: boolean;
}

/** The files of a folder under a mount path that ends in a slash. */
export function site(mount: string, folder: string, options: SiteOptions = {}): Handler[] {
  const { localOfficeJs = false, lowerCase = false } = options;
  const files = sirv(folder, {
    dev: true,
    dotfiles: false,
    setHeaders: (response) => response.setHeader("cache-control", "no-store"),
  });
  const serveFile: Handler = (request, response, next) => {
    const pathname = pathOf(request);
    if (!pathname.startsWith(mount)) {
      next();
      return;
    }
    const original = request.url;
    const local = `/${pathname.slice(mount.length)}`;
    // office.js asks for its own files in mixed case; the package's are lower-case.
    request.url = lowerCase ? local.toLowerCase() : local;
    files(request, response, () => {
      request.url = original ?? "/";
      next();
    });
  };
  const servePage: Handler = (request, response, next) => {
    const pathname = pathOf(request);
    const file = path.join(folder, pathname.slice(mount.length));
    const inside = file.startsWith(path.resolve(folder) + path.sep);
    if (!pathname.startsWith(mount) || !pathname.endsWith(".html") || !inside || !existsSync(file)) {
      next();
      return;
    }
    readFile(file, "utf8").then(
      (html) => {
        response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
        response.end(withLocalOfficeJs(html));
      },
      () => {
        next();
      },
    );
  };
  return localOfficeJs ? [servePage, serveFile] : [serveFile];
}

/** The path that a request asks for: decoded, without query and `..`. */
export function pathOf(request: IncomingMessage): string {
  const raw = (request.url ?? "/").split("?")[0] ?? "/";
  try {
    return path.posix.normalize(decodeURIComponent(raw));
  } catch {
    return raw;
  }
}
