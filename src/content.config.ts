import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { readSettings } from './settings.ts';

/** The handbook, the only content that Astro reads by itself; people and badges go through `src/site.ts`. */
const guide = defineCollection({
  loader: glob({ pattern: '*.mdx', base: `${readSettings().content}/guide` }),
  schema: z.strictObject({
    title: z.string(),
    description: z.string(),
    /** The place in the handbook's list, from the first. */
    order: z.number(),
  }),
});

export const collections = { guide };
