// What the visitor wants: chips, search and the dialog with all filters, each of which ends in one query.
import { filterOf } from "./address";

/** What somebody changed the filter by. */
export type From = "chip" | "search" | "place" | "dialog";

/** Calls `change` with the new query whenever a chip, the search, a place or the dialog changes the filter. */
export function watchFilter(base: string, change: (query: string, from: From) => void): void {
  const dialog = document.getElementById("filters") as HTMLDialogElement;
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-filter]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const query = filterOf(new URL(link.href).search);
    if (dialog.contains(link)) fill(dialog, query);
    change(query, "place" in link.dataset ? "place" : "chip");
  });
  document.getElementById("search")?.addEventListener("submit", (event) => {
    event.preventDefault();
    change(read(event.target as HTMLFormElement), "search");
  });
  const form = dialog.querySelector("form");
  form?.addEventListener("change", (event) => {
    oneTime(form, event.target as HTMLInputElement);
    change(read(form), "dialog");
  });
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    dialog.close();
  });
  openWithLink(dialog, base);
}

/** The dialog opens by a link so that it does without JavaScript too; here it becomes a real one. */
function openWithLink(dialog: HTMLDialogElement, base: string): void {
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    if (link?.getAttribute("href") === "#filters") {
      event.preventDefault();
      fill(dialog, filterOf(location.search));
      dialog.showModal();
    } else if (link && dialog.contains(link) && link.classList.contains("close")) {
      event.preventDefault();
      dialog.close();
    }
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  if (location.hash === "#filters") {
    history.replaceState(null, "", `${base}${location.search}`);
    dialog.showModal();
  }
}

/** "Now", "today" and a chosen time exclude one another: whatever was touched last holds. */
function oneTime(form: HTMLFormElement, touched: HTMLInputElement): void {
  if (touched.name !== "open") return;
  for (const field of form.querySelectorAll<HTMLInputElement>("input[name=open]")) {
    if (field === touched) continue;
    if (field.type !== "radio") field.value = "";
    else if (touched.type !== "radio") field.checked = field.value === "" && touched.value === "";
  }
}

/** A form's values as a query: lists joined by commas, the way links have them. */
export function read(form: HTMLFormElement): string {
  const values = new Map<string, string[]>();
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string" || !value.trim()) continue;
    values.set(name, [...(values.get(name) ?? []), value.trim()]);
  }
  const query = new URLSearchParams([...values].map(([name, list]) => [name, list.join(",")]));
  return filterOf(`?${query.toString()}`);
}

/** Sets the dialog's fields to what a query says. */
function fill(dialog: HTMLDialogElement, query: string): void {
  const wanted = new URLSearchParams(query);
  const listed = (name: string) => wanted.getAll(name).flatMap((value) => value.split(","));
  for (const field of dialog.querySelectorAll<HTMLInputElement>("input")) {
    if (field.type === "checkbox") field.checked = listed(field.name).includes(field.value);
    else if (field.type === "radio") field.checked = (wanted.get(field.name) ?? "") === field.value;
    else field.value = wanted.get(field.name) ?? "";
    // An empty field that nobody sees would only lengthen the address.
    if (field.type === "hidden") field.disabled = field.value === "";
  }
}
