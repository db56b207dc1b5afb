/**
 * A tablet of the room fills its screen and stays awake from the first touch on: browsers give both only to whoever touches. A
 * mouse is on somebody's desk and is left alone.
 */
export function becomeKiosk() {
  let begun = false;
  addEventListener("pointerup", ({ pointerType }) => {
    if (begun || pointerType !== "touch") return;
    begun = true;
    if (document.fullscreenEnabled) document.documentElement.requestFullscreen({ navigationUI: "hide" }).catch(() => {});
    stayAwake();
    document.addEventListener("visibilitychange", stayAwake);
  });
}

/** The lock goes whenever the page is out of sight. */
function stayAwake() {
  if (document.visibilityState === "visible") navigator.wakeLock?.request("screen").catch(() => {});
}
