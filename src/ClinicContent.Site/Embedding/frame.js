(function () {
  'use strict';
  if (window.parent === window) {
    return;
  }
  var secret = (/[#?&]secret=([A-Za-z0-9]+)/.exec(location.hash) || [])[1] || '';
  var told = 0;
  function send(message, value) {
    window.parent.postMessage({ message: message, value: value, secret: secret }, '*');
  }
  function tell() {
    var height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height && height !== told) {
      told = height;
      send('height', height);
    }
  }
  window.addEventListener('message', function (event) {
    var data = event.data;
    if (event.source === window.parent && data && data.message === 'ready' && data.secret === secret) {
      told = 0;
      tell();
    }
  });
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[target]');
    if (secret && link && link.host === location.host && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      send('link', link.href);
    }
  });
  window.addEventListener('load', tell);
  new ResizeObserver(tell).observe(document.body);
})();
