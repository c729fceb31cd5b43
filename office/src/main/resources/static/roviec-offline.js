// RõViệc: forms of figures that were looked at are there without a line, as they were last seen. What is typed into
// them is kept by the page itself (roviec-entry.js). Nothing else is answered from here.
"use strict";
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event, url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (!/^\/so-lieu\/bieu\/\d+$/.test(url.pathname)) return;
    event.respondWith((async () => {
      try {
        const answer = await fetch(request);
        if (answer.ok && !answer.redirected) (await caches.open("roviec-forms")).put(url.pathname, answer.clone());
        // Sent elsewhere or refused: the session has ended, or the form is not this person's. Nothing of it stays here.
        else if (answer.redirected || answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403 || answer.status === 404) await caches.delete("roviec-forms");
        return answer;
      } catch (offline) {
        const kept = await (await caches.open("roviec-forms")).match(url.pathname);
        if (kept) return kept;
        throw offline;
      }
    })());
  } else if (/\.(css|js|svg|woff2)$/.test(url.pathname)) {
    // Their names end in a digest of the content.
    event.respondWith((async () => (await (await caches.open("roviec-face")).match(request)) ?? fetch(request))());
  }
});
