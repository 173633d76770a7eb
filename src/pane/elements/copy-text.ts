/**
 * Copies what stands in a text field. Excel on the web forbids the clipboard interface in its frames; the old command on
 * the selected text still works there. Answers false where neither does.
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Refused, or not there at all: the old way needs no permission.
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way in a frame without permission
    return document.execCommand("copy");
  }
}
