/** The least that opening a token takes: WebCrypto's own RSA decryption, of a text that it can decrypt. */

export async function unlock(_bytes, pem) {
  const pkcs8 = Uint8Array.from(atob(pem.replace(/-----[^-]+-----|\s/g, "")), (character) => character.charCodeAt(0));
  const algorithm = { name: "RSA-OAEP", hash: "SHA-1" };
  const key = await crypto.subtle.importKey("pkcs8", pkcs8, algorithm, true, ["decrypt"]);
  const { n, e } = await crypto.subtle.exportKey("jwk", key);
  const open = await crypto.subtle.importKey("jwk", { kty: "RSA", n, e }, algorithm, false, ["encrypt"]);
  const encrypted = await crypto.subtle.encrypt({ name: "RSA-OAEP" }, open, new Uint8Array(32));
  return (await crypto.subtle.decrypt({ name: "RSA-OAEP" }, key, encrypted)).byteLength;
}
