// Brings the form of an offer to life: the sentence while one types, rows that come and go without a new page, addresses that
// are found as one types, the map of the pin when it comes into view, and a draft that is kept. Without it, all of that are buttons.
import { type Found, findAddresses } from "./address-field";
import { adopt, keepDraft, typed } from "./draft";
import type { Pin, PinStart } from "./pin";

/** Milliseconds without a key before the sentence is asked for. */
const PAUSE = 350;

const form = document.querySelector<HTMLFormElement>("form.form");
if (form) live(form);

function live(form: HTMLFormElement): void {
  for (const hidden of form.querySelectorAll<HTMLElement>("[data-live]")) hidden.hidden = false;
  speak(form);
  swapParts(form);
  const where = form.querySelector<HTMLElement>("[data-part=where]");
  if (where) placePin(form, where);
  keepDraft(form);
}

/** The fields that say when, in words, as they stand at the moment. */
function speak(form: HTMLFormElement): void {
  let later: number | undefined;
  let asked: AbortController | undefined;
  const ask = async () => {
    const when = form.querySelector<HTMLElement>("[data-sentence]");
    const said = form.querySelector("#said");
    if (!when || !said) return;
    asked?.abort();
    asked = new AbortController();
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (/^(slot|date|exception|schedule|source)\b/.test(name) && typeof value === "string") fields.append(name, value);
    }
    try {
      const answer = await fetch(when.dataset["sentence"] as string, { method: "POST", body: fields, signal: asked.signal });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      // Nobody wants to hear the same sentence again.
      if (page.body.innerHTML !== said.innerHTML) said.replaceChildren(...page.body.childNodes);
    } catch {
      // The sentence is an extra; the next key asks again.
    }
  };
  const soon = (event: Event) => {
    if (!(event.target as Element).closest("[data-part=when]")) return;
    clearTimeout(later);
    later = window.setTimeout(() => void ask(), PAUSE);
  };
  form.addEventListener("input", soon);
  form.addEventListener("change", soon);
}

/** Buttons that only rearrange a part of the form fetch the page anew and take that part out of it. */
function swapParts(form: HTMLFormElement): void {
  // Whoever chooses a file means it.
  form.addEventListener("change", ({ target }) => {
    const file = target instanceof HTMLInputElement && target.type === "file" && target.files?.length;
    if (file) target.closest("details")?.querySelector<HTMLButtonElement>("button[name=do]")?.click();
  });
  form.addEventListener("submit", (event) => {
    const button = event.submitter as HTMLButtonElement | null;
    const part = button?.closest<HTMLElement>("[data-part=when]");
    if (!button || !part || button.name !== "do") return;
    event.preventDefault();
    swap(form, button, part).catch(() => {
      // The usual way: a whole page.
      const way = document.createElement("input");
      Object.assign(way, { type: "hidden", name: button.name, value: button.value });
      form.append(way);
      if (button.formEnctype) form.enctype = button.formEnctype;
      HTMLFormElement.prototype.submit.call(form);
    });
  });
}

async function swap(form: HTMLFormElement, button: HTMLButtonElement, part: HTMLElement): Promise<void> {
  const body = button.getAttribute("formenctype") === null ? typed(form) : new FormData(form);
  body.append(button.name, button.value);
  const answer = await fetch(form.getAttribute("action") ?? location.href, { method: "POST", body });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector<HTMLElement>(`[data-part="${part.dataset["part"] ?? ""}"]`);
  if (!fresh) throw new Error("a page without this part");
  const before = new Set([...part.querySelectorAll(".row")].map((row) => row.id));
  // A draft that was kept on the way has its own address from now on.
  adopt(form, page);
  part.replaceWith(fresh);
  const rows = [...fresh.querySelectorAll<HTMLElement>(".row")];
  const target = rows.find((row) => !before.has(row.id)) ?? fresh.querySelector<HTMLElement>("[aria-invalid]") ?? rows[rows.length - 1] ?? fresh;
  const control = target.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea") ?? target;
  control.focus();
}

