// RõViệc: the one behaviours file. Every page works without it; it makes work quicker for hands on the keyboard.
// Nothing here makes words or decides anything: it moves, remembers columns, and presses the page's own buttons.
"use strict";
document.documentElement.classList.add("js");

const one = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const wide = () => matchMedia("(min-width: 60.01rem)").matches;   // as in the stylesheet
const typing = (target) => target.closest("input, textarea, select, [contenteditable], dialog");

/* ---- everywhere: search key, menus, long texts, columns, printing, dropped files ---- */
document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    const search = one("#search");
    if (search) { event.preventDefault(); search.focus(); search.select(); }
  } else if (event.key === "Escape") {
    all("details.menu[open], details.columns[open]").forEach((open) => { open.open = false; one("summary", open).focus(); });
  }
});
document.addEventListener("click", (event) => {
  all("details.menu[open], details.columns[open]").forEach((open) => { if (!open.contains(event.target)) open.open = false; });
  const clamp = event.target.closest("[data-clamp]");
  if (clamp && !getSelection().toString()) clamp.classList.toggle("open");
  if (event.target.closest("[data-print]")) print();
  const opener = event.target.closest("[data-open]");
  if (opener) one("#" + opener.dataset.open).showModal();
  if (event.target.closest("[data-paper]") && one("#desk").classList.toggle("show-paper")) one("#paper .current") && marksOf(card().dataset.id)[0]?.scrollIntoView({ block: "center" });
  const show = event.target.closest("[data-show]");
  if (show) { localStorage.setItem("roviec.paper", show.dataset.show); showPaper(); choose(card(), { list: false, focus: false }); }
});

/** On the wall of the meeting room: keys of the keyboard and of a presenter turn the pages that the links lead to; F fills the screen. */
document.addEventListener("keydown", (event) => {
  const screen = one("[data-screen]");
  if (!screen || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (event.key.toLowerCase() === "f" && one("[data-fullscreen]", screen)) { fillScreen(); return; }
  const link = { ArrowRight: "[rel=next]", PageDown: "[rel=next]", " ": "[rel=next]", ArrowLeft: "[rel=prev]", PageUp: "[rel=prev]", Escape: "[data-leave]" }[event.key];
  const goal = link && one(link, screen);
  // What is in focus keeps the keys of its own: a button its space, a wide table its arrows.
  if (goal && !event.target.closest(event.key === " " ? "button, a, summary" : ".table-wrap")) { event.preventDefault(); goal.click(); }
});
function fillScreen() {
  if (document.fullscreenElement) document.exitFullscreen(); else document.documentElement.requestFullscreen?.();
}
document.addEventListener("click", (event) => { if (event.target.closest("[data-fullscreen]")) fillScreen(); });

/** A line to type in cuts a long text: on paper all that is typed stands beside it. */
addEventListener("beforeprint", () => all(".filling input:not([type=hidden])").forEach((input) => { input.parentElement.dataset.typed = input.value; }));

/** The server keeps the choice; here the table follows at once. */
function showColumns() {
  if (!wide()) all("details.fold").forEach((fold) => { fold.open = fold.contains(document.activeElement); });
}
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-pick-all]")) all("[data-pick]").forEach((box) => { box.checked = event.target.checked; });
  if (!event.target.matches("[data-column]")) return;
  const hidden = all("[data-column]").filter((box) => !box.checked).map((box) => box.value).join(" ");
  all("table[data-columns]").forEach((table) => { table.dataset.hide = hidden; });
});

