extension BriefHTML {
  /// The colours of light and dark have a contrast of 7 : 1 at least (WCAG 2.2, AAA).
  static let style = """
    :root { color-scheme: light dark; --paper: #fdfcfa; --ink: #1b1b1b; --soft: #4c4c4c; --line: #d9d5cd;
      --lit: #ffd54d; --mark: #f1ead6; --link: #0b4a8f; }
    @media (prefers-color-scheme: dark) { :root { --paper: #16181b; --ink: #ececec; --soft: #b9bcc0; --line: #3a3e44;
      --lit: #6b5200; --mark: #2b2f36; --link: #9cc7ff; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.55;
      font: 1.0625rem/1.55 Georgia, "Times New Roman", "Noto Serif", serif; overflow-wrap: anywhere; }
    main { max-width: 66rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; text-wrap: balance; }
    h2, summary { font-size: 1.15rem; font-weight: bold; margin: 2rem 0 .5rem; }
    summary { cursor: pointer; }
    a { color: var(--link); }
    .meta { color: var(--soft); font-size: .9rem; margin: 0 0 1rem; }
    ol { list-style: none; counter-reset: pair; margin: 0; padding: 0; }
    .pair { counter-increment: pair; display: grid; grid-template-columns: 1.6rem minmax(0, 1fr) minmax(0, 1fr);
      gap: 0 1.5rem; padding: .8rem .25rem; border-top: 1px solid var(--line); }
    .pair::before { content: counter(pair); color: var(--soft); font-size: .9rem; }
    .pair p { margin: 0; }
    .source { color: var(--soft); }
    cite { color: var(--soft); font-size: .85rem; white-space: nowrap; }
    .lit { background: var(--lit); color: var(--ink); border-radius: .2rem; box-shadow: 0 0 0 .12rem var(--lit); }
    .jump { text-decoration: none; padding: 0 .3rem; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: .2rem; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: start; padding: .3rem 1rem .3rem 0; border-bottom: 1px solid var(--line); font-weight: normal;
      vertical-align: top; }
    thead th { color: var(--soft); font-size: .85rem; }
    .article { white-space: pre-line; color: var(--soft); max-width: 44rem; }
    mark { background: var(--mark); color: var(--ink); box-shadow: 0 0 0 .15rem var(--mark); }
    mark a { font-size: .75rem; vertical-align: super; line-height: 1; text-decoration: none; }
    :target { outline: 2px solid var(--link); outline-offset: .2rem; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    @media (max-width: 44rem) {
      body { font-size: 1rem; }
      h1 { font-size: 1.5rem; }
      .pair { grid-template-columns: 1.4rem minmax(0, 1fr); gap: .4rem .5rem; }
      .pair::before { grid-row: span 2; }
      .source { font-size: .95rem; border-inline-start: 3px solid var(--line); padding-inline-start: .6rem; }
      .jump { padding: .4rem .6rem; }
    }
    @media print {
      :root { --paper: #fff; --ink: #000; --soft: #333; --line: #999; --mark: #eee; --link: #000; }
      body { font-size: 10.5pt; }
      main { max-width: none; padding: 0; }
      .jump { display: none; }
      .pair, tr { break-inside: avoid; }
      h1, h2, summary { break-after: avoid; }
      mark { text-decoration: underline; }
    }
    @media (forced-colors: active) { .lit { background: Highlight; color: HighlightText; } }
    """

  /// Lights the words that belong together, on pointing and by the arrow keys, and says them to screen readers.
  static let script = """
    "use strict";
    const status = document.getElementById("pair");
    for (const row of document.querySelectorAll(".pair")) {
      const words = [...row.querySelectorAll("[data-p]")];
      const targets = words.filter(word => word.closest(".target"));
      let place = -1;
      const light = word => {
        const pairs = word ? word.dataset.p.split(" ") : [];
        const lit = words.filter(other => other.dataset.p.split(" ").some(pair => pairs.includes(pair)));
        for (const other of words) other.classList.toggle("lit", lit.includes(other));
        return lit;
      };
      row.addEventListener("pointerover", event => light(event.target.closest("[data-p]")));
      row.addEventListener("pointerleave", () => light(targets[place]));
      row.addEventListener("blur", () => { place = -1; light(); });
      row.addEventListener("keydown", event => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (!step || event.target !== row || !targets.length) return;
        event.preventDefault();
        place = Math.max(0, Math.min(targets.length - 1, place + step));
        const lit = light(targets[place]);
        const source = lit.filter(word => word.closest(".source")).map(word => word.textContent.trim());
        status.textContent = targets[place].textContent + ": " + source.join(" … ");
      });
    }
    """
}
