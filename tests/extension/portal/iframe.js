// A page whose dialog is a page of its own.
const inner = () => document.querySelector("iframe").contentWindow.portal;
window.portal = {
  frame: () => document.querySelector("iframe"),
  control: () => inner()?.control(),
  field: () => inner()?.field(),
  zone: () => inner()?.zone(),
};
