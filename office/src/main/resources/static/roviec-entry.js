// RõViệc: a form of figures, filled as in a spreadsheet. The page works without it: here each place is saved as it is
// typed, what cannot be sent is kept in the browser until the line returns, and on a wide screen a grid (Tabulator)
// stands for the table. The page's own inputs stay the truth; the grid writes into them. Words come from the page.
"use strict";
{
  const form = one("[data-entry]");
  const word = (name, ...values) => (one(`[data-word="${name}"]`)?.textContent ?? "").replace(/\{(\d)\}/g, (_, at) => values[at] ?? "");
  const store = `roviec.entry.${form.dataset.person}.${form.dataset.entry}`;
  const line = one("#entry-line"), strip = one("#entry-place");
  const PLAIN = "roviec.entry.plain";
  const CONTENT = ["value", "reason", "note"], PREFIX = { value: "v-", reason: "r-", note: "g-" };
  let version = Number(form.elements.version.value), grid = null, shown = null, aside = "";

  /* ---- places, as the page has them ---- */
  const places = new Map(all("tr[data-place]", form).map((row) => {
    const key = row.dataset.place, about = one(".about", row);
    const inputs = Object.fromEntries(CONTENT.map((part) => [part, form.elements[PREFIX[part] + key]]));
    const findings = all(".findings li", about).map((item) => ({ text: one("span", item).textContent, hard: item.className === "hard" }));
    return [key, { key, row, about, inputs, findings, revision: Number(row.dataset.revision), lock: row.dataset.lock ?? null, dirty: false, wrong: one(".wrong-text", about)?.textContent ?? null, refused: null, theirs: null }];
  }));
  // A place that is locked has no inputs, only what stands there.
  const standing = (place, part) => part === "note" ? null : one(`[id="${PREFIX[part] + place.key}"]`, form);
  const typed = (place) => Object.fromEntries(CONTENT.map((part) => [part, place.inputs[part]?.value ?? standing(place, part)?.textContent ?? ""]));
  const same = (one_, other) => CONTENT.every((part) => one_[part].trim() === other[part].trim());
  function write(place, content) {
    for (const part of CONTENT) {
      const input = place.inputs[part], stands = input ? null : standing(place, part);
      if (input) input.value = content[part]; else if (stands) stands.textContent = content[part];
    }
  }

  /* ---- what is not sent yet is kept here, apart for each person and form ---- */
  const drafts = () => { try { return JSON.parse(localStorage.getItem(store)) ?? {}; } catch { return {}; } };
  function keep(place) {
    const kept = drafts();
    if (place.dirty) kept[place.key] = { ...typed(place), revision: place.revision }; else delete kept[place.key];
    try { if (Object.keys(kept).length) localStorage.setItem(store, JSON.stringify(kept)); else localStorage.removeItem(store); } catch { /* a browser that keeps nothing still sends */ }
  }

  /* ---- sending ---- */
  let sending = false, running = Promise.resolve(), offline = !navigator.onLine, told = null, wait = 5000, timer = 0;
  const pending = () => [...places.values()].filter((place) => place.dirty && !place.theirs && !(place.refused && same(place.refused, typed(place))));
  const conflicts = () => [...places.values()].filter((place) => place.theirs);
  function changed(place) {
    aside = "";
    place.dirty = true;
    place.wrong = null;
    keep(place);
    show(place);
    clearTimeout(timer);
    timer = setTimeout(send, 150);
  }
  /** One after the other: who asks while something is under way is answered when the rest has gone too. */
  function send() { return running = running.then(sendNow); }
  async function sendNow() {
    const batch = pending().map((place) => ({ key: place.key, ...typed(place), revision: place.revision }));
    if (!batch.length) { showLine(); return; }
    sending = true;
    showLine();
    try {
      const answer = await fetch(`/so-lieu/bieu/${form.dataset.entry}/o`, {
        method: "POST", headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": form.elements._csrf.value },
        body: JSON.stringify({ version, cells: batch }),
      });
      if (answer.status >= 500) throw new TypeError("try again");
      offline = false;
      wait = 5000;
      if (answer.redirected || !answer.headers.get("content-type")?.includes("json")) { told = "signed-out"; return; }
      const said = await answer.json();
      told = said.said;
      if (answer.ok) take(said, batch);
    } catch {
      offline = true;
      clearTimeout(timer);
      timer = setTimeout(send, wait);
      wait = Math.min(wait * 2, 60000);
    } finally {
      sending = false;
      places.forEach(show);
      showLine();
    }
    if (!offline && !told && pending().length) { clearTimeout(timer); timer = setTimeout(send, 150); }
  }
  function take(answer, batch) {
    version = answer.version;
    all("input[name=version]").forEach((input) => { input.value = version; });
    for (const cell of answer.cells) {
      const place = places.get(cell.key), sent = batch.find((each) => each.key === cell.key);
      if (!place || (!sent && place.dirty)) continue;
      const since = sent && !same(sent, typed(place));
      if (cell.state === "saved") {
        place.revision = cell.revision;
        place.wrong = place.refused = place.theirs = null;
        if (!since) { place.dirty = false; if (document.activeElement?.form !== form || !Object.values(place.inputs).includes(document.activeElement)) write(place, cell); }
      } else if (cell.state === "conflict") {
        place.theirs = cell;
      } else {
        place.wrong = cell.wrong;
        place.refused = sent;
      }
      keep(place);
    }
    places.forEach((place) => { place.findings = answer.findings[place.key] ?? []; });
  }

  /* ---- showing ---- */
  function state(place) {
    if (place.lock) return place.lock;
    if (place.theirs) return "conflict";
    if (place.wrong) return "invalid";
    if (place.dirty) return offline || told ? "waiting" : "saving";
    if (place.findings.some((found) => found.hard)) return "hard";
    if (place.findings.length) return typed(place).note.trim() ? "explained" : "soft";
    return place.revision ? "saved" : "empty";
  }
  const says = (place, now) => [now === "empty" || !now ? "" : word("state." + now), place?.row.dataset.talk ? word("state.commented", place.row.dataset.talk) : ""].filter(Boolean).join(" · ");
  function item(tag, text, className) { const made = document.createElement(tag); made.textContent = text; if (className) made.className = className; return made; }
  function show(place) {
    const now = state(place), about = place.about, tag = one(".place-state", place.row);
    if (tag) { tag.textContent = says(place, now); tag.className = `place-state small e-${now}`; }
    place.row.dataset.state = now;
    one(".wrong-text", about)?.remove();
    if (place.wrong) { const said = item("div", place.wrong, "wrong-text"); said.setAttribute("role", "alert"); about.prepend(said); }
    place.inputs.value?.setAttribute("aria-invalid", String(Boolean(place.wrong)));
    const list = one(".findings", about);
    list.replaceChildren(...place.findings.map((found) => {
      const line_ = item("li", "", found.hard ? "hard" : "soft");
      line_.append(item("b", word(found.hard ? "hard" : "soft")), " ", item("span", found.text));
      return line_;
    }));
    list.hidden = !place.findings.length;
    one(".explains", about).hidden = !(place.findings.some((found) => !found.hard) || typed(place).note);
    showConflict(place);
    showProved(place);
    grid?.row(place, now);
    if (grid && place === shown) grid.tell();
  }
  /** What is said to be reached and has no document: the list beside the form follows what is typed, as the page would. */
  function showProved(place) {
    const entry = one(`[data-unproved="${place.key}"]`), box = one("[data-lacking]");
    if (!entry) return;
    const value = typed(place).value.trim();
    entry.hidden = value.startsWith("-") || !/[1-9]/.test(value);
    const count = all("[data-unproved]").filter((each) => !each.hidden).length;
    one("b", box).textContent = count;
    box.hidden = !count;
    one("[data-proved]").hidden = Boolean(count);
  }
  function showConflict(place) {
    const box = one(".conflict", place.about);
    box.hidden = !place.theirs;
    if (!place.theirs) { box.replaceChildren(); return; }
    const mine = item("button", word("keep-mine"), "btn"), other = item("button", word("take-theirs"), "btn");
    mine.type = other.type = "button";
    mine.onclick = () => { place.revision = place.theirs.revision; place.theirs = null; changed(place); };
    other.onclick = () => { write(place, place.theirs); place.revision = place.theirs.revision; place.theirs = null; place.dirty = false; keep(place); show(place); showLine(); };
    const buttons = item("div", "", "row-of"), content = typed(place);
    buttons.append(mine, other);
    box.replaceChildren(item("p", place.theirs.theirs), item("p", word("mine", (content.value || content.reason) + (content.note.trim() ? ` (${content.note.trim()})` : ""))), buttons);
  }
  function showLine(note) {
    const waiting = pending().length, open = [...places.values()].filter((place) => ["invalid", "conflict", "hard", "soft"].includes(state(place))).length;
    const says = note ?? (told === "signed-out" ? word("line.signed-out", waiting) : told && waiting ? word("line.refused", waiting, told)
      : offline && waiting ? word("line.offline", waiting) : waiting ? word("line.saving", waiting) : open ? word("line.open", open)
      : [...places.values()].some((place) => place.revision) ? word("line.saved") : "");
    line.textContent = [says, aside].filter(Boolean).join(" ");
    line.dataset.state = told || offline && waiting ? "offline" : open ? "open" : "saved";
  }
  function reach(place) {
    choose(place);
    (one(".conflict button", place.about) ?? place.inputs.value)?.focus();
  }
  /** The remarks of the place in focus stand beside the grid; they are the row's own, lent. */
  function choose(place) {
    if (!grid || shown === place) return;
    if (shown) one("td", shown.row).append(shown.about);
    shown = place;
    strip.hidden = false;
    one("h2", strip).textContent = place ? place.row.dataset.full : "";
    one(".body", strip).replaceChildren(place ? place.about : item("p", word("no-place"), "muted"));
  }

  /* ---- the grid ---- */
  function makeGrid(host, table) {
    const rows = [];
    let heading = null;
    all("tbody tr", table).forEach((row) => {
      const place = places.get(row.dataset.place);
      if (!place) { heading = row.dataset.name; rows.push({ id: "h" + rows.length, name: `${heading} (${row.dataset.measure})`, heading: true }); return; }
      if (!row.dataset.depth) heading = null;
      row.dataset.full = heading ? `${heading}: ${row.dataset.name}` : row.dataset.name;
      rows.push({ id: place.key, name: row.dataset.name, requirement: row.dataset.requirement, depth: Number(row.dataset.depth ?? 0), measure: heading ? "" : row.dataset.measure, previous: row.dataset.previous ?? "", ...typed(place), state: state(place) });
    });
    const open = (cell) => { const place = places.get(cell.getData().id); return Boolean(place) && !place.lock; };
    /** A place by its name, what it is measured in, and what is asked there. */
    function named(cell) {
      const { depth, measure, requirement } = cell.getData(), name = item("span", cell.getValue());
      if (depth) cell.getElement().classList.add("part", `depth-${depth}`);
      if (measure) name.append(" ", item("small", `(${measure})`, "muted"));
      if (requirement) name.append(item("small", `${word("requirement")} ${requirement}`, "asked muted"));
      return name;
    }
    const column = (field, more) => ({ field, title: word(field === "note" ? "explanation" : field), headerSort: false, resizable: true, ...more });
    const heard = (cell) => `${places.get(cell.getData().id)?.row.dataset.full ?? cell.getData().name}, ${cell.getColumn().getDefinition().title}`;
    const editing = { editor: "input", editable: open, editorParams: (cell) => ({ elementAttributes: { autocomplete: "off", "aria-label": heard(cell) } }) };
    const table_ = new Tabulator(host, {
      data: rows, index: "id", layout: "fitColumns", columnDefaults: { headerSort: false }, renderVertical: "basic",
      selectableRange: 1, selectableRangeClearCells: true, selectableRangeClearCellsValue: "", selectableRangeAutoFocus: false, editTriggerEvent: "dblclick",
      clipboard: "paste", keybindings: { navNext: false, navPrev: false },
      clipboardPasteParser: (text) => text.replace(/\r?\n$/, "").split(/\r?\n/).map((each) => each.split("\t")), clipboardPasteAction: paste,
      rowFormatter: (row) => { const data = row.getData(); row.getElement().classList.toggle("heading", Boolean(data.heading)); row.getElement().dataset.state = data.state ?? ""; all(".tabulator-cell", row.getElement()).forEach((each) => { each.tabIndex = -1; }); },
      columns: [
        column("name", { widthGrow: 5, minWidth: 190, cssClass: "g-name", formatter: named }),
        column("previous", { hozAlign: "right", headerHozAlign: "right", width: 105 }),
        column("value", { hozAlign: "right", headerHozAlign: "right", width: 135, cssClass: "g-open num", ...editing }),
        column("reason", { widthGrow: 2, minWidth: 110, cssClass: "g-open", ...editing }), column("note", { widthGrow: 2, minWidth: 110, cssClass: "g-open", ...editing }),
        column("state", { width: 125, formatter: (cell) => item("span", says(places.get(cell.getData().id), cell.getValue()), "e-" + cell.getValue()) }),
      ],
    });
    const active = () => table_.getRanges()[0]?.getCells()[0]?.[0];
    const fillable = () => table_.getRows().filter((row) => places.has(row.getData().id));
    function paste(block) {
      const from = active();
      if (!from) return [];
      const fields = ["value", "reason", "note"], first = fields.indexOf(from.getField()), list = fillable();
      const top = list.findIndex((row) => row === from.getRow() || row.getData().id === from.getData().id);
      let done = 0, over = 0;
      block.forEach((cells, down) => cells.forEach((text, right) => {
        const row = list[top + down], field = fields[first + right];
        if (first < 0 || top < 0 || !row || !field || places.get(row.getData().id).lock) { over++; return; }
        row.getCell(field).setValue(text.trim());
        done++;
      }));
      aside = over ? word("line.pasted-over", done, over) : "";   // stays until something else is typed
      showLine(over ? "" : word("line.pasted", done));
      return [];
    }
    /** What is copied has no lines for headings: what is pasted fills places only. */
    function copy(event) {
      const range = table_.getRanges()[0];
      if (!range || event.target.tagName === "INPUT") return;
      const fields = range.getColumns().map((each) => each.getField());
      const lines = range.getRows().filter((row) => places.has(row.getData().id)).map((row) => fields.map((field) => row.getData()[field] ?? "").join("\t"));
      event.clipboardData.setData("text/plain", lines.join("\n"));
      event.preventDefault();
    }
    function goTo(cell) {
      if (cell) table_.getRanges()[0].setBounds(cell, cell);
      holder().focus();
      tell();
    }
    function goBelow(cell) {
      const list = fillable(), at = list.findIndex((row) => row.getData().id === cell.getData().id);
      goTo(list[at + 1]?.getCell(cell.getField()));
    }
    /** The next of the cells that are filled, or the one before; none behind the last. */
    function beside(cell, step) {
      const cells = table_.getRows().flatMap((row) => row.getCells()).filter((each) => same_(each, cell) || CONTENT.includes(each.getField()) && open(each));
      return cells[cells.findIndex((each) => same_(each, cell)) + step];
    }
    const same_ = (one_, other) => one_.getField() === other.getField() && one_.getData().id === other.getData().id;
    const holder = () => one(".tabulator-tableholder", host);
    /** The grid has one place in the order of the page; which of its cells is meant, this says. */
    function tell() {
      const cell = active();
      if (!cell) return;
      const place = places.get(cell.getData().id);
      choose(place ?? null);
      one("#entry-cell").textContent = [heard(cell) + ":", ["name", "state"].includes(cell.getField()) ? "" : cell.getValue() || word("nothing"), place ? [says(place, state(place)), ...place.findings.map((each) => each.text)].filter(Boolean).join(". ") : ""].filter(Boolean).join(" ");
    }
    table_.on("cellEdited", (cell) => {
      const place = places.get(cell.getData().id), part = cell.getField();
      if (!place || place.lock || !CONTENT.includes(part)) { table_.updateData([{ id: cell.getData().id, [part]: cell.getOldValue() }]); return; }
      place.inputs[part].value = String(cell.getValue() ?? "").trim();
      changed(place);
    });
    table_.on("rangeChanged", tell);
    host.addEventListener("copy", copy);
    let leaving = false;   // Escape, then Tab: out of the grid
    host.addEventListener("keydown", (event) => {
      const cell = active();
      if (!cell || event.ctrlKey || event.metaKey || event.altKey || event.key === "Shift") return;
      const out = leaving;
      leaving = event.key === "Escape" && event.target.tagName !== "INPUT";
      if (leaving) one("#entry-cell").textContent = word("grid.leave");
      if (event.key === "Tab") {
        const next = out ? undefined : beside(cell, event.shiftKey ? -1 : 1);
        event.preventDefault();
        if (next) goTo(next); else one(event.shiftKey ? ".entry-top button" : "button[name=nop]", form).focus();
      } else if (event.target.tagName === "INPUT") {
        // Enter keeps, and goes on below, as in a spreadsheet.
        if (event.key === "Enter") goBelow(cell);
      } else if (event.key === "F2" && CONTENT.includes(cell.getField()) && open(cell)) {
        // As in a spreadsheet: what stands there is changed, not written over.
        event.preventDefault();
        cell.edit();
        const input = one("input", cell.getElement());
        if (input) { input.focus(); input.setSelectionRange(input.value.length, input.value.length); }
      } else if ((event.key.length === 1 || event.key === "Process") && CONTENT.includes(cell.getField()) && open(cell)) {
        cell.edit();
        const input = one("input", cell.getElement());
        if (!input) return;
        // A letter that an input method is still making goes into the editor by itself.
        if (event.key === "Process") input.value = ""; else { event.preventDefault(); input.value = event.key; }
        input.focus();
      }
    });
    const go = (key) => { const row = table_.getRow(key); row?.getElement().scrollIntoView({ block: "center" }); goTo(row?.getCell("value")); };
    return { tell, go, row: (place, now) => table_.updateData([{ id: place.key, ...typed(place), state: now }]), ready: new Promise((ready) => table_.on("tableBuilt", ready)) };
  }
  async function upgrade() {
    const host = one("#entry-grid"), table = one("table", form);
    await new Promise((ready, failed) => { const script = document.createElement("script"); script.src = form.dataset.grid; script.onload = ready; script.onerror = failed; document.head.append(script); });
    host.hidden = false;   // a grid that is built out of sight draws no rows
    const made = makeGrid(host, table);
    await made.ready;
    const help = item("p", word("grid.help"), "muted small"), swap = item("button", "", "btn"), top = item("div", "", "entry-top");
    help.id = "entry-help";
    swap.type = "button";
    swap.onclick = () => { localStorage.setItem(PLAIN, grid ? "1" : ""); inGrid(!grid); swap.focus(); };
    top.append(help, swap);
    host.before(top);
    /** Or in the page's own table, each field of which has its name: for who hears the page, or likes it better. */
    function inGrid(so) {
      if (!so) choose(null);
      grid = so ? made : null;
      host.hidden = help.hidden = strip.hidden = !so;
      table.hidden = so;
      swap.textContent = word(so ? "plain" : "in-grid");
      form.classList.toggle("in-grid", so);
      places.forEach(show);
    }
    const outer = one(".tabulator", host.parentElement) ?? host;
    outer.setAttribute("aria-label", word("grid"));
    outer.setAttribute("aria-describedby", "entry-help");
    one(".tabulator-header", host)?.removeAttribute("tabindex");
    // The library nests groups of rows; a reader of the screen wants head and body, each with rows.
    for (const [part, role] of [["header-contents", "presentation"], ["headers", "row"], ["tableholder", "rowgroup"], ["table", "presentation"]])
      one(".tabulator-" + part, host.parentElement)?.setAttribute("role", role);
    inGrid(localStorage.getItem(PLAIN) !== "1");
  }

  /* ---- from here on ---- */
  form.addEventListener("change", (event) => { const place = places.get(event.target.name?.slice(2)); if (place) changed(place); });
  form.addEventListener("submit", async (event) => {
    if (!sending && !pending().length && !conflicts().length) return;
    event.preventDefault();
    const by = event.submitter;
    await send();
    for (let turn = 0; turn < 5 && pending().length && !offline && !told; turn++) await send();
    // What the form holds would be kept whole: nobody's number is written over unseen.
    if (conflicts().length) { showLine(word("line.conflict", conflicts().length)); reach(conflicts()[0]); return; }
    if (!pending().length && !offline && !told) form.requestSubmit(by); else showLine(offline ? word("line.later") : undefined);
  });
  strip.addEventListener("change", (event) => { const place = places.get(event.target.name?.slice(2)); if (place) changed(place); });
  one(".to-place a")?.addEventListener("click", (event) => { if (grid) { event.preventDefault(); grid.go(event.target.hash.slice(3)); } });
  addEventListener("online", () => { offline = false; send(); });
  addEventListener("offline", () => { offline = true; places.forEach(show); showLine(); });
  for (const [key, draft] of Object.entries(drafts())) {
    const place = places.get(key);
    if (!place || place.lock) continue;
    write(place, draft);
    place.revision = draft.revision;
    place.dirty = true;
  }
  places.forEach(show);
  showLine();
  send();
  if (wide()) upgrade();   // without the grid the table itself is filled

  /* ---- the page itself is there without a line, once it was looked at (only where the browser trusts the address) ---- */
  if ("serviceWorker" in navigator) {
    navigator.serviceWorker.register("/roviec-offline.js", { scope: "/so-lieu/bieu/" }).then(async () => {
      const face = await caches.open("roviec-face");
      const urls = [...performance.getEntriesByType("resource").map((each) => each.name), form.dataset.grid].filter((url) => /\.(css|js|svg|woff2)(\?|$)/.test(url));
      await face.addAll(new Set(urls));
      const pages = await caches.open("roviec-forms");
      if (!one(".note")) await pages.add(location.pathname);
    }).catch(() => { /* then it is not there without a line */ });
  }
}
