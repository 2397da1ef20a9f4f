import { step } from "@shifan/schema";
import { useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { Button } from "antd";
import { type RefObject, useEffect, useMemo, useRef } from "react";
import type { Labelled } from "../fields/control.ts";
import { addId, fieldId } from "../view/field-id.ts";
import { SHOW_ROW, shownRow } from "../view/focus-field.ts";
import { useForm } from "../view/form-context.ts";
import { moveByKeys } from "./cell-keys.ts";
import { PasteStatus } from "./paste-status.tsx";
import { ListHead, type Rows, useRows } from "./rows.tsx";
import { type Column, columnsOf, isNumbered, TableRow } from "./table-row.tsx";
import { useListPaste } from "./use-list-paste.ts";

/** Above so many rows only those in view are drawn. */
const DRAWN_WHOLE = 40;
const ROW_HEIGHT = 41;
const OVERSCAN = 8;

/** A table that is typed in or pasted into from a spreadsheet. */
export function FormTable(props: Labelled) {
  const { pointer, node, label } = props;
  const rows = useRows(props, {});
  const columns = useMemo(() => columnsOf(node), [node]);
  const [said, paste] = useListPaste(props, columns, rows.count);
  return (
    <section className="sf-list sf-wide" aria-labelledby={`${fieldId(pointer)}-label`} onPaste={paste}>
      <ListHead {...props} count={rows.count} />
      {rows.count === 0 ? null : <Grid {...props} columns={columns} rows={rows} />}
      <PasteStatus said={said} />
      {rows.locked ? null : (
        <div className="sf-list-foot">
          <Button id={addId(pointer)} size="small" onClick={rows.add}>
            添加一项
          </Button>
          <span className="sf-help">可以从 Excel 或 WPS 复制多行，在起始的单元格或者“添加一项”上粘贴</span>
        </div>
      )}
      <span className="sf-visually-hidden" aria-live="polite">{`${label}共${rows.count}项`}</span>
    </section>
  );
}

interface GridProps extends Labelled {
  readonly columns: readonly Column[];
  readonly rows: Rows;
}

/** Brings a row into view that somebody is sent to and that may not be drawn yet. */
function useShownRow(
  scroll: RefObject<HTMLDivElement | null>,
  virtual: Virtualizer<HTMLDivElement, Element> | undefined,
): void {
  const table = useRef(virtual);
  table.current = virtual;
  useEffect(() => {
    const at = scroll.current;
    const show = (event: Event): void => {
      if (table.current === undefined) return;
      event.preventDefault();
      table.current.scrollToIndex(shownRow(event), { align: "center" });
    };
    at?.addEventListener(SHOW_ROW, show);
    return () => at?.removeEventListener(SHOW_ROW, show);
  }, [scroll]);
}

function Grid({ pointer, label, columns, rows }: GridProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const { readOnly } = useForm();
  // What is read is printed too: all of it.
  const whole = readOnly || rows.count <= DRAWN_WHOLE;
  const virtual = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    enabled: !whole,
  });
  useShownRow(scroll, whole ? undefined : virtual);
  const items = virtual.getVirtualItems();
  const drawn = whole ? Array.from({ length: rows.count }, (_, i) => i) : items.map(({ index }) => index);
  const above = whole ? 0 : (items[0]?.start ?? 0);
  const below = whole ? 0 : virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div ref={scroll} data-rows-of={fieldId(pointer)} className={whole ? "sf-scroll" : "sf-scroll sf-tall"}>
      <table className="sf-table" onKeyDown={moveByKeys} aria-rowcount={rows.count + 1}>
        <thead>
          <tr>
            {isNumbered(columns) ? null : <th scope="col">序号</th>}
            {columns.map(({ key, title }) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
            {rows.locked ? null : (
              <th scope="col" className="sf-row-actions">
                操作
              </th>
            )}
          </tr>
        </thead>
        <Spacer height={above} />
        {drawn.map((index) => (
          <tbody key={index} data-index={index} ref={whole ? undefined : virtual.measureElement}>
            <TableRow
              pointer={step(pointer, index)}
              index={index}
              columns={columns}
              rows={rows}
              label={label}
            />
          </tbody>
        ))}
        <Spacer height={below} />
      </table>
    </div>
  );
}

const Spacer = ({ height }: { height: number }) =>
  height === 0 ? null : (
    <tbody>
      <tr>
        <td style={{ height }} />
      </tr>
    </tbody>
  );
