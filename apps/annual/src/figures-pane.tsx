import { type FormStore, useSettled } from "@shifan/form";
import { ScrollPane } from "@shifan/ui";
import { changeOf, type Indicator, indicatorsOf } from "./series.ts";

/** How each indicator has moved over its three years: figures, change, and a small chart. */
export function FiguresPane({ form }: { form: FormStore }) {
  const indicators = useSettled(form, ({ definition, data }) => indicatorsOf(definition.schema, data));
  return (
    <ScrollPane label="同比">
      <p className="sf-help">与上年相比按现价计算，不是可比价格增速；比重、比率按百分点比较。</p>
      <table className="sf-table">
        <thead>
          <tr>
            <th scope="col">指标</th>
            <th scope="col">最近一年</th>
            <th scope="col">与上年相比</th>
            <th scope="col">三年走势</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((it) => (
            <Row key={it.pointer} indicator={it} />
          ))}
        </tbody>
      </table>
    </ScrollPane>
  );
}

function Row({ indicator }: { indicator: Indicator }) {
  const { title, unit, decimals, years } = indicator;
  const last = years.at(-1)?.value ?? null;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className="sf-figure">{last === null ? "—" : `${last.toFixed(decimals)}${unit}`}</td>
      <td className="sf-figure">{changeOf(indicator) ?? "—"}</td>
      <td>
        <Bars indicator={indicator} />
      </td>
    </tr>
  );
}

const HEIGHT = 28;
const BAR = 16;
const GAP = 6;

/** Three bars from a common zero; a year without a figure leaves its place empty. */
function Bars({ indicator: { title, unit, years } }: { indicator: Indicator }) {
  const values = years.map(({ value }) => value ?? 0);
  const [top, bottom] = [Math.max(0, ...values), Math.min(0, ...values)];
  const scale = top === bottom ? 0 : HEIGHT / (top - bottom);
  const spoken = years
    .map(({ year, value }) => `${year}年${value === null ? "无数据" : `${value}${unit}`}`)
    .join("，");
  return (
    <svg
      width={years.length * (BAR + GAP)}
      height={HEIGHT}
      role="img"
      aria-label={`${title}：${spoken}`}
      className="sf-bars"
    >
      {years.map(({ year, value }, i) =>
        value === null ? null : (
          <rect
            key={year}
            x={i * (BAR + GAP)}
            y={value >= 0 ? (top - value) * scale : top * scale}
            width={BAR}
            height={Math.max(1, Math.abs(value) * scale)}
          />
        ),
      )}
    </svg>
  );
}
