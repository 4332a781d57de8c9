// In a window as narrow as a phone a date field opens its calendar when it is touched, and lets nobody type: whoever came to it
// by keyboard typed into nothing. Who comes by keyboard types here; who touches it gets the calendar.
if (!window.bwTypedDates) {
  window.bwTypedDates = true;
  let byKeyboard = false;
  const field = event => event.composedPath().find(one => one.localName === 'vaadin-date-picker');
  const toType = (one, typed) => {
    if (one && typed !== Boolean(one.bwTyped) && (typed ? one._fullscreen && !one.autoOpenDisabled : true)) {
      one.bwTyped = typed;
      one.autoOpenDisabled = typed;
    }
  };
  document.addEventListener('keydown', () => { byKeyboard = true; }, true);
  document.addEventListener('pointerdown', event => {
    byKeyboard = false;
    toType(field(event), false);
  }, true);
  document.addEventListener('focusin', event => toType(field(event), byKeyboard), true);
}
