import { connect, createServer, type Server, type Socket } from "node:net";

/** A TCP proxy that can hold back or cut what goes through it. */
export interface TcpProxy {
  readonly port: number;
  /** Milliseconds every piece waits on its way to the client. */
  delay: number;
  /** Cuts every open connection; new ones are let through. */
  cut(): void;
  close(): Promise<void>;
}

/** Listens on a free port of this machine and passes on to `target`. */
export async function startTcpProxy(target: number): Promise<TcpProxy> {
  const open = new Set<Socket>();
  const proxy = { delay: 0 };
  const server: Server = createServer((client) => {
    const upstream = connect(target, "127.0.0.1");
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on("error", () => undefined);
      socket.once("close", () => {
        open.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.pipe(upstream);
    upstream.on("data", (piece) => setTimeout(() => client.writable && client.write(piece), proxy.delay));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return Object.assign(proxy, {
    port: typeof address === "object" && address ? address.port : 0,
    cut: () => open.forEach((socket) => void socket.destroy()),
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  });
}
