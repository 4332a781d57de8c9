// "this" is the page's main element. What is drawn anew is other elements than before, and the browser then puts the focus at
// the start of the document: whoever works by keyboard would begin there again after each change.
const main = this;
if (!main.keepsPlace) {
  main.keepsPlace = true;
  const ABLE = 'a[href], button, input, select, textarea, summary, vaadin-button, [tabindex="0"]';
  const DIALOG = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened]';
  const name = one => (one.getAttribute('aria-label') || one.labels?.[0]?.textContent || one.textContent).trim();
  const title = panel => panel?.querySelector('h2')?.textContent;
  let last;
  const lost = () => document.activeElement === document.body && !document.querySelector(DIALOG);
  const comeBack = () => {
    if (!last || last.one.isConnected || !lost()) return;
    const was = last;
    last = undefined;
    if (location.pathname !== was.path) return;
    const panel = [...main.querySelectorAll('section')].find(one => was.panel && title(one) === was.panel);
    const same = [...(panel ?? main).querySelectorAll(ABLE)]
      .find(one => one.localName === was.tag && name(one) === was.name && one.checkVisibility());
    const place = same ?? (panel ?? main).querySelector(panel ? 'h2' : 'h1');
    if (place && place !== same) place.tabIndex = -1;
    place?.focus();
  };
  main.addEventListener('focusin', ({ target }) => {
    if (target !== main && !target.closest(DIALOG)) {
      last = { one: target, tag: target.localName, name: name(target), panel: title(target.closest('section')),
        path: location.pathname };
    }
  });
  // Whoever leaves a place that is still there does not want to be brought back.
  document.addEventListener('focusout', () => setTimeout(() => {
    if (last?.one.isConnected && lost()) last = undefined;
    comeBack();
  }));
  new MutationObserver(() => setTimeout(comeBack)).observe(document.body, { childList: true, subtree: true });
}
