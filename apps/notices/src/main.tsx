import "@shifan/ui/older-browsers";
import "@shifan/ui/style.css";
import "@shifan/workspace/style.css";
import { browserCases } from "@shifan/cases";
import { Press } from "@shifan/press";
import { mount } from "@shifan/ui";
import { Notices } from "./notices.tsx";

void browserCases({ now: () => new Date(), newId: () => crypto.randomUUID() }).then((cases) =>
  mount("notices", <Notices cases={cases} press={new Press()} />),
);