for (const kind of ["dragover", "dragleave", "drop"]) {
  document.addEventListener(kind, (event) => {
    const form = event.target.closest?.("[data-drop]");
    if (!form) return;
    event.preventDefault();
    form.classList.toggle("over", kind === "dragover");
    if (kind === "drop" && event.dataTransfer.files.length) {
      one("input[type=file]", form).files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
}
document.addEventListener("htmx:xhr:progress", (event) => {
  const form = event.target.closest("[data-drop]");
  if (!form) return;
  form.classList.add("sending");
  if (event.detail.lengthComputable) one("progress", form).value = (100 * event.detail.loaded) / event.detail.total;
});
document.addEventListener("htmx:afterRequest", (event) => event.target.closest?.("[data-drop]")?.classList.remove("sending"));
for (const kind of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
  document.addEventListener(kind, () => {
    const note = document.createElement("div");
    note.className = "note refused";
    note.setAttribute("role", "alert");
    note.textContent = document.body.dataset.failed;
    const place = one("#desk-note") ?? one("main");
    one(":scope > .note[role=alert]", place)?.remove();
    place.prepend(note);
  });
}

/** Pages kept for a bad line are for the person who signed in: they go with the session, however it ends. */
const forgetPages = () => self.caches?.delete("roviec-forms").catch(() => { /* then none was kept */ });
document.addEventListener("submit", (event) => { if (event.target.matches("form[action='/dang-xuat']")) forgetPages(); });
document.addEventListener("DOMContentLoaded", () => { if (one("form[action='/dang-nhap']")) forgetPages(); });

/* ---- the bell: its number is live while the page is looked at ---- */
let ringing = null;
function listen() {
  const bell = one("[data-bell]");
  if (!bell || document.hidden) { ringing?.close(); ringing = null; return; }
  if (ringing) return;
  ringing = new EventSource(bell.dataset.bell);
  ringing.addEventListener("unread", ({ data }) => {
    const count = one(".bell-count", bell);
    count.firstElementChild.textContent = data;
    count.hidden = data === "0";
  });
}
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-push]");
  if (!button) return;
  const form = button.form;
  try {
    const worker = await navigator.serviceWorker.register("/roviec-push.js");
    if (await Notification.requestPermission() !== "granted") throw new Error("denied");
    await navigator.serviceWorker.ready;
    const { endpoint, keys } = (await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: button.dataset.push })).toJSON();
    form.elements.endpoint.value = endpoint; form.elements.p256dh.value = keys.p256dh; form.elements.auth.value = keys.auth;
    form.requestSubmit();
  } catch { one("[data-push-failed]", form).hidden = false; }
});
document.addEventListener("visibilitychange", listen);
addEventListener("pageshow", listen);
addEventListener("pagehide", () => { ringing?.close(); ringing = null; });

/* ---- picking a unit: the list comes from the server, the arrows walk it ---- */
function close(input) { one(".options", input.parentElement).replaceChildren(); if (input.role === "combobox") input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); }
function pick(input, option) {
  if (input.matches("[data-readers]")) { mention(input, option.dataset.name); close(input); return; }
  input.value = option.dataset.name;
  one("input[type=hidden]", input.parentElement).value = option.dataset.key;
  close(input);
}
document.addEventListener("input", (event) => {
  if (event.target.matches("[data-picker]")) one("input[type=hidden]", event.target.parentElement).value = "";
});
document.addEventListener("keydown", (event) => {
  if (!event.target.matches?.("[data-picker], [data-readers]")) return;
  const options = all("[role=option][data-key]", event.target.parentElement);
  const at = options.findIndex((option) => option.ariaSelected === "true");
  if (event.key === "Escape" && options.length) { event.stopPropagation(); close(event.target); }
  if (event.key === "Enter" && at >= 0) { event.preventDefault(); pick(event.target, options[at]); }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !options.length) return;
  event.preventDefault();
  const next = options[(at + step + options.length) % options.length];
  options.forEach((option) => { option.ariaSelected = String(option === next); });
  event.target.setAttribute("aria-activedescendant", next.id);
  next.scrollIntoView({ block: "nearest" });
});
document.addEventListener("mousedown", (event) => {
  const option = event.target.closest(".options [data-key]");
  if (option) { event.preventDefault(); pick(one("[data-picker], [data-readers]", option.closest(".picker")), option); }
});
document.addEventListener("focusout", (event) => { if (event.target.matches("[data-picker], [data-readers]")) close(event.target); });
/** In a comment: what is typed after the last "@" before the caret. */
const naming = (area) => /(?:^|[^\p{L}\p{N}._-])@([\p{L}\p{M}\p{N}._ -]{0,40})$/u.exec(area.value.slice(0, area.selectionStart));
function mention(area, who) {
  const typed = naming(area), caret = area.selectionStart, from = caret - (typed?.[1].length ?? 0);
  area.setRangeText(who + " ", from, caret, "end");
}
let asking;
document.addEventListener("input", (event) => {
  const area = event.target;
  if (!area.matches("[data-readers]")) return;
  clearTimeout(asking);
  if (!naming(area)) { close(area); return; }
  asking = setTimeout(async () => {
    const answer = await fetch(`${area.dataset.readers}?q=${encodeURIComponent(naming(area)?.[1] ?? "")}`, { headers: { "HX-Request": "true" } });
    if (answer.ok && document.activeElement === area) one(".options", area.parentElement).innerHTML = await answer.text();
  }, 150);
});
document.addEventListener("htmx:afterSwap", (event) => {
  const input = event.target.matches(".options") && one("[data-picker]", event.target.parentElement);
  if (!input) return;
  if (document.activeElement === input) input.setAttribute("aria-expanded", "true"); else close(input);
});

