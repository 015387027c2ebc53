// The page is complete without this script. It adds filters and search, a window with the evidence of a cell,
// links that survive filtering, copying and downloads. It builds nothing from text: only nodes that are there.
(() => {
  "use strict";
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const facts = JSON.parse(one("#index").textContent);
  const tools = one("#tools"), fields = ["q", "verdict", "kind", "source", "speaker"];
  const parts = new Map(Object.keys(facts).map((id) => [id, []]));
  for (const part of all("[data-f]")) parts.get(part.dataset.f)?.push(part);
  const cards = new Map(all(".fact").map((card) => [card.dataset.f, card]));
  const say = (words) => {
    one("#status").textContent = words;
    setTimeout(() => { one("#status").textContent = ""; }, 2500);
  };

  // ---- filters and search ----
  let words = null; // the text of every fact in lower case, made once
  const texts = () => words ??= new Map([...cards].map(([id, card]) => [id, card.textContent.toLowerCase()]));
  const state = () => Object.fromEntries(fields.map((name) => [name, tools.elements[name].value.trim()]).filter(([, v]) => v));
  const hidden = new Set(), opened = new Set(), FEW = 40; // folded groups open by themselves when so few facts are left

  const fits = ([verdict, kind, sources, speakers], id, wanted, terms) =>
    (!wanted.verdict || verdict === wanted.verdict) && (!wanted.kind || kind === wanted.kind) &&
    (!wanted.source || sources.includes(wanted.source)) && (!wanted.speaker || speakers.includes(wanted.speaker)) &&
    terms.every((term) => texts().get(id).includes(term));

  function filter() {
    const wanted = state(), terms = (wanted.q || "").toLowerCase().split(/\s+/).filter(Boolean);
    const narrowed = Object.keys(wanted).length > 0;
    let shown = 0;
    for (const [id, fact] of Object.entries(facts)) {
      const off = !fits(fact, id, wanted, terms);
      if (!off) shown += 1;
      if (off === hidden.has(id)) continue;
      if (off) hidden.add(id); else hidden.delete(id);
      for (const part of parts.get(id)) part.hidden = off;
    }
    for (const group of all("#facts > section")) {
      const left = all("[data-f]", group).filter((part) => !part.hidden).length;
      group.hidden = left === 0;
      one(".count", group).textContent = left;
      const fold = one(".fold", group);
      if (!fold) continue;
      if (narrowed && left && left <= FEW && !fold.open) { fold.open = true; opened.add(fold); }
      if (opened.has(fold) && (!narrowed || left > FEW)) { fold.open = false; opened.delete(fold); }
    }
    for (const paper of all(".paper")) paper.hidden = Boolean(wanted.source) && paper.dataset.source !== wanted.source;
    one("#found").textContent = narrowed ? `${shown} of ${cards.size} facts` : `${cards.size} facts`;
    one("#none").hidden = shown > 0;
    one("button[type=reset]", tools).hidden = !narrowed;
  }

  // ---- the address: #target, or #target?verdict=conflict&q=dead while facts are filtered ----
  const address = (target) => {
    const query = new URLSearchParams(state()).toString();
    return `#${target}${query ? `?${query}` : ""}`;
  };
  const target = () => decodeURIComponent(location.hash.slice(1).split("?")[0]);
  function restore() {
    const given = new URLSearchParams(location.hash.split("?")[1] || "");
    for (const name of fields) tools.elements[name].value = given.get(name) ?? "";
    for (const name of fields.slice(1)) if (tools.elements[name].selectedIndex < 0) tools.elements[name].value = "";
    filter();
  }
  function go(id) {
    const node = id && document.getElementById(id);
    all(".here").forEach((n) => n.classList.remove("here"));
    if (!node) return;
    const fact = node.closest("[data-f]");
    if (fact?.hidden) { tools.reset(); filter(); } // at once: what is hidden cannot be scrolled to
    for (let box = node; box; box = box.parentElement) if (box.tagName === "DETAILS") box.open = true;
    if (node.tagName !== "DETAILS" && node.tagName !== "A") node.tabIndex = -1;
    (node.tagName === "DETAILS" ? one("summary", node) : node).focus({ preventScroll: true });
    node.scrollIntoView({ block: node.offsetHeight > innerHeight / 2 ? "start" : "center" });
    if (node.tagName !== "SECTION" && node.id !== "facts") node.classList.add("here");
  }
  function follow(id) {
    history.pushState(null, "", address(id));
    go(id);
  }
  let waiting = 0;
  const later = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => { filter(); history.replaceState(null, "", address(target())); });
  };
  tools.addEventListener("input", later);
  tools.addEventListener("change", later);
  tools.addEventListener("reset", () => setTimeout(() => { filter(); history.replaceState(null, "", address(target())); }));
  tools.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", () => { restore(); if (target()) go(target()); });

  // ---- the evidence of a cell, in a window over the table ----
  const peek = one("#peek");
  function open(link) {
    const id = link.hash.slice(1), fact = link.closest("[data-f]").dataset.f;
    const evidence = document.getElementById(id).cloneNode(true);
    evidence.removeAttribute("id");
    evidence.classList.remove("here");
    one("#peek-h").textContent = one(".label, h3", cards.get(fact)).textContent;
    one(".evidence", peek).replaceChildren(evidence);
    one("p:last-child > a", peek).hash = fact;
    peek.showModal();
  }
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.matches("td .e")) return open(link);
    if (peek.open) peek.close();
    follow(link.hash.slice(1));
  });
  peek.addEventListener("click", (event) => { if (event.target === peek) peek.close(); });

  // ---- arrow keys between the cells of the table ----
  const rows = () => all("tbody tr:not([hidden])");
  one("table")?.addEventListener("keydown", (event) => {
    const move = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    const cell = event.target.closest("td, th");
    if (!move || !cell || event.target === cell) return;
    const lines = rows(), [down, right] = move;
    let row = lines.indexOf(cell.parentElement), column = cell.cellIndex;
    for (;;) {
      row += down; column += right;
      const next = lines[row]?.cells[column];
      if (!next) return;
      const link = one("a", next);
      if (link) { event.preventDefault(); link.focus(); return; }
    }
  });

  // ---- copy a fact as text, download the report ----
  const clean = (node) => node.textContent.replace(/\s+/g, " ").trim();
  function asText(id) {
    const card = cards.get(id), lines = [`${clean(one("h3, .label", card))} (${facts[id][0]})`];
    for (const place of all(".pos", card)) {
      lines.push(`${clean(one(".l", place))}  ${clean(one(".v", place))} – ${all(".voice", place).map(clean).join("; ")}`);
    }
    if (lines.length === 1) {
      for (const e of all(".ev", card)) lines.push(`${clean(one(".value", e))} – ${clean(one(".by", e))} ${clean(one(".where", e))}`);
    }
    return lines.join("\n");
  }
  async function copy(id) {
    try {
      await navigator.clipboard.writeText(asText(id));
      say("Copied as text");
    } catch {
      const box = document.createElement("textarea");
      box.value = asText(id);
      document.body.append(box);
      box.select();
      say(document.execCommand("copy") ? "Copied as text" : "The browser did not let the text be copied");
      box.remove();
    }
  }
  for (const head of all(".fact > header, .acts, tbody th")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copybutton";
    button.textContent = "Copy";
    button.setAttribute("aria-label", `Copy as text: ${clean(one("h3, .label", cards.get(head.closest("[data-f]").dataset.f)))}`);
    button.addEventListener("click", () => copy(head.closest("[data-f]").dataset.f));
    head.append(button);
  }
  async function download(name) {
    const box = one(`#file-${name}`), type = { json: "application/json", csv: "text/csv" }[name];
    const packed = Uint8Array.from(atob(box.textContent), (c) => c.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    const file = new Blob([await new Response(stream).arrayBuffer()], { type });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = box.dataset.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    say(`${box.dataset.name} is ready`);
  }
  for (const button of all("[data-file]")) button.addEventListener("click", () => download(button.dataset.file));

  // ---- print with the evidence open ----
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = all(".fact details:not([open]), .fold:not([open])");
    for (const box of closed) box.open = true;
  });
  addEventListener("afterprint", () => { for (const box of closed) box.open = false; });

  tools.hidden = false;
  one("#files").hidden = false;
  if (matchMedia("(max-width: 44rem)").matches) one(".filters").open = false;
  restore();
  if (target()) go(target());
  (window.requestIdleCallback ?? setTimeout)(texts);
})();
