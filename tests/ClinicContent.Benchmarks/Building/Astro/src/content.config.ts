import { defineCollection, z } from "astro:content";
import { glob } from "astro/loaders";

const articles = defineCollection({
  loader: glob({ pattern: "**/*.md", base: "./articles" }),
  schema: z.object({ title: z.string(), summary: z.string(), updated: z.coerce.date() }),
});

export const collections = { articles };
