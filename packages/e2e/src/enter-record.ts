import {
  type JsonObject,
  type KindDefinition,
  own,
  type SchemaNode,
  sectionsOf,
  step,
  valueAt,
  valueKind,
} from "@shifan/schema";
import type { Page } from "playwright-core";
import { chooseFile, type Entry, enterValue } from "./enter-value.ts";
import { copiedFigures, copiedList } from "./spreadsheet.ts";
import { addButton, field, paste } from "./stage.ts";

/** Enters a record into a form that is open, as somebody does who has its tables in a spreadsheet. */
export async function enterRecord(page: Page, kind: KindDefinition, record: JsonObject): Promise<void> {
  for (const { title, fields } of sectionsOf(kind)) {
    const turn = page.locator(".sf-nav button", { has: page.locator(`span:text-is("${title}")`) });
    if ((await turn.count()) === 0) continue;
    await turn.click();
    // The keyboard goes to the heading a moment later: what is pasted before that would not arrive.
    await page.waitForSelector(`h2:text-is("${title}"):focus`);
    for (const { pointer, node } of fields) {
      await enter(page, { pointer, node, value: valueAt(record, pointer) });
    }
  }
}

/** Enters what there is of a field; what the system fills in is left to it. */
async function enter(page: Page, entry: Entry): Promise<void> {
  const { pointer, node, value } = entry;
  if (value === undefined || node.readOnly === true) return;
  switch (valueKind(node)) {
    case "group":
      return enterGroup(page, entry);
    case "series":
      return enterSeries(page, entry);
    case "table":
      return enterList(page, entry);
    case "files":
      for (const [index, file] of listed(value).entries()) {
        await chooseFile(page, step(pointer, index), String(own(file, "name")));
      }
      return;
    case "file":
      return chooseFile(page, pointer, String(own(value, "name")));
    default:
      return enterValue(page, entry);
  }
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

async function enterGroup(page: Page, { pointer, node, value }: Entry): Promise<void> {
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    await enter(page, { pointer: step(pointer, key), node: child, value: own(value, key) });
  }
}

async function enterSeries(page: Page, { pointer, node, value }: Entry): Promise<void> {
  const years = listed(value);
  await page.focus(field(`${pointer}/0/value`));
  await paste(page, { "text/plain": copiedFigures(years) });
  for (const [index, year] of years.entries()) {
    const note = own(year, "note");
    if (note === undefined) continue;
    const at = page.locator(field(`${pointer}/${index}/note`));
    const open = page.getByRole("button", { name: `${node.title}：填写说明` });
    if ((await at.count()) === 0) await open.click();
    await at.fill(String(note));
  }
}

const WITH_ROOM: readonly string[] = ["series", "table", "group", "files"];

/** Whether the rows of a list stand in a table that takes a paste. */
const isTable = ({ items }: SchemaNode): boolean =>
  Object.values(items?.properties ?? {}).every((it) => !WITH_ROOM.includes(valueKind(it)));

async function enterList(page: Page, { pointer, node, value }: Entry): Promise<void> {
  const rows = listed(value);
  const add = page.locator(addButton(pointer));
  if (rows.length > 0 && isTable(node)) {
    await add.focus();
    await paste(page, { "text/plain": copiedList(node, rows) });
    return enterFiles(page, { pointer, node, value });
  }
  for (const [index, row] of rows.entries()) {
    await add.press("Enter");
    await page.locator(`${field(step(pointer, index))} :focus`).waitFor();
    await enterGroup(page, { pointer: step(pointer, index), node: node.items ?? {}, value: row });
  }
}

/** Files are no text: each is chosen in its row. */
async function enterFiles(page: Page, { pointer, node, value }: Entry): Promise<void> {
  const columns = Object.entries(node.items?.properties ?? {}).filter(([, it]) => valueKind(it) === "file");
  for (const [index, row] of listed(value).entries()) {
    for (const [key, child] of columns) {
      await enter(page, { pointer: step(step(pointer, index), key), node: child, value: own(row, key) });
    }
  }
}
