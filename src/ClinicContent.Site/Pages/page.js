// The script of a site's pages. They work without it: what needs it is hidden until it runs.
(function () {
  'use strict';
  document.querySelectorAll('.cc-print').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  });
})();
