/** `tokens-2026-11-23` */
export function fileName(): string {
  return `tokens-${new Date().toISOString().slice(0, 10)}`;
}
