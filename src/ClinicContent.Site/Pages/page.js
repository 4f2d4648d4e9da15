// The script of a site's pages. They work without it: what needs it is hidden until it runs.
(function () {
  'use strict';
  document.querySelectorAll('.cc-print').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  });
  if (location.protocol !== 'file:') {
    return;
  }
  // Without a server, the address of a folder shows its list of files: a link names the page in it.
  var roots = [document];
  document.querySelectorAll('template').forEach(function (template) { roots.push(template.content); });
  roots.forEach(function (root) {
    ['href', 'action'].forEach(function (name) {
      root.querySelectorAll('[' + name + ']').forEach(function (element) {
        element.setAttribute(name, element.getAttribute(name).replace(/^\.\.?\/([^?#]*\/)?(?=[?#]|$)/, '$&index.html'));
      });
    });
  });
})();
