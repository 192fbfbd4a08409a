import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type HealthItem, item } from './item.ts';

/** The workflows that publish the site each day, and try what is proposed. */
const workflows = ['.github/workflows/publish.yml', '.github/workflows/pull-request.yml'];

/** What the project's folder lacks to publish by itself. */
export function projectHealth(project: string): HealthItem[] {
  const missing = workflows.filter((file) => !existsSync(join(project, file)));
  return missing.length > 0 ? [item('no-workflow', 'next', '.github/workflows', missing)] : [];
}
