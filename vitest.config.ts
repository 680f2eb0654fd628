import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const resolve = { alias: { "@/": fileURLToPath(new URL("./", import.meta.url)) } };
const elsewhere = ["node_modules/**", ".next/**", ".data/**", "e2e/**"];

export default defineConfig({
  test: {
    // By itself Vitest leaves one core free, and on two all files wait for the one whose letters wait.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { resolve, test: { name: "house", include: ["house.test.ts"] } },
      {
        resolve,
        test: { name: "rules", include: ["**/*.test.ts"], exclude: [...elsewhere, "**/*.data.test.ts", "house.test.ts"] },
      },
      {
        resolve,
        test: {
          name: "data",
          include: ["**/*.data.test.ts"],
          exclude: elsewhere,
          globalSetup: ["./bin/data-tests-database.mjs"],
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
