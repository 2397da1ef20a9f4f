import type { KindDefinition } from "@shifan/schema";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

const STYLE = `
:root { color-scheme: light; --ink: #1f2328; --line: #d8dee4; --red: #c8102e; }
body { margin: 0; font: 16px/1.6 "Noto Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: var(--ink); background: #f6f7f9; }
header { padding: 24px 32px 8px; border-bottom: 3px solid var(--red); background: #fff; }
h1 { margin: 0; font-size: 24px; }
main { display: grid; gap: 24px; padding: 24px 32px; grid-template-columns: repeat(auto-fill, minmax(min(420px, 100%), 1fr)); }
article { background: #fff; border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
h2 { margin: 0; padding: 12px 16px 0; font-size: 18px; }
article p { margin: 0; padding: 0 16px 12px; }
iframe { display: block; width: 100%; height: 560px; border: 0; border-top: 1px solid var(--line); }
a { color: #0b57d0; margin-right: 12px; }
`;

/** A page that shows every sample document, with a link to each format. */
export function galleryPage(kinds: readonly KindDefinition[], formats: readonly string[]): string {
  const articles = kinds.map(({ kind, title }) => {
    const links = formats.map((format) => `<a href="${kind}.${format}">${format.toUpperCase()}</a>`).join("");
    return `<article><h2>${escaped(title)}</h2><p>${links}<code>${kind}</code></p><iframe loading="lazy" title="${escaped(title)}" src="${kind}.pdf#view=FitH&amp;toolbar=0"></iframe></article>`;
  });
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>示范 · 样例文书</title><style>${STYLE}</style></head>
<body>
<header><h1>样例文书</h1><p>每种文书由一份 JSON 记录制成。命令行：<code>npm run --silent shifan -- render 种类 记录.json -o 文件.pdf</code></p></header>
<main>
${articles.join("\n")}
</main>
</body>
</html>
`;
}
