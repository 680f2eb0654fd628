// Copying and printing what a page offers to take along. Buttons for it are shown only where this has run.
(() => {
  document.documentElement.dataset.taking = "";
  const blob = (text, type) => [type, new Blob([text], { type })];

  /** With its italics and links where it has any, and as plain text for whatever takes no more. */
  async function copy(source) {
    const text = source.innerText.trim();
    try {
      if (source.dataset.rich === undefined) await navigator.clipboard.writeText(text);
      else {
        const both = [blob(source.innerHTML, "text/html"), blob(text, "text/plain")];
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(both))]);
      }
      return true;
    } catch {
      // No clipboard for pages without https, nor in old browsers: what is selected can be copied there.
      getSelection().selectAllChildren(source);
      return document.execCommand("copy");
    }
  }

  document.addEventListener("click", async ({ target }) => {
    const button = target.closest("[data-copy], [data-print]");
    if (!button) return;
    if (!button.dataset.copy) return print();
    const source = document.getElementById(button.dataset.copy);
    const isCopied = await copy(source);
    const said = button.parentElement.querySelector("[role=status]");
    said.textContent = isCopied ? "Copied" : "Selected: copy it with your keyboard";
    setTimeout(() => {
      said.textContent = "";
    }, 6000);
  });
})();
