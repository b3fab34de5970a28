"""How the report's page looks, on a screen, dark or light, and on paper; and its little script.

Each row of the table is a grid of its own, so that a browser need lay out only those that are seen: else ten
thousand of them take it seconds whenever they are sorted.
"""

from __future__ import annotations

from typing import Final

from editor.services.batch.report.picture import STYLE as PICTURE_STYLE

STYLE: Final = (
    """
:root { color-scheme: light dark; --text: #1e2226; --muted: #5c646c; --base: #fdfdfb; --line: #dbd9d2;
  --rail: #efede7; --good: #5f9f74; --plain: #8a93a0; --differs: #c77700; --unheard: #b3202e;
  --missing: #5a3fb0; }
@media screen and (prefers-color-scheme: dark) { :root { --text: #e8e6e1; --muted: #a4aaaf; --base: #212426;
  --line: #383c40; --rail: #2b2f32; --good: #6fbf8b; --plain: #9aa4b1; --differs: #f0a840; --unheard: #ff7b85;
  --missing: #b49bff; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--base); margin: 2rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
a { color: inherit; } p, li { max-width: 50rem; }
dl { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; } dt { color: var(--muted); }
dd { margin: 0; font-size: 1.2rem; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line);
  vertical-align: top; }
th { font-weight: 600; }
#all { min-width: 86rem; } #all, #all thead, #all tbody { display: block; }
#all thead { position: sticky; top: 0; z-index: 1; background: var(--base); }
#all tr { display: grid; grid-template-columns: minmax(10rem, 1fr) 5.5rem 5rem 5.5rem 7rem 7.5rem 16rem 9rem
  5rem 5.5rem 4.5rem 5.5rem; border-bottom: 1px solid var(--line); content-visibility: auto;
  contain-intrinsic-size: auto 2.2rem; }
#all td, #all th { border: 0; }
th button { font-weight: inherit; } td:first-child { overflow-wrap: anywhere; min-width: 10rem; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer;
  text-decoration: underline dotted; text-align: left; }
.key { white-space: nowrap; margin-right: 1.2rem; } .key svg.c { display: inline-block; width: 1.6rem;
  vertical-align: middle; }
#said { position: fixed; bottom: 1rem; left: 2rem; background: var(--text); color: var(--base);
  padding: .4rem .8rem; max-width: calc(100vw - 6rem); overflow-wrap: anywhere; }
@media print { body { margin: 0; background: none; font-size: 9pt; } #said { display: none; }
  tr { break-inside: avoid; } #all { min-width: 0; font-size: 7pt; } #all thead { position: static; }
  #all tr { content-visibility: visible; grid-template-columns: minmax(6rem, 1fr) repeat(3, 3.7rem) 4.8rem
  4.2rem 9.2rem 6rem 3.4rem 4rem 3.2rem 3.6rem; } #all td, #all th { padding-right: .4rem; }
  #all svg.c { width: 8.6rem; height: .9rem; } }
@page { size: landscape; margin: 12mm; }
"""
    + PICTURE_STYLE
)
SCRIPT: Final = """
(() => {
  const table = document.getElementById('all');
  if (!table) return;
  const body = table.tBodies[0];
  const said = document.createElement('div');
  said.id = 'said'; said.hidden = true; said.setAttribute('role', 'status');
  document.body.append(said);
  [...table.tHead.rows[0].cells].forEach((head, at) => {
    if (head.className === 'x') return;
    const button = document.createElement('button');
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.onclick = () => {
      const up = head.getAttribute('aria-sort') === 'descending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      const value = row => {
        const cell = row.cells[at];
        if (head.className !== 'n') return cell.textContent;
        const number = parseFloat(cell.dataset.v ?? cell.textContent);
        return Number.isNaN(number) ? -1 : number;
      };
      const keyed = [...body.rows].map(row => [value(row), row]);
      const sign = up ? 1 : -1;
      const order = new Intl.Collator(undefined, { numeric: true }).compare;
      keyed.sort((a, b) => sign * (head.className === 'n' ? a[0] - b[0] : order(a[0], b[0])));
      body.append(...keyed.map(pair => pair[1]));
    };
  });
  const copy = async command => {
    let copied = false;
    try { await navigator.clipboard.writeText(command); copied = true; } catch { }
    said.textContent = (copied ? 'Copied: ' : 'Run: ') + command;
    said.hidden = false;
  };
  // Not navigated to: some browsers would show an error in place of this page where nobody knows the link.
  const opener = document.createElement('iframe');
  opener.hidden = true;
  document.body.append(opener);
  body.onclick = event => {
    const button = event.target.closest('button');
    if (!button) return;
    const project = new URL(button.closest('tr').querySelector('a').href);
    if (project.protocol !== 'file:' || project.host) { copy(button.title); return; }
    const path = project.pathname.replace(/^\\/(?=[A-Za-z]:\\/)/, '').replace(/[&+=;]/g, encodeURIComponent);
    const time = button.textContent;
    opener.src = `earproof://open?file=${path}&at=${encodeURIComponent(time)}`;
    const other = document.createElement('button');
    other.textContent = 'Copy the command';
    other.onclick = () => copy(button.title);
    said.replaceChildren(`Opening at ${time} in Earproof. If nothing happens: `, other);
    said.hidden = false;
  };
})();
"""
"""Sorts by a click on a column's head, and opens a project at a minute (see `place_links`), or copies the
command for it. Without it the page says as much: the worst come first, and each minute shows its command
where a pointer rests on it."""
