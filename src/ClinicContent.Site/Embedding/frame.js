(function () {
  'use strict';
  var root = document.documentElement;
  var theme = /[?&]theme=(light|dark)(&|$)/.exec(location.search);
  if (theme) {
    root.style.colorScheme = theme[1];
  }
  if (window.parent === window) {
    return;
  }
  // A frame that gets its height needs no scrollbar, and its text would move when that went.
  root.style.overflowY = 'hidden';
  function scroll() {
    root.style.overflowY = '';
  }
  window.addEventListener('resize', scroll);
  setTimeout(scroll, 1000);
  var told = 0;
  // WordPress adds its secret to the address late, behind whatever fragment there is.
  function secret() {
    return (/.*[#?&]secret=([A-Za-z0-9]+)/.exec(location.hash) || [])[1] || '';
  }
  function send(message, value) {
    window.parent.postMessage({ message: message, value: value, secret: secret() }, '*');
  }
  // Before the style sheet is there, its height is another one.
  function tell() {
    var height = document.readyState === 'complete' ? Math.ceil(document.body.getBoundingClientRect().height) : 0;
    if (height && height !== told) {
      told = height;
      send('height', height);
    }
  }
  function tellAgain() {
    told = 0;
    tell();
  }
  window.addEventListener('message', function (event) {
    if (event.source === window.parent && event.data && event.data.message === 'ready') {
      tellAgain();
    }
  });
  window.addEventListener('hashchange', tellAgain);
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[target]');
    if (secret() && link && link.host === location.host && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      send('link', link.href);
    }
  });
  window.addEventListener('load', function () {
    var section = /^#([\w-]+)#/.exec(location.hash);
    var target = section && document.getElementById(section[1]);
    tell(); // What nobody sees yet is observed only later.
    new ResizeObserver(tell).observe(document.body);
    if (target) {
      target.scrollIntoView();
    }
  });
})();