/** The map of the pin is fetched when it comes into view, and moves with what is found and typed. */
function placePin(form: HTMLFormElement, where: HTMLElement): void {
  const data = document.getElementById("pin-start");
  const frame = document.getElementById("pin");
  if (!data || !frame) return;
  const start = JSON.parse(data.textContent ?? "{}") as PinStart & { town: string };
  const status = document.getElementById("pin-said");
  const say = (sentence: string) => {
    if (status) status.textContent = sentence;
  };
  const [lon, lat] = ["lon", "lat"].map((axis) => form.elements.namedItem(`place.${axis}`) as HTMLInputElement) as [HTMLInputElement, HTMLInputElement];
  let pin: Pin | undefined;
  const tools = where.querySelectorAll<HTMLButtonElement>(".set-pin, [data-move]");
  // Until the map is there they could do nothing.
  for (const tool of tools) tool.disabled = true;

  const here = (): [number, number] | undefined => {
    const point = [lon, lat].map((field) => Number.parseFloat(field.value.replace(",", "."))) as [number, number];
    return point.every(Number.isFinite) && Math.abs(point[1]) <= 85 && Math.abs(point[0]) <= 180 ? point : undefined;
  };
  /** With a point, what was wrong about it is over. */
  const right = () => {
    for (const name of ["point", "lon", "lat"]) {
      document.getElementById(`f-place-${name}-wrong`)?.remove();
      for (const sign of ["aria-invalid", "aria-describedby"]) document.getElementById(`f-place-${name}`)?.removeAttribute(sign);
    }
    where.querySelector("[value=swap-place]")?.remove();
  };
  const set = ([x, y]: [number, number]) => {
    // Six decimals are a hand's breadth.
    [lon.value, lat.value] = [x.toFixed(6), y.toFixed(6)].map((degrees) => degrees.replace(/\.?0+$/, "")) as [string, string];
    right();
    say("");
    say(start.words["where-point-set"] ?? "");
    lon.dispatchEvent(new Event("input", { bubbles: true }));
  };
  for (const field of [lon, lat]) {
    field.addEventListener("change", () => {
      if (here()) right();
      pin?.show(here(), true);
    });
  }

  const open = async () => {
    const { setUp } = (await import(start.script)) as typeof import("./pin");
    pin = setUp(frame, start, set);
    pin.show(here(), true);
    for (const tool of tools) tool.disabled = false;
  };
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    seen.disconnect();
    open().catch(() => {
      // Without the map the two numbers stay, and the search fills them in.
      frame.closest<HTMLElement>(".pin-side")?.setAttribute("hidden", "");
      where.querySelector<HTMLDetailsElement>(".coordinates")?.setAttribute("open", "");
    });
  }, { rootMargin: "200px" });
  seen.observe(frame);

  where.addEventListener("click", (event) => {
    const target = event.target as Element;
    const way = target.closest<HTMLElement>("[data-move]")?.dataset["move"];
    if (target.closest(".set-pin")) pin?.set();
    else if (way) pin?.move(way);
  });

  const line = (name: string) => form.elements.namedItem(`place.${name}`) as HTMLInputElement | null;
  // What was searched for and not found is a guess at the lines that are still empty.
  const guessed: Record<string, string> = { locality: start.town };
  const carry = (words: string) => {
    if (where.querySelector<HTMLInputElement>("[name='place.mode']:checked")?.value !== "exact") return;
    for (const [name, value] of guess(words)) {
      const field = line(name);
      if (field && value && (!field.value.trim() || field.value === guessed[name])) field.value = guessed[name] = value;
    }
    const town = line("locality");
    if (town && !town.value.trim()) town.value = start.town;
  };

  const chosen = (found: Found) => {
    const lines: [string, string | undefined][] = [
      ["name", found.name],
      ["street", found.street],
      ["postal_code", found.postal_code],
      ["locality", found.locality],
    ];
    for (const [name, value] of lines) {
      const field = line(name);
      if (field && (value || (name !== "locality" && field.value === guessed[name]))) field.value = value ?? "";
    }
    set([found.lon, found.lat]);
    pin?.show([found.lon, found.lat], true);
  };
  findAddresses(where, start.words["where-found-none"] ?? "", chosen, carry);
}

/** Street, postal code and town in what was searched for, as far as commas and five digits tell them apart; the server does the same. */
function guess(words: string): [name: string, value: string][] {
  const clean = (text: string) => text.replace(/^[,\s]+|[,\s]+$/g, "");
  const code = words.split(/[,\s]/).find((word) => /^\d{5}$/.test(word)) ?? "";
  const at = words.indexOf(code || ",");
  let [street, town] = at < 0 ? [clean(words), ""] : [clean(words.slice(0, at)), clean(words.slice(at + (code.length || 1)))];
  if (!street) {
    const [first = "", ...rest] = town.split(",");
    [town, street] = [clean(first), clean(rest.join(","))];
  }
  return [["street", street], ["postal_code", code], ["locality", town]];
}
