// Leaves the dossiers when nobody has opened anything for a while: the server has ended the session by then.

const WARNING = 60;
const notice = document.getElementById("leaving");
if (notice) watch(notice, Number(notice.dataset.seconds));

/**
 * Goes by the clock, for a tablet that slept runs no timers.
 * @param {HTMLElement} notice
 * @param {number} seconds
 */
function watch(notice, seconds) {
  const end = Date.now() + seconds * 1000;
  let leaving = false;
  const look = () => {
    const left = (end - Date.now()) / 1000;
    if (left <= 0) {
      if (!leaving) location.reload();
      leaving = true;
    } else if (left <= Math.min(WARNING, seconds / 2)) notice.hidden = false;
  };
  setInterval(look, 1000);
  document.addEventListener("visibilitychange", look);
}

// A page that the browser had kept is asked for again.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
