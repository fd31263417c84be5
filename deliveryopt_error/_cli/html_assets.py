"""Style and script of the report pages."""

PAGE_CSS = """
:root { --back: #fff; --text: #1c2024; --quiet: #59626c; --line: #dfe3e8; --shade: #f5f7f9; --focus: #0b57d0;
  --passes: #2f6fb5; --fix: #bb4a12; --other: #69737d; }
@media screen and (prefers-color-scheme: dark) { :root { --back: #14171a; --text: #e4e7ea; --quiet: #a0a9b2; --line: #333a41;
  --shade: #1c2024; --focus: #8ab4f8; --passes: #6ea8e6; --fix: #f0935c; --other: #98a2ac; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 82rem; padding: 2rem 1.5rem 4rem; background: var(--back); color: var(--text);
  font: 0.9375rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
h1 { margin: 0; font-size: 1.75rem; font-weight: 650; letter-spacing: -0.01em; line-height: 1.2; }
h2 { margin: 0 0 0.5rem; font-size: 1.125rem; font-weight: 650; }
h2:focus { outline: none; }
header p { margin: 0.25rem 0 0; color: var(--quiet); font-size: 1rem; }
section { margin-top: 2.25rem; }
p { margin: 0; } p + p { margin-top: 0.375rem; }
figure { margin: 0 0 0.5rem; } section > p, summary { font-size: 0.8125rem; } figcaption, caption, .quiet { color: var(--quiet); font-size: 0.8125rem; }
caption { text-align: left; padding-bottom: 0.375rem; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0 0 0.5rem; padding: 0; list-style: none;
  font-size: 0.8125rem; }
.legend svg { vertical-align: -1px; }
.chart { display: block; overflow: visible; }
.chart text { fill: var(--quiet); font-size: 12px; font-variant-numeric: tabular-nums; }
.grid { stroke: var(--line); }
rect.passes { fill: var(--passes); } rect.fix { fill: var(--fix); } rect.other { fill: var(--other); }
.bar { display: block; margin-top: 0.25rem; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
.figures { width: auto; margin-top: 0.5rem; } .figures th, .figures td { text-align: right; padding-right: 1.5rem; }
th, td { padding: 0.5rem 1rem 0.5rem 0; text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: anywhere; }
thead th { border-bottom: 1px solid var(--quiet); color: var(--quiet); font-size: 0.8125rem; white-space: nowrap; }
tbody tr { border-bottom: 1px solid var(--line); }
code { font-family: ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: 0.875em; }
#codes code { font-weight: 650; white-space: nowrap; } .name { display: block; color: var(--quiet); font-size: 0.8125rem; }
#codes td:first-child { width: 9%; min-width: 6rem; } #codes tbody th { width: 17%; } #codes td:nth-child(3) { width: 43%; }
#codes .number span { font-weight: 650; } .advice { color: var(--quiet); font-size: 0.875rem; } .advice b { font-weight: 650; color: var(--text); }
#places { font-size: 0.8125rem; } #places tbody > tr > * { padding-block: 0.3125rem; } #places .code { min-width: 14rem; } #places .file { min-width: 12rem; }
#places .number { text-align: right; padding-right: 1.5rem; } .time { white-space: nowrap; }
.verdict { white-space: nowrap; font-weight: 600; } .verdict.passes { color: var(--passes); } .verdict.fix { color: var(--fix); }
.verdict.other { color: var(--other); }
.where { min-width: 9rem; font-size: 0.8125rem; } .where span { white-space: nowrap; } .where ul { margin: 0.25rem 0; padding-left: 1rem; }
summary { cursor: pointer; } button, input, select { font: inherit; color: inherit; }
thead button { border: 0; padding: 0; background: none; pointer-events: none; }
.js thead button { cursor: pointer; pointer-events: auto; } .js thead button:hover { color: var(--text); text-decoration: underline; }
.js thead button::after { content: "\\2195"; padding-left: 0.3em; opacity: 0.6; }
.js th[aria-sort=ascending] button::after { content: "\\2191"; opacity: 1; }
.js th[aria-sort=descending] button::after { content: "\\2193"; opacity: 1; }
#controls { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: center;
  margin-top: 2.25rem; padding: 0.625rem 0; border-bottom: 1px solid var(--line); background: var(--back); font-size: 0.8125rem; }
[hidden], #controls[hidden] { display: none; }
#controls input { width: min(22rem, 70vw); } #status { color: var(--quiet); }
#controls :is(input, select), #pager button { margin-left: 0.25rem; padding: 0.25rem 0.5rem; border: 1px solid var(--quiet);
  border-radius: 4px; background: var(--shade); }
#controls select { max-width: 14rem; } input::placeholder { color: var(--quiet); opacity: 1; }
#pager { margin-top: 0.75rem; } #pager button:disabled { opacity: 0.5; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
@media (max-width: 45rem) { body { padding: 1rem; } .tick:nth-of-type(even) { display: none; } table { display: block; overflow-x: auto; } }
@media print { body { max-width: none; padding: 0; font-size: 9pt; } #controls, #pager { display: none; }
  tr, figure { break-inside: avoid; } thead { display: table-header-group; } h2 { break-after: avoid; } rect { print-color-adjust: exact; }
  .js thead button::after { content: none; } }
"""  # noqa: E501

