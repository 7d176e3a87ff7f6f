import "htmx.org";
import "relution-token-check/define";
