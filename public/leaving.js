// Leaving a page at once: by its link, or by three presses of Shift alone. It works on pages that have such a link.
(() => {
  document.documentElement.dataset.leaving = "";
  const wanted = 3;
  let made = 0;
  let isAlone = false;
  let pause;
  const way = () => document.querySelector("[data-leave]");
  const say = (words) => {
    const said = document.querySelector("[data-leaving-said]");
    if (said) said.textContent = words;
  };
  const forget = () => {
    clearTimeout(pause);
    isAlone = false;
    if (made > 0) say("");
    made = 0;
  };

  /** Nothing to be seen while the other page is on its way; this page's place in the history is taken by it. */
  function leave(address) {
    for (const part of document.body.children) part.toggleAttribute("hidden", true);
    document.title = "Loading";
    const loading = document.createElement("p");
    loading.setAttribute("role", "alert");
    loading.textContent = "Loading";
    document.body.append(loading);
    // A link says so by its rel; a script's way out would tell the other site where somebody came from.
    const referrer = document.createElement("meta");
    referrer.name = "referrer";
    referrer.content = "no-referrer";
    document.head.append(referrer);
    location.replace(address);
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-leave]");
    if (!link) return;
    event.preventDefault();
    leave(link.href);
  });
  document.addEventListener("pointerdown", forget);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Shift") forget();
    else if (!event.repeat) isAlone = true;
  });
  document.addEventListener("keyup", (event) => {
    const link = way();
    if (event.key !== "Shift" || !isAlone || !link) return;
    isAlone = false;
    made++;
    if (made === wanted) return leave(link.href);
    say(`Press Shift ${made === 1 ? "twice" : "once"} more to leave this page.`);
    clearTimeout(pause);
    pause = setTimeout(forget, 5000);
  });
})();
