// What every page's own script does, in one file: it runs from <head>, before the first paint.

// Colours: the choice kept on this device, or the system's.
(() => {
  const root = document.documentElement;
  const choices = ["system", "light", "dark"];
  const kept = () => {
    try {
      return localStorage.getItem("theme");
    } catch {
      return null;
    }
  };
  const show = (choice) => {
    root.dataset.theme = choices.includes(choice) ? choice : "system";
  };
  const tell = () => {
    for (const field of document.querySelectorAll(".theme-switch select")) field.value = root.dataset.theme;
  };
  show(kept());
  document.addEventListener("DOMContentLoaded", tell);
  document.addEventListener("focusin", tell);
  document.addEventListener("change", ({ target }) => {
    if (!target.matches(".theme-switch select")) return;
    show(target.value);
    try {
      localStorage.setItem("theme", target.value);
    } catch {}
  });
})();

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

// Suggests while somebody types: titles that everybody may read, in the browser's own list. Without this the form works as well.
(() => {
  const wait = 150;
  let timer;
  let last = "";
  document.addEventListener("input", (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || !("suggest" in field.dataset)) return;
    clearTimeout(timer);
    const words = field.value.trim();
    if (words.length < 3 || words === last) return;
    timer = setTimeout(async () => {
      last = words;
      try {
        const answer = await fetch(`/search/suggest?q=${encodeURIComponent(words)}`);
        if (!answer.ok || field.value.trim() !== words) return;
        const options = (await answer.json()).map(({ title, noun }) => {
          const option = document.createElement("option");
          option.value = title;
          option.label = `${title} (${noun})`;
          return option;
        });
        document.getElementById(field.getAttribute("list") ?? "")?.replaceChildren(...options);
      } catch {
        // Without a network there is nothing to suggest.
      }
    }, wait);
  });
})();

// Somebody types before the page's scripts have come, on a slow line. React then puts the text that a longer field came with back
// into it, over what was typed: the one time that it does so is ignored.
document.addEventListener(
  "input",
  ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement) || Object.hasOwn(target, "value")) return;
    if (Object.keys(target).some((key) => key.startsWith("__react"))) return;
    const { get, set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value");
    Object.defineProperty(target, "value", {
      configurable: true,
      get,
      set(text) {
        delete target.value;
        if (text !== target.defaultValue) set.call(target, text);
      },
    });
  },
  true,
);

// Somebody goes on typing while what they sent is on its way. React puts the form back when the answer comes: what was typed since
// stays.
(() => {
  const sent = new WeakMap();
  document.addEventListener(
    "submit",
    ({ target }) => {
      for (const field of target.elements) sent.set(field, field.value);
    },
    true,
  );
  document.addEventListener("reset", ({ target }) => {
    for (const field of target.elements) {
      const { value, type } = field;
      if (!sent.has(field) || value === sent.get(field) || type === "hidden" || type === "file") continue;
      queueMicrotask(() => {
        field.value = value;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
    }
  });
})();
