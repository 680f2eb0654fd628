import type { Page } from "@playwright/test";

/** A form as a browser without scripts has it: the fields of the one that holds this field, as the page would send them. */
export async function plainForm(page: Page, address: string, field: string) {
  const html = await (await page.request.get(address)).text();
  const fields = await page.evaluate(
    ({ html, field }) => {
      const form = new DOMParser().parseFromString(html, "text/html").querySelector(field)?.closest("form");
      return form ? [...new FormData(form)].map(([name, value]) => ({ name, value: String(value) })) : [];
    },
    { html, field },
  );
  return (changed: Record<string, string> = {}) => {
    const data = new FormData();
    for (const { name, value } of fields) data.append(name, changed[name] ?? value);
    return data;
  };
}
