/** On the site: lets the service worker keep the page for times without a network, and says when a new version is there. */

import { byId } from "./dom.ts";
import { messages } from "./language.ts";
import { announce } from "./status.ts";
import { scriptAddress } from "./trusted.ts";

/** Harmless where it fails: the page then needs the server to be loaded, and nothing else. */
export async function keepForOffline(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  // The first one to take over brings no news; a later one has taken this page along from another tab.
  let known = serviceWorker.controller !== null;
  serviceWorker.addEventListener("controllerchange", () => {
    if (known) tell(() => location.reload());
    known = true;
  });
  try {
    const registration = await serviceWorker.register(scriptAddress("sw.js"));
    const look = () => {
      const { waiting } = registration;
      if (waiting && serviceWorker.controller) tell(() => reloadInto(waiting));
    };
    look();
    registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", look));
  } catch {
    // A private window, a policy of the organization, a server that has changed meanwhile.
  }
}

/** Never by itself: results may be there. */
function tell(reload: () => void): void {
  byId("reload").onclick = reload;
  byId("update").hidden = false;
  announce(messages.formatFragment("update"));
}

function reloadInto(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
  worker.postMessage("take over");
}
