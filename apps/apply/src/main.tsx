import "@shifan/ui/older-browsers";
import "@shifan/ui/style.css";
import "@shifan/workspace/style.css";
import { browserCases } from "@shifan/cases";
import { Press } from "@shifan/press";
import { mount } from "@shifan/ui";
import { CasePages } from "@shifan/workspace";
import { CasePage } from "./case-page.tsx";
import { HomePage } from "./home-page.tsx";

void browserCases({ now: () => new Date(), newId: () => crypto.randomUUID() }).then((cases) => {
  const press = new Press();
  mount(
    "apply",
    <CasePages
      list={<HomePage cases={cases} />}
      opened={(id) => <CasePage cases={cases} press={press} id={id} />}
    />,
  );
});
