// RõViệc: what a browser does with a message when no page is open. It shows what it was sent, and opens the page.
"use strict";
self.addEventListener("push", (event) => {
  const { title, body, link, tag } = event.data.json();
  event.waitUntil(self.registration.showNotification(title, { body, tag, lang: "vi", icon: "/favicon.svg", data: { link } }));
});
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(event.notification.data.link));
});
