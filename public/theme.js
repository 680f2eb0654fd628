// Runs before the first paint, from <head>: the choice kept on this device, or the system's.
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
