// What a React host writes in TypeScript, under `strict`.
import { useRef } from "react";
import type { RelutionTokenCheckElement } from "relution-token-check/element";
import "relution-token-check/react";

export function TokenDialog() {
  const element = useRef<RelutionTokenCheckElement>(null);
  return (
    <>
      <input type="file" id="token" name="token" />
      <relution-token-check
        ref={element}
        for="token"
        zone="zone"
        expects="vpp-token"
        policy="block"
        unchecked="block"
        lang="de"
        className="beside"
        certificates={[new Uint8Array()]}
        ontoken-check-accepted={({ detail }) => console.log(detail.reports[0]?.verdict)}
      />
      {/* @ts-expect-error no such token */}
      <relution-token-check expects="token" />
    </>
  );
}
