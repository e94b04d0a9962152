/** How soon a nought has to follow a one to mean ten. */
const TOGETHER = 1000;

/** Lets a score be typed: the figure chooses its segment, and a one with a nought behind it the tenth. */
function scoreByKeys(scale: HTMLElement) {
  let one = -Infinity;
  scale.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^[0-9]$/.test(event.key)) return;
    const figure = Number(event.key);
    const isTen = figure === 0 && event.timeStamp - one < TOGETHER;
    one = figure === 1 ? event.timeStamp : -Infinity;
    const segment: any = scale.querySelectorAll('vaadin-radio-button')[isTen ? 10 : figure];
    if (!segment || segment.disabled) return;
    event.preventDefault();
    segment.click();
    segment.focus();
  });
}

(window as any).plenaryScoreByKeys = scoreByKeys;
