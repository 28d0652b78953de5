// Addresses under a field while somebody types: a combobox with a listbox, as the ARIA practices have it.

/** An address or a place that the server found. */
export type Found = { label: string; name?: string; street?: string; postal_code?: string; locality?: string; lon: number; lat: number };

/** Milliseconds without a key before the server is asked, and letters below which it is not. */
const PAUSE = 220;
const LETTERS = 3;

/** Lists addresses under the search of this part; `chosen` gets the one that is meant, `untaken` the words where none is. */
export function findAddresses(where: HTMLElement, nothing: string, chosen: (found: Found) => void, untaken: (words: string) => void): void {
  const field = where.querySelector<HTMLInputElement>(".finding input");
  const list = where.querySelector<HTMLElement>("#found");
  const button = where.querySelector<HTMLButtonElement>(".finding button");
  const said = where.querySelector<HTMLElement>("#found-said");
  if (!field || !list || !button || !said) return;
  let later: number | undefined;
  let asked: AbortController | undefined;
  let found: Found[] = [];
  let active = -1;
  let taken = field.value;
  // What was searched for before there was a script.
  where.querySelector(".found")?.remove();
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", list.id], ["aria-expanded", "false"]] as const) field.setAttribute(name, value);

  const close = () => {
    clearTimeout(later);
    asked?.abort();
    list.hidden = true;
    mark(-1);
    field.setAttribute("aria-expanded", "false");
  };
  const mark = (place: number) => {
    active = place;
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === place)));
    const option = list.children[place];
    if (option) {
      field.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else field.removeAttribute("aria-activedescendant");
  };
  const choose = (place: number) => {
    const one = found[place];
    if (!one) return;
    field.value = taken = one.label;
    close();
    chosen(one);
  };
  const ask = async (typing?: "typing") => {
    asked?.abort();
    asked = new AbortController();
    const { signal } = asked;
    try {
      const answer = await fetch(`${where.dataset["find"] ?? ""}?${new URLSearchParams({ q: field.value, ...(typing ? { typing } : {}) }).toString()}`, { signal });
      found = answer.ok ? ((await answer.json()) as Found[]) : [];
      if (signal.aborted) return;
    } catch {
      return;
    }
    list.replaceChildren(
      ...found.map((one, at) => {
        const option = document.createElement("li");
        Object.assign(option, { id: `found-${at}`, role: "option", textContent: one.label, dir: "auto" });
        option.setAttribute("aria-selected", "false");
        return option;
      }),
    );
    list.hidden = found.length === 0;
    field.setAttribute("aria-expanded", String(found.length > 0));
    mark(-1);
    said.textContent = "";
    // Whoever is still typing has not asked yet.
    if (typing || found.length > 0 || !field.value.trim()) return;
    said.textContent = nothing;
    untaken(field.value);
  };

  field.addEventListener("input", () => {
    clearTimeout(later);
    said.textContent = "";
    if (field.value.trim().length < LETTERS) close();
    else later = window.setTimeout(() => void ask("typing"), PAUSE);
  });
  field.addEventListener("keydown", (event) => {
    const open = !list.hidden;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && open) mark((active + step + found.length) % found.length);
    else if (step) void ask();
    else if (event.key === "Enter" && open) choose(Math.max(active, 0));
    else if (event.key === "Enter") void ask();
    else if (event.key === "Escape" && open) close();
    else return;
    event.preventDefault();
  });
  button.addEventListener("click", (event) => {
    event.preventDefault();
    field.focus();
    void ask();
  });
  // A click on an option must not take the focus from the field.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => choose([...list.children].indexOf((event.target as Element).closest("li") as Element)));
  field.addEventListener("blur", () => {
    close();
    if (field.value.trim() && field.value !== taken) untaken(field.value);
  });
}
