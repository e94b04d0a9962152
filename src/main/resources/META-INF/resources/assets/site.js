// Refines what the server wrote: the visitor's own zone, and hours that go on passing.
(function () {
  var language = document.documentElement.lang || 'en';
  var zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

  document.querySelectorAll('time[data-local]').forEach(function (time) {
    if (zone === time.dataset.zone) { time.parentNode.remove(); return; }
    var at = new Date(time.dateTime);
    var there = at.toLocaleDateString(language, { timeZone: time.dataset.zone });
    var sameDay = at.toLocaleDateString(language) === there;
    var format = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
    if (!sameDay) { format.weekday = 'long'; format.day = 'numeric'; format.month = 'long'; }
    time.textContent = at.toLocaleString(language, format);
    var city = time.parentNode.querySelector('[data-city]');
    if (city && zone) { city.textContent = zone.split('/').pop().replace(/_/g, ' '); }
  });

  function count() {
    document.querySelectorAll('[data-closes]').forEach(function (box) {
      var left = Math.max(0, new Date(box.dataset.closes) - Date.now());
      var parts = {
        days: Math.floor(left / 864e5),
        hours: Math.floor(left / 36e5) % 24,
        minutes: Math.floor(left / 6e4) % 60
      };
      box.querySelectorAll('[data-part]').forEach(function (part) {
        part.querySelector('b').textContent = parts[part.dataset.part];
      });
    });
  }
  // Only where the visitor's clock agrees with the server's: a demo may live in another year.
  var served = document.querySelector('meta[name=served-at]');
  if (served && Math.abs(new Date(served.content) - Date.now()) < 6e5) {
    setInterval(count, 30000);
  }
})();
