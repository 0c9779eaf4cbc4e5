/** Puts a line on the clipboard; where the page may not, by the way that needs only the click. */
export async function copyLine(page: Document, line: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(line);
  } catch {
    const give = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', line);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('copy', give, { capture: true, once: true });
    page.execCommand('copy');
  }
}
