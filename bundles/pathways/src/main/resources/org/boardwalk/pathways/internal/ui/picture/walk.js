// Makes the picture walkable: arrow keys follow the lines, Enter or Space opens a step, Home and End jump.
// Runs once for each place a picture stands in (this = that place); the drawing inside may be replaced at any time.
const place = this;
if (!place.pwShow) {
  let current = null;
  let held = false;
  const visible = () => [...place.querySelectorAll('svg')].find(svg => svg.getClientRects().length);
  const find = id => {
    const svg = visible();
    return svg && [...svg.querySelectorAll('[data-step]')].find(step => step.dataset.step === id);
  };
  const hold = step => {
    step.ownerSVGElement.querySelectorAll('[data-step][tabindex="0"]').forEach(other => other.setAttribute('tabindex', '-1'));
    step.setAttribute('tabindex', '0');
  };
  const go = step => {
    if (step) {
      hold(step);
      step.focus({ preventScroll: true });
      step.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  };
  const open = step => place.dispatchEvent(new CustomEvent('step-open', { detail: { step: step.dataset.step } }));
  const light = id => place.querySelectorAll('[data-from]').forEach(line =>
    line.classList.toggle('pw-lit', line.dataset.from === id || line.dataset.to === id));
  const stepOf = event => event.target.closest?.('[data-step]');

  place.addEventListener('keydown', event => {
    const step = stepOf(event);
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const steps = [...step.ownerSVGElement.querySelectorAll('[data-step]')];
    const keys = {
      ArrowLeft: () => go(find(step.dataset.left)),
      ArrowRight: () => go(find(step.dataset.right)),
      ArrowUp: () => go(find(step.dataset.up)),
      ArrowDown: () => go(find(step.dataset.down)),
      Home: () => go(steps[0]),
      End: () => go(steps[steps.length - 1]),
      Enter: () => open(step),
      ' ': () => open(step),
    };
    if (keys[event.key]) {
      event.preventDefault();
      event.stopPropagation();
      keys[event.key]();
    }
  });
  place.addEventListener('click', event => {
    const step = stepOf(event);
    if (step) {
      hold(step);
      open(step);
    }
  });
  place.addEventListener('focusin', event => {
    const step = stepOf(event);
    if (step) {
      current = step.dataset.step;
      held = true;
      light(current);
    }
  });
  place.addEventListener('focusout', event => {
    held = held && !event.relatedTarget;
    light(null);
  });
  place.addEventListener('mouseover', event => light(stepOf(event)?.dataset.step ?? null));
  place.addEventListener('mouseleave', () => light(null));

  // After the server drew anew: who stood on a step still stands on it.
  place.pwRedrawn = () => {
    const step = current && find(current);
    if (step) {
      hold(step);
      if (held && (document.activeElement === document.body || !document.activeElement)) go(step);
    }
  };
  place.pwShow = id => go(find(id));
  place.pwZoom = factor => {
    const svg = visible();
    if (!svg) return;
    const natural = Number(svg.dataset.width);
    const now = svg.getBoundingClientRect().width / natural;
    const next = factor === 0 ? Math.min(1, (place.clientWidth - 32) / natural) : Math.min(2, Math.max(0.3, now * factor));
    place.style.setProperty('--pw-zoom', next.toFixed(3));
  };

  // A plan's picture begins where the participant is.
  requestAnimationFrame(() => {
    const next = visible()?.querySelector('.pw-next')?.getBoundingClientRect();
    if (next) {
      const box = place.getBoundingClientRect();
      place.scrollLeft += next.left - box.left - (box.width - next.width) / 2;
    }
  });
}
