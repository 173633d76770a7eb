/** Where Microsoft serves office.js, and where this server does. */
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
export const LOCAL_OFFICE_JS = "/lib/1/hosted/";

/** Lets a page load the installed office.js in place of Microsoft's; the file on disk keeps Microsoft's tag. */
export function withLocalOfficeJs(html: string): string {
  return html.replaceAll(CDN, LOCAL_OFFICE_JS);
}
