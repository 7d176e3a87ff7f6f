/** The manifest, for each browser from this one source. */

/** Chromium is what Chrome and Edge are built on. */
export const BROWSERS = ["chromium", "firefox"];

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

const shared = {
  manifest_version: 3,
  name: "__MSG_name__",
  description: "__MSG_description__",
  default_locale: "en",
  icons: { 16: "icon-16.png", 32: "icon-32.png", 48: "icon-48.png", 128: "icon-128.png" },
  // None of them makes a browser ask at installation.
  permissions: ["activeTab", "scripting", "storage"],
  optional_host_permissions: ["https://*/*", "http://*/*"],
  action: { default_popup: "popup.html", default_icon: { 16: "icon-16.png", 32: "icon-32.png" } },
  content_security_policy: { extension_pages: policy },
};

const own = {
  chromium: {
    minimum_chrome_version: "123",
    background: { service_worker: "background.js" },
    options_page: "about.html",
  },
  firefox: {
    background: { scripts: ["background.js"] },
    options_ui: { page: "about.html", open_in_tab: true },
    browser_specific_settings: {
      gecko: {
        id: "relution-token-check@extensions.invalid",
        data_collection_permissions: { required: ["none"] },
      },
    },
  },
};

export function manifest(browser, version) {
  return `${JSON.stringify({ ...shared, version, ...own[browser] }, null, 2)}\n`;
}