PAGE_JS = """
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const get = (id) => document.getElementById(id);
  const number = (value) => value.toLocaleString("en-US");
  const size = 100;
  const {codes, texts, rows, counted, heads} = data;
  const machine = heads.findIndex((head) => head[0] === "Machine");
  const lower = texts.map((table) => table.map((text) => text.toLowerCase()));
  const about = codes.map((code) => code[0].toLowerCase());
  const ranks = texts.map((table) => {
    const rank = new Array(table.length);
    const order = table.map((_, at) => at);
    const compare = new Intl.Collator("en", {numeric: true}).compare;
    order.sort((a, b) => (table[a] === "") - (table[b] === "") || compare(table[a], table[b]));
    order.forEach((at, place) => { rank[at] = place; });
    return rank;
  });
  const isNumber = heads.map((head) => head[1] === "number");
  const body = get("places").tBodies[0];
  const table = get("codes");
  const lines = table ? [...table.tBodies[0].rows] : [];
  const totals = new Array(codes.length).fill(0);
  let shown = rows;
  let start = 0;

  function render() {
    const fresh = document.createDocumentFragment();
    for (const row of shown.slice(start, start + size)) {
      const line = document.createElement("tr");
      heads.forEach((head, at) => {
        const cell = document.createElement(at ? "td" : "th");
        if (!at) cell.scope = "row";
        cell.className = head[1];
        cell.textContent = isNumber[at] ? number(row[at + 1]) : texts[at][row[at + 1]];
        line.append(cell);
      });
      fresh.append(line);
    }
    body.replaceChildren(fresh);
    let findings = 0;
    totals.forEach((total) => { findings += total; });
    const range = shown.length ? number(start + 1) + " to " + number(Math.min(start + size, shown.length)) + " of " : "";
    get("status").textContent = "Rows " + range + number(shown.length) + (counted < 0 ? "" : ", " + number(findings) + " findings");
    const [previous, next] = get("pager").children;
    get("pager").hidden = shown.length <= size;
    previous.disabled = start === 0;
    next.disabled = start + size >= shown.length;
  }

  function filter() {
    const words = get("filter").value.toLowerCase().split(/\\s+/).filter(Boolean);
    const wanted = get("retry").value;
    const place = get("machine") ? get("machine").value : "";
    const ofCode = words.map((word) => about.map((text) => text.includes(word)));
    const ofText = words.map((word) => lower.map((column) => column.map((text) => text.includes(word))));
    totals.fill(0);
    start = 0;
    shown = rows.filter((row) => {
      const code = row[0];
      if (wanted && (code < 0 || codes[code][1] !== wanted)) return false;
      if (place && texts[machine][row[machine + 1]] !== place) return false;
      for (let word = 0; word < words.length; word++) {
        if (code >= 0 && ofCode[word][code]) continue;
        if (!ofText[word].some((column, at) => !isNumber[at] && column[row[at + 1]])) return false;
      }
      if (code >= 0) totals[code] += counted < 0 ? 1 : row[counted + 1];
      return true;
    });
    for (const line of lines) {
      const total = totals[line.dataset.code];
      line.hidden = total === 0;
      line.cells[0].firstChild.textContent = number(total);
    }
    render();
  }

  function sort(button) {
    const head = button.closest("th");
    const at = Number(button.dataset.at);
    const ofPlaces = head.closest("table").id === "places";
    const numeric = ofPlaces ? isNumber[at] : at === 0;
    const up = head.hasAttribute("aria-sort") ? head.getAttribute("aria-sort") === "descending" : !numeric;
    for (const other of head.parentNode.cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    const sign = up ? 1 : -1;
    if (ofPlaces) {
      const rank = ranks[at];
      rows.sort((a, b) => sign * (numeric ? a[at + 1] - b[at + 1] : rank[a[at + 1]] - rank[b[at + 1]]));
      filter();
      return;
    }
    const key = (line) => (numeric ? totals[line.dataset.code] : line.cells[at].textContent);
    lines.sort((a, b) => sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
    table.tBodies[0].append(...lines);
  }

  function turn(by) {
    start += by;
    render();
    get("places-title").focus();
    get("places-title").scrollIntoView();
  }

  document.documentElement.classList.add("js");
  get("controls").hidden = false;
  for (const button of document.querySelectorAll("thead button")) button.addEventListener("click", () => sort(button));
  get("filter").addEventListener("input", filter);
  for (const id of ["retry", "machine"]) if (get(id)) get(id).addEventListener("change", filter);
  get("pager").children[0].addEventListener("click", () => turn(-size));
  get("pager").children[1].addEventListener("click", () => turn(size));
  filter();
})();
"""  # noqa: E501
