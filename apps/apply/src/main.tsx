import "@shifan/ui/style.css";
import "@shifan/workspace/style.css";
import { browserCases } from "@shifan/cases";
import { Press } from "@shifan/press";
import { mount } from "@shifan/ui";
import { Apply } from "./apply.tsx";

void browserCases({ now: () => new Date(), newId: () => crypto.randomUUID() }).then((cases) =>
  mount("apply", <Apply cases={cases} press={new Press()} />),
);
