import "@shifan/ui/older-browsers";
import "@shifan/ui/style.css";
import { browserCases } from "@shifan/cases";
import { mount } from "@shifan/ui";
import { Portal } from "./portal.tsx";

void browserCases({ now: () => new Date(), newId: () => crypto.randomUUID() }).then((cases) =>
  mount("portal", <Portal cases={cases} />),
);
