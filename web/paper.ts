// The printed pages: the button that prints, and the booklet whose panels are laid out so that they stand in order after folding.

/** Free room at the foot of a panel, in pixels: a printer may set a line a little wider than the screen. */
const SPARE = 10;

const button = document.querySelector<HTMLElement>("[data-print]");
if (button) button.hidden = false;
button?.addEventListener("click", () => print());

const element = (name: string): HTMLElement => {
  const made = document.createElement("div");
  made.className = name;
  return made;
};

/** A panel with the frame in which its content has to stand. */
function panel(name = ""): HTMLElement {
  const made = element(`panel ${name}`.trim());
  made.append(element("inner"));
  return made;
}

const inside = (of: HTMLElement): HTMLElement => of.firstElementChild as HTMLElement;

function isFull(of: HTMLElement): boolean {
  const frame = inside(of).getBoundingClientRect();
  const last = inside(of).lastElementChild?.getBoundingClientRect();
  return (last?.bottom ?? 0) > frame.bottom - SPARE;
}

/** What must not be parted: the map, an entry, and a heading with the entry under it. */
function blocks(leaf: HTMLElement): HTMLElement[][] {
  const all: HTMLElement[][] = [];
  let heading: HTMLElement[] = [];
  for (const block of leaf.querySelectorAll<HTMLElement>(".plan, .kind, .entry, .nothing")) {
    if (block.matches(".kind")) heading = [block];
    else {
      all.push([...heading, block]);
      heading = [];
    }
  }
  return all;
}

/** Fills panels one after the other; each is tried out at its true size. */
function fill(leaf: HTMLElement): HTMLElement[] {
  const trial = element("trial");
  leaf.append(trial);
  const full: HTMLElement[] = [];
  let open = panel();
  trial.append(open);
  for (const block of blocks(leaf)) {
    inside(open).append(...block);
    if (isFull(open) && inside(open).childElementCount > block.length) {
      full.push(open);
      open = panel();
      trial.append(open);
      inside(open).append(...block);
    }
  }
  if (inside(open).childElementCount) full.push(open);
  trial.remove();
  return full;
}

/** The cover in front, whom to ask on the back, and empty lines for notes where the sheet has room left. */
function panels(leaf: HTMLElement): HTMLElement[] {
  const [front, back] = [panel("front"), panel()];
  const closing = leaf.querySelector<HTMLElement>(".closing");
  const cover = leaf.querySelector<HTMLElement>(".cover");
  const middle = fill(leaf);
  if (cover) inside(front).append(cover);
  if (closing) inside(back).append(closing);
  inside(back).classList.add("back");
  while ((middle.length + 2) % 4) middle.push(panel("notes"));
  const digits = new Intl.NumberFormat(`${leaf.lang}-u-nu-${leaf.lang === "fa" ? "arabext" : "latn"}`);
  for (const [at, one] of middle.entries()) one.dataset.page = digits.format(at + 2);
  return [front, ...middle, back];
}

/** Lays the panels side by side: last and first on the outside of the outermost sheet, and so on inwards. */
function lay(leaf: HTMLElement): void {
  const all = panels(leaf);
  const sides: HTMLElement[] = [];
  for (let side = 0; side < all.length / 2; side++) {
    const [low, high] = [all[side], all[all.length - 1 - side]] as [HTMLElement, HTMLElement];
    const made = element("side");
    made.append(...(side % 2 ? [low, high] : [high, low]));
    sides.push(made);
  }
  // Beside each other stand pages that are read far apart, so no title stands under another heading.
  for (const side of sides) side.querySelectorAll(".entry h3").forEach((title) => title.setAttribute("aria-level", "2"));
  leaf.classList.add("laid");
  leaf.replaceChildren(...sides);
}

if (document.querySelector("[data-paper='a4-folded']")) {
  for (const leaf of document.querySelectorAll<HTMLElement>(".leaf")) lay(leaf);
  const hint = document.querySelector<HTMLElement>("[data-folded]");
  if (hint) hint.hidden = false;
}
export {};
