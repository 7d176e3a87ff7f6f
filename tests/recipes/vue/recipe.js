import "relution-token-check/define";
import { createApp, h, ref } from "vue";

const TokenUpload = {
  setup() {
    const file = ref(null);
    const choose = ({ target }) => {
      file.value = target.files[0] ?? null;
    };
    async function upload() {
      const form = new FormData();
      form.append("token", file.value);
      await fetch("upload", { method: "POST", body: form });
    }
    return () => [
      h("input", { type: "file", id: "token", onChange: choose }),
      h("relution-token-check", { for: "token", expects: "vpp-token", unchecked: "block" }),
      h("button", { type: "button", disabled: !file.value, onClick: upload }, "Upload"),
    ];
  },
};

createApp(TokenUpload).mount("#root");
