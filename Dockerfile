# Builds luocdo and the image that serves it. The store is a volume; see docs/deployment.md.
FROM node:20.20-bookworm-slim AS build
WORKDIR /app
# Compilers, in case better-sqlite3 has no binary for this machine. They stay in this stage, so their versions may move.
# hadolint ignore=DL3008
RUN apt-get update \
  && apt-get install --yes --no-install-recommends g++ make python3 \
  && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20.20-bookworm-slim
ENV NODE_ENV=production \
  LUOCDO_HOST=0.0.0.0 \
  LUOCDO_PORT=4000 \
  LUOCDO_STORE=sqlite:/data/luocdo.sqlite \
  LUOCDO_LOG_LEVEL=info
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/package.json /app/LICENSE ./
COPY --from=build /app/sql sql
COPY --from=build /app/cypher cypher
COPY --from=build /app/schema schema
COPY --from=build /app/seeds seeds
# The viewer, where it was built.
COPY --from=build /app/web/dis[t] web/dist
RUN mkdir /data && chown node:node /data
# The user node, by number, so that hosts that ask for a number can tell it is not root.
USER 1000
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.LUOCDO_PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli.js"]
CMD ["serve"]
