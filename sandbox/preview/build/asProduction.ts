/**
 * Runs `build` as HubSpot's build service does, with NODE_ENV=production: the bundler reads the variable itself and
 * would make development bundles in a test run. The variable is put back afterwards.
 */
export async function asProduction<Built>(build: () => Promise<Built>): Promise<Built> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    return await build();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
