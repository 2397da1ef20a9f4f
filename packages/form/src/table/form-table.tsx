import { type SchemaNode, step, valueKind } from "@shifan/schema";
import { useVirtualizer } from "@tanstack/react-virtual";
import { Button } from "antd";
import { type ClipboardEvent, memo, useRef } from "react";
import type { Labelled } from "../fields/control.ts";
import { FieldControl } from "../fields/field-control.tsx";
import { FieldFaults } from "../fields/field-notes.tsx";
import { pastedCells } from "../values/pasted-cells.ts";
import { fieldId } from "../view/field-id.ts";
import { useForm } from "../view/form-context.ts";
import { pasteChanges } from "./paste-changes.ts";
import { ListHead, RowButtons, type Rows, useRows } from "./rows.tsx";

/** Above so many rows only those in view are drawn. */
const DRAWN_WHOLE = 40;
const ROW_HEIGHT = 41;
const OVERSCAN = 8;

interface Column {
  readonly key: string;
  readonly node: SchemaNode;
  readonly title: string;
}

const columnsOf = (node: SchemaNode): readonly Column[] =>
  Object.entries(node.items?.properties ?? {}).map(([key, child]) => {
    const unit = child["x-unit"] ?? "";
    const title = child.title ?? key;
    return { key, node: child, title: unit === "" ? title : `${title}（${unit}）` };
  });

/** Lists that number their rows themselves need no number of ours. */
const isNumbered = (columns: readonly Column[]): boolean => columns.some(({ title }) => title === "序号");

/** A table that is typed in or pasted into from a spreadsheet. */
export function FormTable(props: Labelled) {
  const { pointer, node, label } = props;
  const { store } = useForm();
  const rows = useRows(props, {});
  const columns = columnsOf(node);
  const paste = (event: ClipboardEvent): void => {
    const cells = pastedCells(event.clipboardData);
    const at = placeOf(event.target);
    if (cells === undefined || at === undefined || rows.locked) return;
    event.preventDefault();
    const places = cells.map((_, r) =>
      columns.map((column) => ({ pointer: step(step(pointer, at.row + r), column.key), node: column.node })),
    );
    store.setAll(pasteChanges(cells, places, { row: 0, column: at.column }));
  };
  return (
    <section className="sf-list sf-wide" aria-labelledby={`${fieldId(pointer)}-label`}>
      <ListHead {...props} count={rows.count} />
      {rows.count === 0 ? null : <Grid {...props} columns={columns} rows={rows} onPaste={paste} />}
      {rows.locked ? null : (
        <div className="sf-list-foot">
          <Button size="small" onClick={rows.add}>
            添加一项
          </Button>
          <span className="sf-help">可以从 Excel 或 WPS 复制多行，在起始的单元格中粘贴</span>
        </div>
      )}
      <span className="sf-visually-hidden" aria-live="polite">{`${label}共${rows.count}项`}</span>
    </section>
  );
}

/** Row and column of the cell that an event came from. */
function placeOf(target: EventTarget): { row: number; column: number } | undefined {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>("td[data-column]") : null;
  if (cell === null) return undefined;
  return { row: Number(cell.parentElement?.dataset.row), column: Number(cell.dataset.column) };
}

interface GridProps extends Labelled {
  readonly columns: readonly Column[];
  readonly rows: Rows;
  readonly onPaste: (event: ClipboardEvent) => void;
}

function Grid({ pointer, label, columns, rows, onPaste }: GridProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const whole = rows.count <= DRAWN_WHOLE;
  const virtual = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    enabled: !whole,
  });
  const items = virtual.getVirtualItems();
  const drawn = whole ? Array.from({ length: rows.count }, (_, i) => i) : items.map(({ index }) => index);
  const above = whole ? 0 : (items[0]?.start ?? 0);
  const below = whole ? 0 : virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div ref={scroll} className={whole ? "sf-scroll" : "sf-scroll sf-tall"}>
      <table className="sf-table" onPaste={onPaste} aria-rowcount={rows.count + 1}>
        <thead>
          <tr>
            {isNumbered(columns) ? null : <th scope="col">序号</th>}
            {columns.map(({ key, title }) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
            {rows.locked ? null : <th scope="col">操作</th>}
          </tr>
        </thead>
        <tbody>
          <Spacer height={above} />
          {drawn.map((index) => (
            <Row
              key={index}
              pointer={step(pointer, index)}
              index={index}
              columns={columns}
              rows={rows}
              label={label}
            />
          ))}
          <Spacer height={below} />
        </tbody>
      </table>
    </div>
  );
}

const Spacer = ({ height }: { height: number }) =>
  height === 0 ? null : (
    <tr>
      <td style={{ height }} />
    </tr>
  );

interface RowProps {
  readonly pointer: string;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly rows: Rows;
  readonly label: string;
}

const Row = memo(function Row({ pointer, index, columns, rows, label }: RowProps) {
  const numbered = isNumbered(columns);
  const keys = (event: React.KeyboardEvent): void => {
    if (!event.altKey || rows.locked) return;
    if (event.key === "ArrowUp") rows.move(index, -1);
    else if (event.key === "ArrowDown") rows.move(index, 1);
    else return;
    event.preventDefault();
  };
  return (
    <tr data-row={index} aria-rowindex={index + 2} onKeyDown={keys} id={fieldId(pointer)} tabIndex={-1}>
      {numbered ? null : (
        <td className="sf-unit">
          {index + 1}
          <FieldFaults pointer={pointer} />
        </td>
      )}
      {columns.map(({ key, node, title }, column) => (
        <td key={key} data-column={column} data-kind={valueKind(node)} data-format={node.format}>
          <FieldControl
            pointer={step(pointer, key)}
            node={node}
            label={`${label}第${index + 1}项${title}`}
            compact
          />
          <FieldFaults pointer={step(pointer, key)} />
          {column === 0 && numbered ? <FieldFaults pointer={pointer} /> : null}
        </td>
      ))}
      {rows.locked ? null : (
        <td>
          <RowButtons rows={rows} index={index} label={label} />
        </td>
      )}
    </tr>
  );
}, sameRow);

/** A row draws again when what can be done with it changes, not with every drawing of its table. */
function sameRow(a: RowProps, b: RowProps): boolean {
  return (
    a.pointer === b.pointer &&
    a.label === b.label &&
    a.rows.count === b.rows.count &&
    a.rows.locked === b.rows.locked &&
    a.columns.length === b.columns.length
  );
}
