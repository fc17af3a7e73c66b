# One image for every service and for the command line. Which of them runs is the command:
# `docker run broadsheet node --no-concurrent-marking apps/comments/dist/bundle/main.js`.
# It runs without privileges, needs no writable root file system, and holds no development dependencies.

FROM node:24-bookworm-slim AS base
WORKDIR /app

# The manifests alone, without scripts: what is installed below stays cached until a dependency changes.
FROM base AS manifests
COPY . .
RUN find . -type f ! -name package.json ! -name package-lock.json ! -name .npmrc -delete \
  && find . -type d -empty -delete && npm pkg delete scripts

# The programs, without types: sources and tools stay behind.
FROM base AS build
COPY --from=manifests /app ./
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund
COPY . .
RUN node scripts/build.mjs \
  && mkdir /out && cp -r --parents apps/*/dist libs/*/dist /out \
  && rm -r /out/libs/testing && find /out -name '*.d.ts' -delete && cp asyncapi.json /out \
  && find apps -path '*/src/*' -type d -name assets -exec cp -r --parents {} /out ';'

# What the apps need to run. Types and source maps of packages are for editors.
FROM base AS dependencies
COPY --from=manifests /app ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund --workspace=apps \
  && rm -rf tools bench libs/testing \
  && find . -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete

FROM base
LABEL org.opencontainers.image.title="Broadsheet" \
  org.opencontainers.image.description="The services of a news site: gateway, articles, comments, recommendations." \
  org.opencontainers.image.licenses="MIT"
# In production a service refuses the development keys and says which keys it wants.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 \
  NODE_OPTIONS=--max-semi-space-size=8 KAFKAJS_NO_PARTITIONER_WARNING=1
COPY --from=dependencies /app ./
COPY --from=build /out ./
USER node
# In the shell: a Node process would cost fifty times as much, every few seconds, in every container.
HEALTHCHECK --interval=3s --timeout=3s --start-period=60s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/$PORT; printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3; read -r _ status _ <&3; [ \"$status\" = 200 ]"]
CMD ["node", "--no-concurrent-marking", "apps/gateway/dist/bundle/main.js"]