/* ---- the checking screen ---- */
const desk = () => one("#desk");
const cards = () => all(".card-p");
const card = () => one(".card-p.current");
/** The paper is shown as its pages or as its text; what is lit stands in both. */
const asPage = () => desk()?.classList.contains("as-page") ?? false;
const litIn = (rest = "") => all(asPage() ? `.leaves rect[data-p]${rest}` : `#paper mark${rest}`);
const marksOf = (id) => litIn(`[data-p="${id}"]`);
const bothOf = (id) => all(`#paper [data-p="${id}"]`);
const placeOf = (anchor) => (asPage() && one(`.leaves [data-a="${anchor}"]`)) || document.getElementById(anchor);
function showPaper(how = localStorage.getItem("roviec.paper") ?? "page") {
  if (!one(".leaves")) return;
  desk().classList.toggle("as-page", how === "page");
  all("[data-show]").forEach((button) => { button.ariaPressed = String(button.dataset.show === how); });
}
const caret = { start: null, end: null, text: "" };
let lastDecided = null, moving = 0, kept = null;

function measure() {
  const place = desk();
  if (place && wide()) document.documentElement.style.setProperty("--above", `${place.getBoundingClientRect().top + scrollY}px`);
}

/** Scrolls `target` to `goal` pixels below the top of its pane, without touching the page. */
function bring(pane, target, goal) {
  if (!wide()) return;
  pane.scrollTop += target.getBoundingClientRect().top - pane.getBoundingClientRect().top - goal;
  moving = performance.now();
}
/** The card as a whole, below the filters, moving as little as possible. */
function bringCard(next) {
  const list = one("#cards"), area = list.getBoundingClientRect(), box = next.getBoundingClientRect();
  const above = (one(".tools")?.offsetHeight ?? 0) + 8, below = (one("#assign")?.offsetHeight ?? 0) + 8;
  if (box.top < area.top + above || box.height > area.height - above - below) bring(list, next, above);
  else if (box.bottom > area.bottom - below) bring(list, next, area.height - below - box.height);
}
function choose(next, { paper = true, list = true, focus = true } = {}) {
  if (!next) return;
  const before = card();
  if (before !== next) before?.classList.remove("current");
  next.classList.add("current");
  all("#paper .current").forEach((mark) => mark.classList.remove("current"));
  const marks = marksOf(next.dataset.id);
  bothOf(next.dataset.id).forEach((mark) => mark.classList.add("current"));
  if (list) { if (wide()) bringCard(next); else next.scrollIntoView({ block: "nearest" }); }
  if (paper && marks.length) {
    const area = one("#paper").getBoundingClientRect();
    bring(one("#paper"), marks[0], Math.min(Math.max(next.getBoundingClientRect().top - area.top, 40), area.height * 0.6));
  }
  if (focus && !next.contains(document.activeElement)) next.focus({ preventScroll: true });
  thread();
}
function thread() {
  const svg = one(".thread"), now = card(), marks = now ? marksOf(now.dataset.id) : [];
  if (!svg) return;
  const [path, left, right] = [one("path", svg), ...all("circle", svg)];
  const frame = svg.getBoundingClientRect(), paper = one("#paper").getBoundingClientRect(), list = one("#cards").getBoundingClientRect();
  const rects = (asPage() ? marks : marks.slice(0, 1)).flatMap((mark) => [...mark.getClientRects()]);
  const box = now?.getBoundingClientRect(), line = rects.find((rect) => rect.top > paper.top) ?? rects[0];
  if (!line || !wide()) { path.setAttribute("d", ""); for (const dot of [left, right]) dot.setAttribute("cy", -99); return; }
  const clip = (y, area) => Math.min(Math.max(y, area.top + 6), area.bottom - 6) - frame.top;
  const x1 = line.right - frame.left + 3, y1 = clip((line.top + line.bottom) / 2, paper);
  const edge = one(asPage() ? ".leaves" : ".sheet").getBoundingClientRect().right - frame.left, x2 = box.left - frame.left, y2 = clip(box.top + 20, list), mid = (edge + x2) / 2;
  path.setAttribute("d", `M${x1} ${y1}H${Math.max(x1, edge - 8)}C${mid + 8} ${y1} ${mid - 8} ${y2} ${x2} ${y2}`);
  left.setAttribute("cx", x1); left.setAttribute("cy", y1); right.setAttribute("cx", x2); right.setAttribute("cy", y2);
}
/** The paper was scrolled by hand: the card of the first passage in sight comes along; and the other way round. */
let settle;
function followed(pane) {
  thread();
  if (performance.now() - moving < 250) return;
  clearTimeout(settle);
  settle = setTimeout(() => {
    const now = card(), area = pane.getBoundingClientRect();
    const seen = (thing) => { const box = thing.getBoundingClientRect(); return box.bottom > area.top + 90 && box.top < area.bottom - 60; };
    if (!now || now.classList.contains("editing")) return;
    if (pane.id === "paper") {
      if (marksOf(now.dataset.id).some(seen)) return;
      const mark = litIn().find((each) => seen(each) && one(`#p${each.dataset.p}`));
      if (mark) choose(one(`#p${mark.dataset.p}`), { paper: false, focus: false });
    } else if (!seen(now)) {
      choose(cards().find(seen), { list: false, focus: false });
    }
  }, 120);
}
/** The place in the paper's text of a point in the page. */
function offsetOf(node, within) {
  const run = node.nodeType === Node.TEXT_NODE ? node.parentElement.closest("[data-at]") : null;
  return run ? Number(run.dataset.at) + within : null;
}
/** Remembered, because pressing a button takes the selection away. */
function readCaret() {
  const selection = getSelection();
  if (!selection.rangeCount || !selection.anchorNode || !one("#paper")?.contains(selection.anchorNode)) return;
  const range = selection.getRangeAt(0);
  caret.start = offsetOf(range.startContainer, range.startOffset);
  caret.end = range.collapsed ? null : offsetOf(range.endContainer, range.endOffset);
  caret.text = range.collapsed ? "" : selection.toString();
}
document.addEventListener("selectionchange", readCaret);
function press(name) { one(`[data-key="${name}"] button, a[data-key="${name}"], details[data-key="${name}"] > summary`, card() ?? undefined)?.click(); }
const step = (by) => { const list = cards(), at = list.indexOf(card()); choose(list[Math.min(Math.max(at + by, 0), list.length - 1)]); };
function split() {
  readCaret();
  const now = card(), form = one('details[data-key="s"] form', now ?? undefined);
  if (!form) return;
  const inside = caret.start > Number(now.dataset.start) && caret.start < Number(now.dataset.end);
  if (!inside) { const fold = form.closest("details"); fold.open = true; one("input[type=radio]", fold)?.focus(); return; }
  const at = document.createElement("input");
  at.type = "hidden"; at.name = "at"; at.value = caret.start;
  all("input[type=radio]", form).forEach((radio) => { radio.checked = false; });
  form.append(at);
  form.requestSubmit();
}
function add() {
  readCaret();
  const fold = one("#add");
  if (!fold) return;
  fold.open = true;
  const form = one("form", fold);
  if (caret.end === null) { one("textarea", form).placeholder = desk().dataset.counting; one("textarea", form).focus(); return; }
  one("textarea", form).value = caret.text;
  form.elements.start.value = caret.start;
  form.elements.end.value = caret.end;
  form.requestSubmit();
}
const undo = () => choose(one('[data-key="u"]', card() ?? undefined) ? card() : lastDecided && one(`#p${lastDecided}`)) ?? press("u");
const keys = {
  j: () => step(1), k: () => step(-1), a: () => press("a"), e: () => press("e"), m: () => press("m"), s: split, n: add, u: undo, c: () => press("c"), x: () => press("x"),
  r: () => { press("r"); one('details[data-key="r"] select', card() ?? undefined)?.focus(); },
  d: () => { const list = cards(), at = list.indexOf(card()), doubt = (each) => each.classList.contains("doubt") && each.dataset.state === "WAITING"; choose(list.slice(at + 1).find(doubt) ?? list.find(doubt)); },
  "?": () => one("#keys").showModal(),
};
document.addEventListener("keydown", (event) => {
  if (!desk() || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape" && event.target.closest?.(".card-p.editing")) { one('a[data-key="escape"]', card())?.click(); return; }
  const fold = event.key === "Escape" && event.target.closest?.(".acts details[open], .doubts details[open], #add[open]");
  if (fold) { fold.open = false; (fold.closest(".card-p") ?? card() ?? one("summary", fold)).focus({ preventScroll: true }); return; }
  if (typing(event.target)) return;
  const does = keys[event.key.toLowerCase()];
  if (does && (card() || "?nj".includes(event.key.toLowerCase()))) { event.preventDefault(); does(); }
});
document.addEventListener("click", (event) => {
  if (!desk()) return;
  const mark = event.target.closest("#paper [data-p]"), own = event.target.closest(".card-p"), jump = event.target.closest("[data-jump]"), next = event.target.closest("[data-next-unread]");
  if (mark && !getSelection().toString()) choose(one(`#p${mark.dataset.p}`), { paper: false, focus: false });
  else if (own && own !== card()) choose(own, { list: false, focus: !event.target.closest("a, button, input, summary, select, textarea, label") });
  const other = event.target.closest("[data-card]"), goal0 = other && one(`#p${other.dataset.card}`);
  if (goal0) { event.preventDefault(); choose(goal0); return; }
  if (!jump && !next) return;
  const grey = all(asPage() ? ".leaves .UNREAD" : ".sheet .UNREAD"), area = one("#paper").getBoundingClientRect();
  const goal = jump ? placeOf(jump.dataset.jump) : grey.find((each) => each.getBoundingClientRect().top > area.top + area.height / 2) ?? grey[0];
  if (!goal || !wide()) return;
  event.preventDefault();
  bring(one("#paper"), goal, area.height / 3);
  moving = 0;
});
document.addEventListener("htmx:beforeSwap", (event) => {
  if (!desk()) return;
  const answered = event.detail.target.closest?.(".card-p");
  kept = { paper: one("#paper").scrollTop, list: one("#cards").scrollTop, id: card()?.dataset.id, state: answered?.dataset.state, at: cards().indexOf(card()) };
});
document.addEventListener("htmx:afterSettle", (event) => {
  showColumns();
  showPaper();
  if (!desk() || !kept || event.target.matches?.(".options")) return;
  const was = kept;
  kept = null;
  measure();
  one("#paper").scrollTop = was.paper;
  one("#cards").scrollTop = was.list;
  watch();
  const named = event.target.id === "desk-all" && desk().dataset.focus;
  const now = (named && one(`#p${named}`)) || (was.id && one(`#p${was.id}`)) || cards()[Math.min(was.at, cards().length - 1)];
  if (!now) return;
  bothOf(now.dataset.id).forEach((mark) => {
    mark.classList.remove("WAITING", "ACCEPTED", "REJECTED", "ASSIGNED");
    mark.classList.add(now.dataset.state);
    mark.classList.toggle("doubt", now.classList.contains("doubt"));
  });
  const decided = was.state === "WAITING" && ["ACCEPTED", "REJECTED"].includes(now.dataset.state);
  if (decided) lastDecided = now.dataset.id;
  const list = cards();
  const after = decided ? list.slice(list.indexOf(now) + 1).find((each) => each.dataset.state === "WAITING") ?? now : now;
  choose(after, { focus: !after.classList.contains("editing") });
  if (after.classList.contains("editing")) one("textarea", after).focus({ preventScroll: true });
});
function watch() {
  for (const pane of [one("#paper"), one("#cards")]) {
    if (!pane.watched) pane.addEventListener("scroll", () => followed(pane), { passive: true });
    pane.watched = true;
  }
}
addEventListener("resize", () => { measure(); thread(); });
/** What was unfolded in a card must not lie under the bar below the cards. */
function uncover(fold) {
  const list = one("#cards"), below = (one("#assign")?.offsetHeight ?? 0) + 8;
  const hidden = fold.getBoundingClientRect().bottom - list.getBoundingClientRect().bottom + below;
  if (wide() && hidden > 0) { list.scrollTop += hidden; moving = performance.now(); }
}
document.addEventListener("toggle", ({ target }) => {
  if (!desk()) return;
  measure();
  if (target.open && target.closest("#cards")) uncover(target);
  thread();
}, true);
document.addEventListener("DOMContentLoaded", () => {
  showColumns();
  if (!desk()) return;
  showPaper();
  measure();
  watch();
  document.fonts.ready.then(() => {
    measure();
    const anchor = decodeURIComponent(location.hash.slice(1)), target = anchor ? document.getElementById(anchor) : null;
    const own = target?.closest(".card-p") ?? (target?.dataset.p ? one(`#p${target.dataset.p}`) : null);
    choose(own || (desk().dataset.focus && one(`#p${desk().dataset.focus}`)) || one(".card-p.editing") || cards().find((each) => each.dataset.state === "WAITING") || cards()[0], { focus: false, list: wide() || Boolean(own) });
    if (target && !own && wide()) bring(one("#paper"), placeOf(anchor), 160);
  });
});

/* ---- charts: what the table beside them says, drawn; the drawing program is loaded where there is something to draw ---- */
let drawing = null;
function drawCharts(root = document) {
  const boxes = all("[data-chart]", root).filter((box) => !box.dataset.drawn);
  const home = one("[data-echarts]");
  if (!boxes.length || !home) return;
  drawing ??= new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = home.dataset.echarts;
    script.addEventListener("load", done);
    script.addEventListener("error", failed);
    document.head.append(script);
  });
  drawing.then(() => boxes.forEach(draw)).catch(() => boxes.forEach((box) => { box.hidden = true; }));
}
function draw(box) {
  if (box.dataset.drawn || !box.isConnected) return;
  box.dataset.drawn = "1";
  const spec = JSON.parse(box.dataset.chart);
  const tokens = getComputedStyle(document.documentElement);
  const token = (name) => tokens.getPropertyValue(name).trim();
  const big = box.hasAttribute("data-big") ? parseFloat(getComputedStyle(box).fontSize) / 16 : 1;   // on the wall as large as what stands beside it
  const text = { color: token("--ink"), fontFamily: token("--screen"), fontSize: 12 * big, lineHeight: 15 * big };
  // The library takes "ế" for no letter and would cut words there: lines are made here.
  const room = Math.max(48, (box.clientWidth - 60) / (spec.categories?.length || 1) - 10) / (6.3 * big);
  const lines = (name) => name.split(" ").reduce((said, word) => (said && (said.split("\n").at(-1) + " " + word).length > room ? said + "\n" : said && said + " ") + word, "");
  const shown = (value) => (value === null || value === undefined ? "" : new Intl.NumberFormat("vi-VN", { maximumFractionDigits: spec.decimals }).format(value));
  const colours = [token("--accent"), token("--line-2"), token("--good")];
  const axis = (rest) => ({ axisLabel: text, axisLine: { lineStyle: { color: token("--line-2") } }, splitLine: { lineStyle: { color: token("--line") } }, ...rest });
  const values = axis({ type: "value", axisLabel: { ...text, formatter: shown } });
  const common = { animation: false, textStyle: text, color: colours, tooltip: { renderMode: "richText", trigger: spec.kind === "heat" ? "item" : "axis", valueFormatter: shown }, grid: { left: 8, right: spec.kind === "bars" ? 12 + 8 * big * Math.max(...spec.series[0].data.map((value) => shown(value).length)) : 24, top: 36, bottom: 8, containLabel: true } };
  const option = spec.kind === "heat" ? heat(spec, common, axis, token, text) : {
    ...common,
    legend: { show: spec.series.length > 1, textStyle: text, top: 0 },
    xAxis: spec.kind === "bars" ? values : axis({ type: "category", data: spec.categories, axisLabel: { ...text, interval: 0, formatter: lines } }),
    yAxis: spec.kind === "bars" ? axis({ type: "category", data: spec.categories, inverse: true, axisLabel: { ...text, interval: 0 } }) : values,
    series: spec.series.map((series, number) => ({
      name: series.name, data: series.data, type: spec.kind === "line" ? "line" : "bar", connectNulls: false, symbolSize: 7 * big, barMaxWidth: 34 * big,
      lineStyle: { width: number ? 2 : 3, type: number ? "dashed" : "solid" },
      label: { show: spec.kind !== "line", position: spec.kind === "bars" ? "right" : "top", formatter: (at) => shown(at.value), ...text },
      markLine: spec.mark === null || number ? undefined : { silent: true, symbol: "none", lineStyle: { color: token("--late"), width: 2 }, label: { formatter: spec.markName + " " + shown(spec.mark) + " %", position: "insideEndTop", ...text, color: token("--late") }, data: [{ yAxis: spec.mark }] },
    })),
  };
  const chart = echarts.init(box, null, { renderer: "canvas" });
  chart.setOption(option);
  chart.on("click", (at) => { if (spec.kind !== "heat" && spec.urls[at.dataIndex]) location.assign(spec.urls[at.dataIndex]); });
  new ResizeObserver(() => { if (!matchMedia("print").matches) chart.resize(); }).observe(box);
  // On paper as wide as a page has room, whatever the window's width: a picture that is only made smaller cannot be read.
  addEventListener("beforeprint", () => { chart.resize({ width: 640, height: spec.kind === "bars" ? 70 + 18 * spec.categories.length : spec.kind === "line" ? 190 : 230 }); chart.getZr().flush(); });
  addEventListener("afterprint", () => chart.resize());
}
function heat(spec, common, axis, token, text) {
  const data = spec.series.flatMap((row, y) => row.data.map((value, x) => [x, y, value]).filter((point) => point[2] !== null));
  return {
    ...common,
    tooltip: { ...common.tooltip, formatter: (at) => spec.rows[at.value[1]] + "\n" + spec.categories[at.value[0]] + ": " + spec.urls[at.value[2] > 0 ? 0 : 1] },
    xAxis: axis({ type: "category", data: spec.categories.map((name) => name.split(". ")[0]), position: "top", splitArea: { show: false } }),
    yAxis: axis({ type: "category", data: spec.rows, inverse: true, axisLabel: { ...text, interval: 0 } }),
    visualMap: { type: "piecewise", pieces: [{ value: 1, label: spec.urls[0], color: token("--good") }, { value: 0, label: spec.urls[1], color: token("--late-soft") }], orient: "horizontal", left: 8, bottom: 0, textStyle: text },
    grid: { left: 8, right: 12, top: 12, bottom: 36, containLabel: true },
    series: [{ type: "heatmap", data, itemStyle: { borderColor: "#fff", borderWidth: 2 } }],
  };
}
document.addEventListener("DOMContentLoaded", () => drawCharts());
document.addEventListener("htmx:afterSettle", () => drawCharts());
