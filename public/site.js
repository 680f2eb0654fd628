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
