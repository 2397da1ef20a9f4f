import { type FormStore, useSettled } from "@shifan/form";
import { ScrollPane } from "@shifan/ui";
import { changeText, type Indicator, indicatorsOf, type Quantity } from "./series.ts";

/** How each indicator has moved over its three years: figures, change, and a small chart. */
export function FiguresPane({ form }: { form: FormStore }) {
  const indicators = useSettled(form, ({ definition, data }) => indicatorsOf(definition.schema, data));
  const reportYear = indicators[0]?.years.at(-1)?.year;
  return (
    <ScrollPane label="同比">
      <p className="sf-help">与上年相比按现价计算，不是可比价格增速；比重、比率按百分点比较。</p>
      <table className="sf-table ws-figures">
        <thead>
          <tr>
            <th scope="col">指标</th>
            <th scope="col">{reportYear === undefined ? "本年" : `${reportYear}年`}</th>
            <th scope="col">
              与上年
              <wbr />
              相比
            </th>
            <th scope="col">
              三年
              <wbr />
              走势
            </th>
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
  const { title } = indicator;
  const change = changeText(indicator);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className="sf-figure">
        <LastFigure of={indicator} />
      </td>
      <td className="sf-figure">{change === undefined ? "—" : <Figure of={change} />}</td>
      <td>
        <Bars indicator={indicator} />
      </td>
    </tr>
  );
}

/** A figure and its unit, which goes below it where the two do not fit side by side. */
const Figure = ({ of: { figure, unit } }: { of: Quantity }) => (
  <>
    {figure}
    <wbr />
    {unit}
  </>
);

/** The figure of the year that is reported on; while it is missing, that of the year before with its year. */
function LastFigure({ of: { unit, decimals, years } }: { of: Indicator }) {
  const [before, now] = years.slice(-2);
  const shown = (value: number) => <Figure of={{ figure: value.toFixed(decimals), unit }} />;
  if (typeof now?.value === "number") return shown(now.value);
  if (typeof before?.value !== "number") return "—";
  return (
    <>
      未填
      <div className="sf-muted">
        {before.year}年 <span>{shown(before.value)}</span>
      </div>
    </>
  );
}

const HEIGHT = 28;
const BAR = 12;
const GAP = 4;

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
      width={years.length * (BAR + GAP) - GAP}
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
