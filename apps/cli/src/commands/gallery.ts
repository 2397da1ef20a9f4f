import { join } from "node:path";
import { readSample } from "@shifan/schema/node";
import { exitCode } from "../errors.ts";
import { formats } from "../formats.ts";
import { galleryPage } from "../gallery-page.ts";
import { papers } from "../kind.ts";
import { makeFolder, writeWhole } from "../output.ts";
import { type Command, outputOf, takeArguments } from "./command.ts";

const usage = "gallery -o 文件夹";

/** Every sample document in every format, with a page that shows them. */
export const gallery: Command = {
  usage,
  help: "制作全部样例文书和一个展示页",
  details: ["-o, --output 文件夹   没有时新建；打开其中的 index.html 查看"],
  async run(args) {
    const { options } = takeArguments({ usage }, args, {
      positional: 0,
      options: { output: { type: "string", short: "o" } },
    });
    const folder = outputOf({ usage }, options);
    const { openDrafter } = await import("../drafter.ts");
    makeFolder(folder);
    for (const kind of papers) {
      const drafted = openDrafter(kind).draft(readSample(kind.kind));
      for (const format of Object.values(formats)) {
        const { bytes } = await format.write(drafted);
        writeWhole(join(folder, `${kind.kind}.${format.name}`), bytes);
      }
      console.error(`${kind.title}（${kind.kind}）`);
    }
    const page = join(folder, "index.html");
    writeWhole(page, new TextEncoder().encode(galleryPage(papers, Object.keys(formats))));
    console.log(`${papers.length} 种样例文书已制作，请打开 ${page} 查看`);
    return exitCode.done;
  },
};
