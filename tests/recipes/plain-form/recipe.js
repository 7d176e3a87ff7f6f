import "relution-token-check/define";
