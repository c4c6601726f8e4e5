# One image for the gateway and the subgraphs; docker-compose.yml says which command each runs.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run pages && npm prune --omit=dev

FROM node:20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=build --chown=node:node /app ./
# The embedded store lives here where no NEO4J_URI is given.
RUN mkdir -p .ostrakon && chown node:node .ostrakon
USER node
CMD ["node", "--import", "tsx", "gateway/main.ts"]
