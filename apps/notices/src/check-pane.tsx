import { type Checked, type Order, type Press, type Refused, refusedWords } from "@shifan/press";
import { messageOf, ScrollPane } from "@shifan/ui";
import { useEffect, useState } from "react";

type Outcome = Checked | Refused | { readonly ok: "failed"; readonly message: string };

/** What the rule table of GB/T 9704 says of the finished PDF. */
export function CheckPane({ press, order }: { press: Press; order: Order }) {
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    let overtaken = false;
    const told = (next: Outcome): void => {
      if (!overtaken) setOutcome(next);
    };
    press.check(order).then(told, (error: unknown) => told({ ok: "failed", message: messageOf(error) }));
    return () => {
      overtaken = true;
    };
  }, [press, order]);
  if (outcome === undefined) return <p role="status">正在检查……</p>;
  if (outcome.ok === "failed") return <p role="alert">没有检查成功：{outcome.message}</p>;
  if (!outcome.ok) return <p role="status">{refusedWords(outcome)}，之后才能检查成品的格式</p>;
  const applicable = outcome.findings.filter(({ outcome: of }) => of !== "not-applicable");
  const broken = applicable.filter(({ outcome: of }) => of === "broken");
  return (
    <ScrollPane label="格式检查">
      <p role="status">
        依 GB/T 9704-2012 检查{applicable.length}项规则，
        {broken.length === 0 ? "全部符合" : `${broken.length}项不符合`}
      </p>
      <table className="sf-table ws-rules">
        <thead>
          <tr>
            <th scope="col">规则</th>
            <th scope="col">要求</th>
            <th scope="col">实测</th>
            <th scope="col">结果</th>
          </tr>
        </thead>
        <tbody>
          {[...broken, ...applicable.filter(({ outcome: of }) => of !== "broken")].map((it) => (
            <tr key={it.id}>
              <td>{it.id}</td>
              <td>{it.rule}</td>
              <td>{it.measured}</td>
              <td className={it.outcome === "broken" ? "sf-fault" : undefined}>
                {it.outcome === "broken" ? "不符合" : "符合"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollPane>
  );
}
