import { defineConfig } from "vitest/config";

export default defineConfig({
  base: "/addin/",
  build: {
    target: ["chrome123", "edge123", "firefox128", "safari17.5"],
    // The page's content security policy allows no data: scripts or styles, and hashed files are cached for a year anyway.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ["taskpane.html", "auth.html", "signin.html"] },
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}"],
    env: { TZ: "UTC" },
    // What does not come is found by waiting for it; the time itself is never what is tested.
    testTimeout: 60_000,
  },
});
