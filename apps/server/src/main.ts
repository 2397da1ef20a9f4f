import { fileURLToPath } from "node:url";
import { serve } from "./serve.ts";
import { readSite } from "./site.ts";

const portArgument = process.argv[process.argv.indexOf("--port") + 1];
const port = process.argv.includes("--port") ? Number(portArgument) : 3000;
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`--port 后面请写 1 至 65535 的端口号，收到“${portArgument ?? ""}”`);
  process.exit(2);
}

const apps = fileURLToPath(new URL("../..", import.meta.url));

try {
  const server = await serve(readSite(apps), port);
  const address = server.address();
  console.log(`http://localhost:${typeof address === "object" && address !== null ? address.port : port}/`);
  const stop = (): void => void server.close(() => process.exit(0));
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
} catch (error) {
  const busy = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
  console.error(
    busy
      ? `端口 ${port} 已被占用，请用 --port 换一个`
      : String(error instanceof Error ? error.message : error),
  );
  process.exit(1);
}
